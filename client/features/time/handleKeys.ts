import { binNumber, binOf } from '../../../model/time-bins.ts'
import type { TimeUnit } from '../../../model/time-bins.ts'
import { dateOfDay, dayNumber } from './axis.ts'
import type { Axis } from './axis.ts'
import type { Span } from './playback.ts'

export type Handle = 'from' | 'to'

/** Arrow keys go by one bar, with Shift by one day; Page keys by ten bars. */
const bars: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
}

/** The window after a key on one of its handles; null when the key means nothing there. Handles never pass each other. */
export function afterKey(
  axis: Axis,
  span: Span,
  handle: Handle,
  { key, shiftKey }: { key: string; shiftKey: boolean },
  unit: TimeUnit,
): Span | null {
  const by = bars[key]
  const day =
    key === 'Home'
      ? axis.first
      : key === 'End'
        ? axis.last
        : by === undefined
          ? null
          : shiftKey
            ? span[handle] + Math.sign(by)
            : barsOn(span[handle], by, handle, unit)
  return day === null ? null : withHandle(axis, span, handle, day)
}

/** The window with one handle on another day, as far as the other handle and the ends of the time shown let it. */
export function withHandle(axis: Axis, span: Span, handle: Handle, day: number): Span {
  return handle === 'from'
    ? { from: Math.min(Math.max(day, axis.first), span.to), to: span.to }
    : { from: span.from, to: Math.max(Math.min(day, axis.last), span.from) }
}

/** The whole window moved by some days, no further than the time shown. */
export function movedBy(axis: Axis, { from, to }: Span, days: number): Span {
  const by = Math.min(Math.max(days, axis.first - from), axis.last - to)
  return { from: from + by, to: to + by }
}

/** The first handle stands at the beginning of a bar, the last one at the end of one. */
function barsOn(day: number, by: number, handle: Handle, unit: TimeUnit): number {
  const bar = binNumber(dateOfDay(day), unit)
  const here = edgeOf(bar, handle, unit)
  // A handle inside of a bar goes to its edge first.
  const part = (here > day && by > 0) || (here < day && by < 0) ? Math.sign(by) : 0
  return edgeOf(bar + by - part, handle, unit)
}

function edgeOf(bar: number, handle: Handle, unit: TimeUnit): number {
  return dayNumber(binOf(bar, unit)[handle])
}
