/** How long the cells of a comparison are. */
export const cellLengths = ['day', 'month', 'year'] as const
export type CellLength = (typeof cellLengths)[number]

const letters: Record<CellLength, number> = { day: 10, month: 7, year: 4 }

/** The period of a day: `2025-08-12`, `2025-08` or `2025`. */
export function periodOf(day: string, length: CellLength): string {
  return day.slice(0, letters[length])
}

/** The period that holds both ends, or null where the date is too coarse to tell. */
export function periodOfDates(from: string, to: string, length: CellLength): string | null {
  const period = periodOf(from, length)
  return period === periodOf(to, length) ? period : null
}

/** First and last day, ISO, inclusive. */
export type Days = { from: string; to: string }

/** The days that both cover; null for none. */
export function overlapOf(ours: Days | null, theirs: Days | null): Days | null {
  if (ours === null || theirs === null) return null
  const from = ours.from > theirs.from ? ours.from : theirs.from
  const to = ours.to < theirs.to ? ours.to : theirs.to
  return from <= to ? { from, to } : null
}

/** The days with one more. */
export function widened(days: Days | null, day: string): Days {
  if (days === null) return { from: day, to: day }
  return { from: day < days.from ? day : days.from, to: day > days.to ? day : days.to }
}

/** How many periods the days touch. */
export function countPeriods({ from, to }: Days, length: CellLength): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  if (length === 'year') return years + 1
  if (length === 'month') return years * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1
}

/** "2025-08-01 to 2025-09-30", or "unknown days". */
export function tellDays(days: Days | null): string {
  return days === null ? 'unknown days' : `${days.from} to ${days.to}`
}
