import { describe, expect, it } from 'vitest'
import { daysLater } from '../../../model/days.ts'
import { monthsLater, rangeOf, weekOf } from './time-values.ts'

describe('a TIMEX value', () => {
  it.each([
    ['2025-08-12', '2025-08-12', '2025-08-12', 'day'],
    ['2025-08-12TEV', '2025-08-12', '2025-08-12', 'day'],
    ['2025-W33', '2025-08-11', '2025-08-17', 'week'],
    ['2025-W01', '2024-12-30', '2025-01-05', 'week'],
    ['2025-W33-WE', '2025-08-16', '2025-08-17', 'day'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2024-FA', '2024-09-01', '2024-11-30', 'season'],
    ['2024-WI', '2024-12-01', '2025-02-28', 'season'],
    ['2024-Q2', '2024-04-01', '2024-06-30', 'season'],
    ['2019', '2019-01-01', '2019-12-31', 'year'],
    ['199X', '1990-01-01', '1999-12-31', 'year'],
    ['2025-05-03/2025-05-05', '2025-05-03', '2025-05-05', 'day'],
    ['2025-05-03/2025-05-12', '2025-05-03', '2025-05-12', 'week'],
    ['2024-01/2024-06', '2024-01-01', '2024-06-30', 'season'],
    ['2019/2021', '2019-01-01', '2021-12-31', 'year'],
  ])('%s', (value, from, to, precision) => {
    expect(rangeOf(value)).toEqual({ from, to, precision })
  })

  it.each(['PRESENT_REF', 'XXXX-05', 'THIS P1W', '2025-13', '2025-02-30', '2021/2019', '18XX'])(
    '%s is no date',
    (value) => {
      expect(rangeOf(value)).toBeNull()
    },
  )
})

describe('counting', () => {
  it.each([
    ['2025-08-31', 1, '2025-09-01'],
    ['2024-03-01', -1, '2024-02-29'],
  ])('%s and %i days', (day, days, later) => {
    expect(daysLater(day, days)).toBe(later)
  })

  it.each([
    ['2025-08', -8, '2024-12'],
    ['2025-12', 1, '2026-01'],
  ])('%s and %i months', (month, months, later) => {
    expect(monthsLater(month, months)).toBe(later)
  })

  it.each([
    ['2025-08-12', '2025-W33'],
    ['2025-01-01', '2025-W01'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
  ])('%s is in %s', (day, week) => {
    expect(weekOf(day)).toBe(week)
  })
})
