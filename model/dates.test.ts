import { expect, it } from 'vitest'
import { datesOverlap, describeDate } from './dates.ts'
import type { EventDate } from './dates.ts'

it.each([
  ['date unknown', null],
  ['12 Aug 2025', { from: '2025-08-12', to: '2025-08-12', precision: 'day' }],
  ['30 Aug – 2 Sep 2025', { from: '2025-08-30', to: '2025-09-02', precision: 'day' }],
  ['week of 11 Aug 2025', { from: '2025-08-11', to: '2025-08-17', precision: 'week' }],
  ['Aug 2025', { from: '2025-08-01', to: '2025-08-31', precision: 'month' }],
  ['spring 2025', { from: '2025-03-01', to: '2025-05-31', precision: 'season' }],
  ['winter 2025', { from: '2025-12-01', to: '2026-02-28', precision: 'season' }],
  ['May 2025 – Jun 2025', { from: '2025-05-20', to: '2025-06-15', precision: 'month' }],
  ['Jan 2024 – Jun 2024', { from: '2024-01-01', to: '2024-06-30', precision: 'season' }],
  ['1990 – 1999', { from: '1990-01-01', to: '1999-12-31', precision: 'year' }],
  ['2025', { from: '2025-01-01', to: '2025-12-31', precision: 'year' }],
] as const)('reads "%s"', (words, date: Pick<EventDate, 'from' | 'to' | 'precision'> | null) => {
  expect(describeDate(date)).toBe(words)
})

it('counts both ends of a date as part of it', () => {
  const august = { from: '2025-08-01', to: '2025-08-31' }
  const overlaps = (from: string, to: string) => datesOverlap(august, { from, to })
  expect([
    overlaps('2025-08-31', '2025-09-05'),
    overlaps('2025-07-01', '2025-08-01'),
    overlaps('2025-09-01', '2025-09-01'),
  ]).toEqual([true, true, false])
})
