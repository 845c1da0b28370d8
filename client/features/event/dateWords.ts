import type { EventDate } from '../../../model/dates.ts'
import { describeDate } from '../../../model/dates.ts'

type Dated = Pick<EventDate, 'from' | 'to' | 'precision'>

/** How many days the longest week, month, season or year has. */
const longest: Record<EventDate['precision'], number> = { day: 0, week: 7, month: 31, season: 92, year: 366 }
const dayLength = 86_400_000

/** "autumn 2024", or "autumn 2024 – Aug 2025" for what went on beyond it, as "since the autumn of 2024" says. */
export function dateWords(date: Dated | null): string {
  const words = describeDate(date)
  if (date === null || date.precision === 'day') return words
  const days = (Date.parse(date.to) - Date.parse(date.from)) / dayLength + 1
  if (days <= longest[date.precision]) return words
  const end = describeDate({
    from: date.to,
    to: date.to,
    precision: date.precision === 'year' ? 'year' : 'month',
  })
  return `${words} – ${end}`
}
