import { expect, test } from 'vitest'
import { binNumber } from '../../model/time-bins.ts'
import type { TimeUnit } from '../../model/time-bins.ts'
import { periodName, periodOf } from './period.ts'

test.for<[string, TimeUnit, string]>([
  ['2025-02-12', 'day', '2025-02-12'],
  ['2025-02-12', 'week', '2025-W07'],
  ['2025-02-12', 'month', '2025-02'],
  ['2025-02-12', 'year', '2025'],
  // The last days of a December may lie in week 1, the first of a January in week 52 or 53.
  ['2024-12-30', 'week', '2025-W01'],
  ['2025-12-29', 'week', '2026-W01'],
  ['2021-01-03', 'week', '2020-W53'],
  ['2023-01-01', 'week', '2022-W52'],
  ['1945-05-08', 'week', '1945-W19'],
])('%s lies in the %s %s', ([day, unit, name]) => {
  expect(periodName(binNumber(day, unit), unit)).toBe(name)
})

test('a date less exact than the period lies in none, unless all of it is in one', () => {
  const year = { from: '2024-01-01', to: '2024-12-31', precision: 'year' } as const
  expect(periodOf(year, 'month')).toBeNull()
  expect(periodOf(year, 'year')).toBe(2024)
  const week = { from: '2025-03-31', to: '2025-04-06', precision: 'week' } as const
  expect(periodOf(week, 'month')).toBeNull()
  expect(periodOf(week, 'year')).toBe(2025)
})

test('what went on for days counts on its first', () => {
  const summit = { from: '2025-03-31', to: '2025-04-02', precision: 'day' } as const
  expect(periodOf(summit, 'month')).toBe(binNumber('2025-03-01', 'month'))
})
