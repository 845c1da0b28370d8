import { publicationDay } from '../../../model/article.ts'
import type { Modality } from '../../../model/claim.ts'
import { daysLater, daysOf } from '../../../model/days.ts'

/** Days, both ends included. */
export type Window = { readonly from: string; readonly to: string }

/** The days that two windows share, or null. */
export function sharedDays(a: Window, b: Window): Window | null {
  const from = a.from > b.from ? a.from : b.from
  const to = a.to < b.to ? a.to : b.to
  return from <= to ? { from, to } : null
}

/** The day in the middle of a window. */
export function middleOf(window: Window): string {
  return daysLater(window.from, Math.floor((daysOf(window) - 1) / 2))
}

/**
 * How far from its day of publication an undated report may lie. News is of the days before; what is announced lies ahead;
 * of what is told as history or only thought of, the day of publication says nothing.
 */
const reach: Record<Modality, { before: number; after: number } | null> = {
  asserted: { before: 7, after: 1 },
  future: { before: 1, after: 14 },
  hypothetical: { before: 7, after: 7 },
  historical: null,
}

/** When an undated claim may have been, by the publication of its article; null where that tells nothing. */
export function windowAround(publishedAt: string | null, modality: Modality): Window | null {
  const day = publicationDay(publishedAt)
  const days = reach[modality]
  if (day === null || days === null) return null
  return { from: daysLater(day, -days.before), to: daysLater(day, days.after) }
}
