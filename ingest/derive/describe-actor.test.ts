import { expect, test } from 'vitest'
import type { ActorKnowledge } from '../../cypher/derive/actors.ts'
import { describeActor } from './describe-actor.ts'

type Named = ActorKnowledge['names'][number]
const named = (name: string, count: number, given: Partial<Named> = {}): Named => ({
  name,
  type: 'person',
  country: null,
  sectors: [],
  outlet: false,
  count,
  ...given,
})
const describe = (id: string, names: Named[], aliases: ActorKnowledge['aliases'] = []) =>
  JSON.parse(JSON.stringify(describeActor(id, { names, aliases }))) as unknown

const nothingElse = { wikidata: null, cow: null, gleditschWard: null, openSanctions: null, control: null }

test('the most frequent name wins, then the longest; the others are aliases by frequency', () => {
  expect(
    describe(
      'person:anu-tamm',
      [
        named('Anu Tamm', 2, { country: 'EST', sectors: ['GOV', 'PTY'] }),
        named('Anu K. Tamm', 2, { country: 'EST', sectors: ['GOV'] }),
        named('A. Tamm', 1, { country: 'LVA', type: 'group' }),
      ],
      [
        { alias: 'Tamm', count: 4 },
        { alias: 'A. Tamm', count: 1 },
      ],
    ),
  ).toEqual({
    name: 'Anu K. Tamm',
    type: 'person',
    aliases: ['Tamm', 'Anu Tamm', 'A. Tamm'],
    aliasCounts: [
      { low: 4, high: 0 },
      { low: 2, high: 0 },
      { low: 2, high: 0 },
    ],
    country: 'EST',
    sectors: ['GOV', 'PTY'],
    ...nothingElse,
  })
})

test('who publishes is media, whatever else articles call it', () => {
  const org = { type: 'organization' as const }
  expect(
    describe('org:lanian-post', [
      named('Lanian Post', 9, org),
      named('Lanian Post', 1, { ...org, outlet: true }),
    ]),
  ).toMatchObject({ type: 'media', control: null })
})

test('what is known beforehand wins: countries and known media', () => {
  expect(describe('country:BEL', [named('Kingdom of Belgium', 3, { type: 'country' })])).toMatchObject({
    name: 'Belgium',
    aliases: ['Kingdom of Belgium'],
    country: 'BEL',
    cow: '211',
  })
  expect(
    describe('org:agencia-brasil', [named('Agência Brasil', 1, { type: 'organization' })]),
  ).toMatchObject({ type: 'media', country: 'BRA', control: 'public' })
})

test('an acronym is the name only where there is no other', () => {
  const org = { type: 'organization' as const }
  const both = [named('LNA', 9, org), named('Lanian National Army', 1, org)]
  expect(describe('org:lanian-national-army', both)).toMatchObject({
    name: 'Lanian National Army',
    aliases: ['LNA'],
  })
  expect(describe('org:lna', both.slice(0, 1))).toMatchObject({ name: 'LNA', aliases: [] })
})

test('the name that people gave wins, imported facts fill what articles leave open', () => {
  const knowledge = { names: [named('Anu Tamm', 3, { country: 'EST' })], aliases: [] }
  const imported = { names: ['Anu Maria Tamm'], country: 'LVA', wikidata: 'Q1', openSanctions: 'NK-1' }
  expect(
    JSON.parse(JSON.stringify(describeActor('person:anu-tamm', knowledge, { given: 'Dr Tamm', imported }))),
  ).toEqual({
    name: 'Dr Tamm',
    type: 'person',
    aliases: ['Anu Tamm', 'Anu Maria Tamm'],
    aliasCounts: [
      { low: 3, high: 0 },
      { low: 0, high: 0 },
    ],
    country: 'EST',
    sectors: [],
    ...nothingElse,
    wikidata: 'Q1',
    openSanctions: 'NK-1',
  })
})

test('an actor whose readings people gave to others keeps its id and what that tells', () => {
  expect(describe('person:anu-tamm', [])).toEqual({
    name: 'person:anu-tamm',
    type: 'person',
    aliases: [],
    aliasCounts: [],
    country: null,
    sectors: [],
    ...nothingElse,
  })
})
