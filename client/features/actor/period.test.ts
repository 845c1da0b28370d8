import { expect, it } from 'vitest'
import { describePeriod } from './period.ts'

it('is no more exact than the events at its ends', () => {
  expect(
    describePeriod({ date: '2019-01-01', precision: 'year' }, { date: '2025-08-22', precision: 'day' }),
  ).toBe('2019 – 22 Aug 2025')
  expect(
    describePeriod({ date: '2024-09-01', precision: 'season' }, { date: '2025-08-17', precision: 'week' }),
  ).toBe('autumn 2024 – Aug 2025')
})

it('is one date when both ends say the same', () => {
  const year = { date: '2024-01-01', precision: 'year' } as const
  expect(describePeriod(year, { ...year, date: '2024-12-31' })).toBe('2024')
  const day = { date: '2025-03-04', precision: 'day' } as const
  expect(describePeriod(day, day)).toBe('4 Mar 2025')
})
