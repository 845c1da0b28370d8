import { expect, test } from 'vitest'
import { countPeriods, overlapOf, periodOf, periodOfDates } from './periods.ts'

test('a day lies in its month and year; a week across months in no month', () => {
  expect(periodOf('2025-08-12', 'day')).toBe('2025-08-12')
  expect(periodOf('2025-08-12', 'month')).toBe('2025-08')
  expect(periodOfDates('2025-07-28', '2025-08-03', 'month')).toBeNull()
  expect(periodOfDates('2025-07-28', '2025-08-03', 'year')).toBe('2025')
})

test('periods are counted as far as the days touch them', () => {
  const days = { from: '2024-11-30', to: '2025-02-01' }
  expect(countPeriods(days, 'day')).toBe(64)
  expect(countPeriods(days, 'month')).toBe(4)
  expect(countPeriods(days, 'year')).toBe(2)
})

test('only the days that both cover are compared', () => {
  const ours = { from: '2025-01-10', to: '2025-06-01' }
  expect(overlapOf(ours, { from: '2024-01-01', to: '2025-02-01' })).toEqual({
    from: '2025-01-10',
    to: '2025-02-01',
  })
  expect(overlapOf(ours, { from: '2025-07-01', to: '2025-08-01' })).toBeNull()
  expect(overlapOf(ours, null)).toBeNull()
})
