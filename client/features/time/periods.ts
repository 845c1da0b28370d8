import { z } from 'zod'
import { IsoDate } from '../../../model/dates.ts'
import { daysLater } from '../../../model/days.ts'
import type { Period } from '../../graph/model/view.ts'
import { dayNumber } from './axis.ts'

const Days = z.tuple([IsoDate, IsoDate]).refine(([from, to]) => from <= to)

/** "2025-08-01..2025-08-31", as the address has it. */
export function periodText({ from, to }: Period): string {
  return `${from}..${to}`
}

/** The period of a text; null when it is none. */
export function periodOfText(text: string): Period | null {
  const days = Days.safeParse(text.split('..'))
  return days.success ? { from: days.data[0], to: days.data[1] } : null
}

/** The period of the same length that ends where this one begins. */
export function periodBefore({ from, to }: Period): Period {
  const days = dayNumber(to) - dayNumber(from) + 1
  return { from: daysLater(from, -days), to: daysLater(from, -1) }
}

/** The two latest stretches in which something lies: what is compared when nothing else is asked. */
export function latestTwo(bins: readonly (Period & { events: number })[]): { a: Period; b: Period } | null {
  const [a, b] = bins.filter((bin) => bin.events > 0).slice(-2)
  return a === undefined || b === undefined
    ? null
    : { a: { from: a.from, to: a.to }, b: { from: b.from, to: b.to } }
}
