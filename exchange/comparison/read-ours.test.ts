import { expect, test } from 'vitest'
import { ourCells } from './read-ours.ts'
import type { OurRule } from './read-ours.ts'

const rule: OurRule = {
  length: 'month',
  on: 'quad',
  directed: true,
  domestic: false,
  reciprocalMeetings: true,
  undated: 'drop',
  days: { from: '2025-08-01', to: '2025-08-31' },
}

const part = (role: 'actor' | 'recipient', country: string | null) => ({
  role,
  claimCount: 1,
  actor: {
    id: `country:${country}`,
    name: String(country),
    type: 'country' as const,
    country,
    sectors: [],
    cow: null,
    gleditschWard: null,
    wikidata: null,
  },
})
const visit = {
  status: 'reported',
  type: 'CONSULT',
  mode: null,
  dateFrom: '2025-08-12',
  dateTo: '2025-08-12',
  participants: [part('actor', 'RUS'), part('recipient', 'PRK'), part('recipient', null)],
} as const

const dyads = (cells: ReturnType<typeof ourCells>) =>
  'why' in cells ? cells.why : cells.map(({ source, target }) => `${source} ${target}`)

test('against CAMEO a visit counts for both sides, against PLOVER for the visitor; nothing else does', () => {
  const event = { ...visit, participants: [...visit.participants] }
  expect(dyads(ourCells(event, rule))).toEqual(['RUS PRK', 'PRK RUS'])
  expect(dyads(ourCells(event, { ...rule, reciprocalMeetings: false }))).toEqual(['RUS PRK'])
  expect(dyads(ourCells({ ...event, type: 'ACCUSE' }, rule))).toEqual(['RUS PRK'])
})

test('two who attack somebody without a country did nothing to each other; two at war did', () => {
  const attackers = [part('actor', 'USA'), part('actor', 'GBR')]
  const event = { ...visit, type: 'ASSAULT' as const }
  expect(dyads(ourCells({ ...event, participants: [...attackers, part('recipient', null)] }, rule))).toBe(
    'without two countries',
  )
  expect(dyads(ourCells({ ...event, participants: attackers }, rule))).toEqual(['USA GBR', 'GBR USA'])
  expect(dyads(ourCells({ ...event, type: 'SANCTION', participants: attackers }, rule))).toBe(
    'without two countries',
  )
})

test('what only may happen, and what has no date, is in no cell', () => {
  const event = { ...visit, participants: [...visit.participants] }
  expect(dyads(ourCells({ ...event, status: 'announced' }, rule))).toBe('announced, hypothetical or denied')
  expect(dyads(ourCells({ ...event, dateFrom: null, dateTo: null }, rule))).toBe('without a date')
})
