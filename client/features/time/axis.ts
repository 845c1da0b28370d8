import { binNumber, binOf } from '../../../model/time-bins.ts'
import type { TimeUnit } from '../../../model/time-bins.ts'
import type { Period } from '../../graph/model/view.ts'

/** The days that the strip shows, as numbers since 1970, both inclusive. */
export type Axis = { readonly first: number; readonly last: number }

export function axisOf({ from, to }: Period): Axis {
  return { first: dayNumber(from), last: dayNumber(to) }
}

export function dayNumber(date: string): number {
  return binNumber(date, 'day')
}

export function dateOfDay(day: number): string {
  return binOf(day, 'day').from
}

export function daysOf({ first, last }: Axis): number {
  return last - first + 1
}

/** Where a day begins, from 0 at the left to 1 at the right. */
export function shareOf(axis: Axis, day: number): number {
  return (day - axis.first) / daysOf(axis)
}

/** The day at a share of the width; the outermost ones beyond. */
export function dayAt(axis: Axis, share: number): number {
  return clampedTo(axis, axis.first + Math.floor(share * daysOf(axis)))
}

export function clampedTo(axis: Axis, day: number): number {
  return Math.min(Math.max(day, axis.first), axis.last)
}

const widest: readonly { days: number; unit: TimeUnit }[] = [
  { days: 124, unit: 'day' },
  { days: 800, unit: 'week' },
  { days: 4500, unit: 'month' },
  { days: Infinity, unit: 'year' },
]

/** How wide the bars are best when so many days are shown. */
export function unitFor(days: number): TimeUnit {
  return widest.find((step) => days <= step.days)?.unit ?? 'year'
}

/** Marks under the bars: about six beginnings of a stretch that people count in. */
export function ticksOf(axis: Axis): { day: number; words: string }[] {
  const days = daysOf(axis)
  const unit: TimeUnit = days <= 70 ? 'week' : days <= 1500 ? 'month' : 'year'
  const first = binNumber(dateOfDay(axis.first), unit)
  const last = binNumber(dateOfDay(axis.last), unit)
  const step = Math.max(Math.ceil((last - first + 1) / 7), 1)
  const ticks: { day: number; words: string }[] = []
  for (let number = first; number <= last; number += 1) {
    const day = dayNumber(binOf(number, unit).from)
    if (day < axis.first || (number - first) % step !== 0) continue
    ticks.push({ day, words: tickWords(dateOfDay(day), unit) })
  }
  return ticks
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function tickWords(date: string, unit: TimeUnit): string {
  const [year = '', month = '', day = ''] = date.split('-')
  if (unit === 'year') return year
  const name = months[Number(month) - 1] ?? month
  return unit === 'month' ? `${name} ${year}` : `${Number(day)} ${name}`
}
