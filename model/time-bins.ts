import { z } from 'zod'
import { dayLength, daysLater, isoDay } from './days.ts'

/** How wide the bars of a timeline are. Weeks begin on Monday. */
export const TimeUnit = z.enum(['day', 'week', 'month', 'year'])
export type TimeUnit = z.infer<typeof TimeUnit>

/** A bin: its first and its last day, both inclusive. */
export type TimeBin = { from: string; to: string }

/** Days since 1970-01-01. */
const dayOf = (date: string): number => Math.floor(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / dayLength)
const dateOf = (day: number): string => isoDay(day * dayLength)
const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
const firstOfMonth = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`

/** 1970-01-01 was a Thursday, the fourth day of week 0. */
const daysBeforeEpochWeek = 3

/** The number of the bin that a day lies in; bins that follow each other have numbers that follow each other. */
export function binNumber(date: string, unit: TimeUnit): number {
  switch (unit) {
    case 'day':
      return dayOf(date)
    case 'week':
      return Math.floor((dayOf(date) + daysBeforeEpochWeek) / 7)
    case 'month':
      return monthOf(date)
    case 'year':
      return Number(date.slice(0, 4))
  }
}

/** The bin of a number. */
export function binOf(number: number, unit: TimeUnit): TimeBin {
  switch (unit) {
    case 'day':
      return { from: dateOf(number), to: dateOf(number) }
    case 'week': {
      const monday = number * 7 - daysBeforeEpochWeek
      return { from: dateOf(monday), to: dateOf(monday + 6) }
    }
    case 'month':
      return { from: firstOfMonth(number), to: daysLater(firstOfMonth(number + 1), -1) }
    case 'year': {
      const year = String(number).padStart(4, '0')
      return { from: `${year}-01-01`, to: `${year}-12-31` }
    }
  }
}
