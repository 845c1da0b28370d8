import { expect, it } from 'vitest'
import { Calendars } from './calendars.ts'
import type { CalendarChoice } from './calendars.ts'

const withReports = (minReports: number): CalendarChoice => ({
  clock: 'event',
  statuses: new Set(['reported']),
  filters: { minReports },
})

it('the four calendars that were used last are kept', () => {
  const calendars = new Calendars()
  const [first] = [2, 3, 4, 5].map((reports) => calendars.open(withReports(reports)))
  expect(calendars.find(withReports(2))).toBe(first)
  calendars.open(withReports(6))
  expect([2, 3, 4, 5, 6].map((reports) => calendars.find(withReports(reports)) !== null)).toEqual([
    true,
    false,
    true,
    true,
    true,
  ])
})
