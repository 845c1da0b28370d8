import type { DatePrecision } from '../../model/dates.ts'
import { daysLater } from '../../model/days.ts'
import { binNumber, binOf } from '../../model/time-bins.ts'
import type { TimeUnit } from '../../model/time-bins.ts'

/** "2025-02-12", "2025-W07" (ISO 8601: weeks begin on Monday and belong to the year of their Thursday), "2025-02", "2025". */
export function periodName(number: number, unit: TimeUnit): string {
  const { from } = binOf(number, unit)
  switch (unit) {
    case 'day':
      return from
    case 'week':
      return weekName(from)
    case 'month':
      return from.slice(0, 7)
    case 'year':
      return from.slice(0, 4)
  }
}

function weekName(monday: string): string {
  const thursday = daysLater(monday, 3)
  const year = thursday.slice(0, 4)
  const first = binNumber(`${year}-01-04`, 'week')
  return `${year}-W${String(binNumber(monday, 'week') - first + 1).padStart(2, '0')}`
}

/** When something happened; null where nobody knows. */
export type When = { readonly from: string; readonly to: string; readonly precision: DatePrecision } | null

/**
 * The number of the period that a date lies in; null for one that is less exact and lies in more than one: the year 2024 is in no
 * month. What went on for days counts on its first.
 */
export function periodOf(when: Exclude<When, null>, unit: TimeUnit): number | null {
  const first = binNumber(when.from, unit)
  return when.precision === 'day' || binNumber(when.to, unit) === first ? first : null
}
