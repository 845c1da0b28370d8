import { describeDate } from '../../../model/dates.ts'
import type { Clock, Period } from '../../graph/model/view.ts'

/** "12 Aug 2025", "1–20 Aug 2025", "28 Aug – 3 Sep 2025", "1 Nov 2024 – 3 Feb 2025". */
export function periodWords({ from, to }: Period): string {
  const [first, last] = [dayWords(from), dayWords(to)]
  if (from === to) return first
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${last}`
  return from.slice(0, 4) === to.slice(0, 4) ? `${first.slice(0, -5)} – ${last}` : `${first} – ${last}`
}

/** "12 Aug 2025" */
export function dayWords(day: string): string {
  return describeDate({ from: day, to: day, precision: 'day' })
}

export const clockNames: Record<Clock, { one: string; verb: string }> = {
  event: { one: 'Event date', verb: 'happened' },
  publication: { one: 'Publication date', verb: 'published' },
}
