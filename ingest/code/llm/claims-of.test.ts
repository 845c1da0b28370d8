import { expect, it } from 'vitest'
import { Claim } from '../../../model/claim.ts'
import { claimsOf } from './claims-of.ts'
import { excerptsOf } from './excerpts.ts'
import { aClaim, readArticle } from './read-article.fixture.ts'
import { openSource } from './source.ts'
import { verifyClaim } from './verify.ts'

const coder = { name: 'llm:tern-7b', version: '1a' }

/** The claims that a model's answer about a text becomes. */
async function coded(given: Parameters<typeof readArticle>, ...answered: unknown[]) {
  const read = await readArticle(...given)
  const source = openSource(read)
  const verified = excerptsOf(source.sentences).flatMap((excerpt) =>
    answered.flatMap((answer) => {
      const verdict = verifyClaim(source, excerpt, answer)
      return verdict.ok ? [verdict.claim] : []
    }),
  )
  return claimsOf(source, verified, coder)
}

const shelling = 'The Vostrian army shelled a port in Peru on Monday and killed 15 people, Anu Tamm said.'
const shelled = aClaim({
  trigger: 'shelled',
  type: 'ASSAULT',
  mode: 'heavy-weapons',
  actors: ['The Vostrian army'],
  recipients: ['country:PER'],
  saidBy: ['person:anu-tamm'],
  date: 'Monday',
})

it('works out all that a model is not asked', async () => {
  const [claim] = await coded([shelling, { outlet: 'The Lanian Post' }], shelled)
  expect(Claim.parse(claim)).toEqual(claim)
  expect(claim).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{32}$/u),
    sentence: 0,
    trigger: { start: 18, end: 25 },
    type: 'ASSAULT',
    mode: 'heavy-weapons',
    contexts: ['military'],
    quad: 4,
    intensity: -9.5,
    actors: [expect.stringMatching(/^org:vostrian-army@/u)],
    recipients: ['country:PER'],
    mutual: null,
    date: { from: '2025-08-18', to: '2025-08-18', precision: 'day', text: 'Monday' },
    place: { id: 'place:per', name: 'Peru', precision: 'country', country: 'PER', lat: -10, lon: -76 },
    modality: 'asserted',
    polarity: 'affirmed',
    hedge: null,
    saidBy: ['person:anu-tamm'],
    attribution: [
      {
        actor: 'person:anu-tamm',
        kind: 'speaker',
        anonymous: false,
        description: null,
        quote: 'indirect',
        cue: null,
      },
      {
        actor: 'org:lanian-post',
        kind: 'outlet',
        anonymous: false,
        description: null,
        quote: 'indirect',
        cue: null,
      },
    ],
    size: { dead: { low: 15, high: 15, start: 62, end: 64 }, injured: null, arrested: null },
    confidence: 0.7,
    rule: 'model',
    coder: 'llm:tern-7b',
    coderVersion: '1a',
    explanation: {
      rule: 'model',
      frame: null,
      entry: null,
      matched: [{ start: 18, end: 25, as: 'trigger' }],
      path: [],
      participants: [
        {
          start: 0,
          end: 17,
          role: 'actor',
          actor: claim?.actors[0],
          slot: 'named by the model',
          path: 'shelled →nsubj army',
          kind: 'nominal',
          mention: 'unnamed-group',
        },
        {
          start: 36,
          end: 40,
          role: 'recipient',
          actor: 'country:PER',
          slot: 'named by the model',
          path: expect.stringMatching(/^shelled →.* Peru$/u),
          kind: 'name',
          mention: 'country',
        },
      ],
      said: ['named by the model, mentioned in the text', 'the outlet of the article'],
      decided: [
        { start: 44, end: 50, of: 'date', how: 'named by the model' },
        { start: 36, end: 40, of: 'place', how: 'country' },
      ],
      confidence: { 'model reading': 0.7 },
    },
  })
})

it('keeps the coder and the cap on every claim, in the order of the text, each with an id of its own', async () => {
  const killed = { ...shelled, trigger: 'killed', mode: null, recipients: [] }
  const claims = await coded([shelling], killed, shelled)
  expect(claims.map(({ trigger }) => shelling.slice(trigger.start, trigger.end))).toEqual([
    'shelled',
    'killed',
  ])
  expect(new Set(claims.map(({ id }) => id)).size).toBe(2)
  expect(claims.every((claim) => claim.coder === coder.name && claim.coderVersion === '1a')).toBe(true)
  expect(claims.every((claim) => claim.confidence <= 0.7)).toBe(true)
})

it('takes announced deeds as promises and threats, as the rules do', async () => {
  const text = 'Chile will help Peru. Norway will bomb Kenya. Belgium will not meet Japan.'
  const future = { modality: 'future' }
  const claims = await coded(
    [text],
    aClaim({ trigger: 'help', type: 'AID', actors: ['country:CHL'], recipients: ['country:PER'], ...future }),
    aClaim({
      sentence: 1,
      trigger: 'bomb',
      type: 'ASSAULT',
      actors: ['country:NOR'],
      recipients: ['country:KEN'],
      ...future,
    }),
    aClaim({
      sentence: 2,
      trigger: 'meet',
      type: 'CONSULT',
      actors: ['country:BEL'],
      recipients: ['country:JPN'],
      polarity: 'negated',
      ...future,
    }),
  )
  expect(
    claims.map(({ type, mode, modality, polarity, rule }) => [type, mode, modality, polarity, rule]),
  ).toEqual([
    ['AGREE', null, 'future', 'affirmed', 'model+future'],
    ['THREATEN', 'violence', 'asserted', 'affirmed', 'model+future'],
    ['REJECT', 'meet', 'asserted', 'affirmed', 'model+future'],
  ])
})

it('tells history by its date, and keeps a date unknown that SUTime does not find', async () => {
  const text = 'Chile attacked Peru in 1999. Norway attacked Kenya at dawn of an age.'
  const claims = await coded(
    [text],
    aClaim({ trigger: 'attacked', type: 'ASSAULT', actors: ['country:CHL'], date: 'in 1999' }),
    aClaim({ sentence: 1, trigger: 'attacked', type: 'ASSAULT', actors: ['country:NOR'], date: 'of an age' }),
  )
  expect(claims.map(({ date, modality }) => [date, modality])).toEqual([
    [{ from: '1999-01-01', to: '1999-12-31', precision: 'year', text: '1999' }, 'historical'],
    [null, 'asserted'],
  ])
})

it('says who says it, unless that is who does it in words', async () => {
  const text = '"We condemn Chile," Anu Tamm said. "Peru attacked Kenya," officials said.'
  const claims = await coded(
    [text],
    aClaim({
      trigger: 'condemn',
      type: 'ACCUSE',
      actors: ['person:anu-tamm'],
      recipients: ['country:CHL'],
      saidBy: ['person:anu-tamm'],
    }),
    aClaim({
      sentence: 1,
      trigger: 'attacked',
      type: 'ASSAULT',
      actors: ['country:PER'],
      recipients: ['country:KEN'],
      saidBy: ['officials'],
    }),
  )
  expect(claims.map(({ attribution }) => attribution)).toEqual([
    [],
    [
      {
        actor: expect.stringMatching(/^org:officials@/u),
        kind: 'speaker',
        anonymous: true,
        description: 'officials',
        quote: 'direct',
        cue: null,
      },
    ],
  ])
})

it('is less sure of participants that only a sentence beside names', async () => {
  const [claim] = await coded(
    ['Anu Tamm flew to Peru. The talks were called off at once. Norway was pleased.'],
    aClaim({
      sentence: 1,
      trigger: 'called off',
      type: 'REJECT',
      mode: 'meet',
      actors: ['person:anu-tamm'],
      recipients: ['country:PER', 'country:CHL'],
    }),
  )
  expect([claim?.actors, claim?.recipients, claim?.confidence, claim?.explanation.confidence]).toEqual([
    ['person:anu-tamm'],
    ['country:PER'],
    0.506,
    { 'model reading': 0.7, 'named in a sentence beside': 0.85, 'parts left out': 0.85 },
  ])
})
