import type { Axis } from './axis.ts'
import { daysOf } from './axis.ts'

/** The days of a window, as numbers since 1970, both inclusive. */
export type Span = { readonly from: number; readonly to: number }

/** How the window goes through time: it slides with its width kept, or its end goes on and its beginning stays. */
export type Manner = 'slide' | 'grow'

/** Steps a second. */
export const speeds = { slow: 10, normal: 20, fast: 40 } as const
export type Speed = keyof typeof speeds

/** How many days one step goes, so that all of the time shown plays in about 300 steps. */
export function stepDays(axis: Axis): number {
  return Math.max(Math.round(daysOf(axis) / 300), 1)
}

/** Where playing begins: at the window, from the start again when that has reached the end, with a tenth of all without one. */
export function firstSpan(axis: Axis, span: Span | null, manner: Manner): Span {
  const width = span === null ? Math.max(Math.ceil(daysOf(axis) / 10), 1) : span.to - span.from + 1
  if (span === null || span.to >= axis.last) {
    const from = manner === 'grow' && span !== null ? span.from : axis.first
    const to = manner === 'grow' ? from : axis.first + width - 1
    return { from, to: Math.min(to, axis.last) }
  }
  return span
}

/** The next window; null when the end is reached. */
export function nextSpan(axis: Axis, { from, to }: Span, manner: Manner): Span | null {
  if (to >= axis.last) return null
  const step = Math.min(stepDays(axis), axis.last - to)
  return { from: manner === 'slide' ? from + step : from, to: to + step }
}
