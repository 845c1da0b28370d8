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
  mutual: null,
  dateFrom: '2025-08-12',
  dateTo: '2025-08-12',
  datePrecision: 'day',
  standings: [],
  participants: [part('actor', 'RUS'), part('recipient', 'PRK'), part('recipient', null)],
} as const

const dyads = (cells: ReturnType<typeof ourCells>) =>
  'why' in cells ? cells.why : cells.map(({ source, target }) => `${source} ${target}`)

const periods = (cells: ReturnType<typeof ourCells>) =>
  'why' in cells ? cells.why : [...new Set(cells.map(({ period }) => period))]

test('against CAMEO a visit counts for both sides, against PLOVER for the visitor; nothing else does', () => {
  const event = { ...visit, participants: [...visit.participants] }
  expect(dyads(ourCells(event, rule))).toEqual(['RUS PRK', 'PRK RUS'])
  expect(dyads(ourCells(event, { ...rule, reciprocalMeetings: false }))).toEqual(['RUS PRK'])
  expect(dyads(ourCells({ ...event, type: 'ACCUSE' }, rule))).toEqual(['RUS PRK'])
})

test('against CAMEO two who visit a third met it, not each other', () => {
  const visitors = [part('actor', 'USA'), part('actor', 'GBR')]
  const event = { ...visit, participants: [...visitors, part('recipient', 'PRK')] }
  expect(dyads(ourCells(event, rule))).toEqual(['USA PRK', 'GBR PRK', 'PRK USA', 'PRK GBR'])
  expect(dyads(ourCells({ ...event, participants: visitors }, rule))).toEqual(['USA GBR', 'GBR USA'])
  expect(dyads(ourCells({ ...event, participants: [...visitors, part('recipient', null)] }, rule))).toBe(
    'without two countries',
  )
})

test('what went on for days counts on its first; what lies in an unknown day of a week does not', () => {
  const days = { from: '2025-08-01', to: '2025-09-30' }
  const event = {
    ...visit,
    participants: [...visit.participants],
    dateFrom: '2025-08-30',
    dateTo: '2025-09-02',
  }
  expect(periods(ourCells(event, { ...rule, days }))).toEqual(['2025-08'])
  expect(periods(ourCells(event, { ...rule, days, length: 'day' }))).toEqual(['2025-08-30'])
  expect(periods(ourCells(event, rule))).toEqual(['2025-08'])
  expect(periods(ourCells({ ...event, datePrecision: 'week' }, { ...rule, days }))).toBe(
    'dates too coarse for a month',
  )
})

test('two who attack somebody without a country did nothing to each other; two at war did', () => {
  const attackers = [part('actor', 'USA'), part('actor', 'GBR')]
  const event = { ...visit, type: 'ASSAULT' as const }
  expect(dyads(ourCells({ ...event, participants: [...attackers, part('recipient', null)] }, rule))).toBe(
    'without two countries',
  )
  expect(dyads(ourCells({ ...event, mutual: true, participants: attackers }, rule))).toEqual([
    'USA GBR',
    'GBR USA',
  ])
  expect(dyads(ourCells({ ...event, mutual: false, participants: attackers }, rule))).toBe(
    'without two countries',
  )
  expect(dyads(ourCells({ ...event, type: 'SANCTION', participants: attackers }, rule))).toBe(
    'without two countries',
  )
})

test('a participant stands for the country that it had on the day', () => {
  const event = {
    ...visit,
    participants: [part('actor', 'RUS'), part('recipient', 'PRK')],
    standings: [{ actor: 'country:RUS', country: 'BLR', sector: null }],
  }
  expect(dyads(ourCells(event, rule))).toEqual(['BLR PRK', 'PRK BLR'])
})

test('what only may happen, and what has no date, is in no cell', () => {
  const event = { ...visit, participants: [...visit.participants] }
  expect(dyads(ourCells({ ...event, status: 'announced' }, rule))).toBe('announced, hypothetical or denied')
  expect(dyads(ourCells({ ...event, dateFrom: null, dateTo: null }, rule))).toBe('without a date')
})
