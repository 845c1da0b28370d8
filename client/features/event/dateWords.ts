import type { EventDate } from '../../../model/dates.ts'
import { describeDate } from '../../../model/dates.ts'
import { daysOf } from '../../../model/days.ts'

type Dated = Pick<EventDate, 'from' | 'to' | 'precision'>

const weekLength = 7

/** "autumn 2024", or "autumn 2024 – Aug 2025" for what went on beyond it, as "since the autumn of 2024" says. */
export function dateWords(date: Dated | null): string {
  const words = describeDate(date)
  if (date === null || date.precision !== 'week') return words
  if (daysOf(date) <= weekLength) return words
  return `${words} – ${describeDate({ from: date.to, to: date.to, precision: 'month' })}`
}
