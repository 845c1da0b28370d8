import type { EventDate } from '../../../model/dates.ts'
import { describeDate } from '../../../model/dates.ts'

type Dated = Pick<EventDate, 'from' | 'to' | 'precision'>

const weekLength = 7
const dayLength = 86_400_000

/** "autumn 2024", or "autumn 2024 – Aug 2025" for what went on beyond it, as "since the autumn of 2024" says. */
export function dateWords(date: Dated | null): string {
  const words = describeDate(date)
  if (date === null || date.precision !== 'week') return words
  const days = (Date.parse(date.to) - Date.parse(date.from)) / dayLength + 1
  if (days <= weekLength) return words
  return `${words} – ${describeDate({ from: date.to, to: date.to, precision: 'month' })}`
}
