import { z } from 'zod'

/** An ISO calendar date, `2025-08-12`. */
export const IsoDate = z.iso.date()
export type IsoDate = string

export const DatePrecision = z.enum(['day', 'week', 'month', 'season', 'year'])
export type DatePrecision = z.infer<typeof DatePrecision>

/** When something happened: both ends inclusive, how exact it is, and the words it came from (null: from the dateline). */
export const EventDate = z.object({
  from: IsoDate,
  to: IsoDate,
  precision: DatePrecision,
  text: z.string().nullable(),
})
export type EventDate = z.infer<typeof EventDate>

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "12 Aug 2025", "week of 11 Aug 2025", "Aug 2025", "spring 2025", "2025"; "date unknown" for null. */
export function describeDate(date: Pick<EventDate, 'from' | 'to' | 'precision'> | null): string {
  if (date === null) return 'date unknown'
  const { from, to } = date
  const [year = '', month = '', day = ''] = from.split('-')
  const monthName = months[Number(month) - 1] ?? month
  switch (date.precision) {
    case 'day':
      return from === to
        ? `${Number(day)} ${monthName} ${year}`
        : `${Number(day)} ${monthName} – ${describeDate({ from: to, to, precision: 'day' })}`
    case 'week':
      return `week of ${Number(day)} ${monthName} ${year}`
    case 'month':
      return to.slice(0, 7) === from.slice(0, 7)
        ? `${monthName} ${year}`
        : `${monthName} ${year} – ${describeDate({ from: to, to, precision: 'month' })}`
    case 'season':
      return isWithinSeason(from, to)
        ? `${seasonName(Number(month))} ${year}`
        : `${Number(month) % 3 === 0 ? seasonName(Number(month)) : monthName} ${year} – ${describeDate({ from: to, to, precision: 'month' })}`
    case 'year':
      return to.startsWith(year) ? year : `${year} – ${to.slice(0, 4)}`
  }
}

/** At most three months. */
const isWithinSeason = (from: string, to: string): boolean => monthCount(to) - monthCount(from) <= 2

const monthCount = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))

function seasonName(firstMonth: number): string {
  if (firstMonth >= 3 && firstMonth <= 5) return 'spring'
  if (firstMonth >= 6 && firstMonth <= 8) return 'summer'
  if (firstMonth >= 9 && firstMonth <= 11) return 'autumn'
  return 'winter'
}

/** Whether two inclusive date ranges share a day. */
export function datesOverlap(a: { from: string; to: string }, b: { from: string; to: string }): boolean {
  return a.from <= b.to && b.from <= a.to
}
