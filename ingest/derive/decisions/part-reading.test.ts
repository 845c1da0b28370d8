import { expect, test } from 'vitest'
import type { Reading } from '../../../cypher/decisions/readings.ts'
import { follows, partReading } from './part-reading.ts'
import type { Split } from './part-reading.ts'
import { groupsOf } from './split-groups.ts'

const reading = (article: string, given: Partial<Reading> = {}): Reading => ({
  article,
  key: 'person:john-smith',
  names: ['John Smith'],
  titles: [],
  company: [],
  ...given,
})
const listed = (article: string, given: Partial<Reading>) => ({
  ...reading(article, given),
  title: `Report ${article}`,
  publishedAt: '2025-03-03',
})
const split = (distinguisher: string, at: number, given: Partial<Split> = {}): Split => ({
  kind: 'split',
  selectors: [{ key: 'person:john-smith' }],
  distinguisher,
  articles: [],
  stays: [],
  rule: { by: 'none' },
  id: `d${at}`,
  by: 'Piret',
  at: `2026-01-01T00:00:0${at}.000Z`,
  reason: null,
  undoneAt: null,
  ...given,
})
const lawyer = split('lawyer', 1, { articles: ['a1'], stays: ['a2'], rule: { by: 'title', title: 'lawyer' } })

test.for([
  ['was chosen', reading('a1'), 'person:john-smith~lawyer'],
  ['was left, whatever the rule', reading('a2', { titles: ['lawyer'] }), null],
  ['came later and keeps the rule', reading('a3', { titles: ['lawyer'] }), 'person:john-smith~lawyer'],
  ['came later and does not', reading('a3', { titles: ['judge'] }), null],
  ['is of another key', reading('a1', { key: 'person:jane-smith' }), null],
] as const)('a reading that %s', ([, one, key]) => {
  expect(partReading(one, [lawyer])).toBe(key)
})

test('a newer split wins, and a choice wins over a rule', () => {
  const judge = split('judge', 2, { articles: ['a4'], rule: { by: 'title', title: 'lawyer' } })
  expect(partReading(reading('a4'), [lawyer, judge])).toBe('person:john-smith~judge')
  expect(partReading(reading('a1', { titles: ['lawyer'] }), [judge, lawyer])).toBe('person:john-smith~lawyer')
  expect(partReading(reading('a3', { titles: ['lawyer'] }), [lawyer, judge])).toBe('person:john-smith~judge')
})

test('later mentions follow by name, title or company, or not at all', () => {
  const one = reading('a1', { names: ['J. Smith'], titles: ['judge'], company: ['org:lania-bar'] })
  expect([
    follows(one, { by: 'alias', alias: 'J. Smith' }),
    follows(one, { by: 'title', title: 'judge' }),
    follows(one, { by: 'company', company: 'org:lania-bar' }),
    follows(one, { by: 'company', company: 'org:vostria-bar' }),
    follows(one, { by: 'none' }),
  ]).toEqual([true, true, true, false, false])
})

test('mentions are grouped by what some of them share', () => {
  expect(
    groupsOf([
      listed('a1', { titles: ['lawyer'], company: ['org:lania-bar'] }),
      listed('a2', { names: ['John Smith', 'J. Smith'], company: ['org:lania-bar'] }),
      listed('a3', { company: ['org:lania-bar', 'person:anu-tamm'] }),
    ]),
  ).toEqual([
    { by: 'alias', value: 'J. Smith', name: 'J. Smith', articles: ['a2'] },
    { by: 'title', value: 'lawyer', name: 'lawyer', articles: ['a1'] },
    { by: 'company', value: 'person:anu-tamm', name: 'person:anu-tamm', articles: ['a3'] },
    { by: 'article', value: 'a1', name: 'Report a1, 2025-03-03', articles: ['a1'] },
    { by: 'article', value: 'a2', name: 'Report a2, 2025-03-03', articles: ['a2'] },
    { by: 'article', value: 'a3', name: 'Report a3, 2025-03-03', articles: ['a3'] },
  ])
})
