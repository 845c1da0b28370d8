import { describe, expect, it } from 'vitest'
import { daysLater } from './days.ts'
import { binNumber, binOf } from './time-bins.ts'
import type { TimeUnit } from './time-bins.ts'

describe('binOf', () => {
  it.each<[string, TimeUnit, string, string]>([
    ['2025-08-13', 'day', '2025-08-13', '2025-08-13'],
    ['2025-08-13T22:00:00Z', 'day', '2025-08-13', '2025-08-13'],
    ['2025-08-13', 'week', '2025-08-11', '2025-08-17'],
    ['2025-08-17', 'week', '2025-08-11', '2025-08-17'],
    ['2025-08-18', 'week', '2025-08-18', '2025-08-24'],
    ['1969-12-31', 'week', '1969-12-29', '1970-01-04'],
    ['2024-02-10', 'month', '2024-02-01', '2024-02-29'],
    ['2025-12-31', 'month', '2025-12-01', '2025-12-31'],
    ['0987-06-05', 'year', '0987-01-01', '0987-12-31'],
  ])('puts %s by %s into %s to %s', (date, unit, from, to) => {
    expect(binOf(binNumber(date, unit), unit)).toEqual({ from, to })
  })

  it.each<[string, TimeUnit, string]>([
    ['2024-12-31', 'day', '2025-01-01'],
    ['2024-12-29', 'week', '2024-12-30'],
    ['2024-12-31', 'month', '2025-01-01'],
    ['2024-12-31', 'year', '2025-01-01'],
  ])('numbers what follows %s by %s one higher', (date, unit, following) => {
    expect(binNumber(following, unit)).toBe(binNumber(date, unit) + 1)
  })
})

describe('daysLater', () => {
  it('crosses months and years', () => {
    expect([daysLater('2025-12-28', 7), daysLater('2025-03-01', -1)]).toEqual(['2026-01-04', '2025-02-28'])
  })
})
