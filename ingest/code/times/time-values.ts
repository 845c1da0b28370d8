import type { EventDate } from '../../../model/dates.ts'
import { dayLength, daysOf, isoDay } from '../../../model/days.ts'
import { remember } from '../../../model/remember.ts'

/** Days from one to another, both inclusive, and how exact that is. */
export type Range = Omit<EventDate, 'text'>

/**
 * A TIMEX3 value as a range of days, or two of them joined by a slash ("2025-05-03/2025-05-05"); null for what is no date
 * (PRESENT_REF, XXXX-05, offsets without an anchor).
 */
export const rangeOf = remember((value): Readonly<Range> | null => {
  const [first = '', last] = value.split('/')
  const from = singleRange(first)
  if (last === undefined || from === null) return from
  const to = singleRange(last)
  return to === null || to.to < from.from ? null : joined(from, to)
})

function singleRange(value: string): Range | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/u.exec(value)?.[1]
  if (day !== undefined) return isDay(day) ? { from: day, to: day, precision: 'day' } : null
  const week = /^(\d{4})-W(\d{2})(-WE)?$/u.exec(value)
  if (week !== null) return weekRange(Number(week[1]), Number(week[2]), week[3] !== undefined)
  const month = /^(\d{4})-(\d{2})$/u.exec(value)
  if (month !== null) return monthsRange(Number(month[1]), Number(month[2]), 1, 'month')
  const season = /^(\d{4})-(SP|SU|FA|WI)$/u.exec(value)
  if (season !== null)
    return monthsRange(Number(season[1]), { SP: 3, SU: 6, FA: 9, WI: 12 }[season[2] ?? ''] ?? 3, 3, 'season')
  const quarter = /^(\d{4})-Q([1-4])$/u.exec(value)
  if (quarter !== null) return monthsRange(Number(quarter[1]), Number(quarter[2]) * 3 - 2, 3, 'season')
  const decade = /^(\d{3})X$/u.exec(value)?.[1]
  if (decade !== undefined) return { from: `${decade}0-01-01`, to: `${decade}9-12-31`, precision: 'year' }
  const year = /^(\d{4})$/u.exec(value)?.[1]
  return year === undefined ? null : { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year' }
}

/** From the begin of one to the end of another, as exact as its length lets it be. */
function joined(first: Range, last: Range): Range {
  const { from } = first
  const { to } = last
  if (first.precision === 'year' || last.precision === 'year') return { from, to, precision: 'year' }
  const days = daysOf({ from, to })
  const precision =
    days <= 5 ? 'day' : days <= 14 ? 'week' : days <= 62 ? 'month' : days <= 200 ? 'season' : 'year'
  return { from, to, precision }
}

const isDay = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && isoDay(time) === day
}

/** A month ("2025-08") so many months later. */
export function monthsLater(month: string, months: number): string {
  return isoDay(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1 + months, 1)).slice(0, 7)
}

/** The ISO week a day lies in, as a TIMEX3 value. */
export function weekOf(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`)
  const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * dayLength
  const year = new Date(monday + 3 * dayLength).getUTCFullYear()
  const fourth = Date.UTC(year, 0, 4)
  const first = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * dayLength
  return `${year}-W${String(Math.round((monday - first) / (7 * dayLength)) + 1).padStart(2, '0')}`
}

function weekRange(year: number, week: number, weekend: boolean): Range {
  const fourth = Date.UTC(year, 0, 4)
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * dayLength + (week - 1) * 7 * dayLength
  return weekend
    ? { from: isoDay(monday + 5 * dayLength), to: isoDay(monday + 6 * dayLength), precision: 'day' }
    : { from: isoDay(monday), to: isoDay(monday + 6 * dayLength), precision: 'week' }
}

function monthsRange(
  year: number,
  month: number,
  count: number,
  precision: Range['precision'],
): Range | null {
  if (month < 1 || month > 12) return null
  return {
    from: isoDay(Date.UTC(year, month - 1, 1)),
    to: isoDay(Date.UTC(year, month - 1 + count, 1) - dayLength),
    precision,
  }
}
