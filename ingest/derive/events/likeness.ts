import type { Comparable } from './comparable.ts'
import { nothing } from './evidence.ts'
import type { Evidence } from './evidence.ts'
import { compareParticipants } from './participants.ts'
import { daysOf } from '../../../model/days.ts'
import { sharedDays } from './windows.ts'
import { sharedWords } from './words.ts'

/** From so many points on two claims tell of one event (docs/decisions/event-clustering.md). */
export const enough = 3.75

const sameTrigger = 3
const sameArticle = 1
const sameSentence = -2
const sameMode = 0.5
const otherMode = -2.5
const sameDay = 1.5
const sameWeek = 0.75
const sameMonth = 0.5
const aroundThen = 0.5
const samePlace = 1
const otherCountry = -1.5
const words = 2
const othersNamed = 3

/** How likely two claims tell of one event: points, and why in words. */
export type Likeness = { readonly points: number; readonly reasons: readonly string[] }

/**
 * Compares two claims of one event type. Null when they cannot tell of one event: their dates exclude each other, their
 * places are two cities, or nobody is on a side of both.
 */
export function likenessOf(a: Comparable, b: Comparable): Likeness | null {
  const evidence: Evidence[] = []
  for (const compare of comparisons) {
    const found = compare(a, b)
    if (found === null) return null
    evidence.push(found)
  }
  return {
    points: evidence.reduce((sum, { points }) => sum + points, 0),
    reasons: evidence.flatMap(({ points, reason }) => (reason === null || points <= 0 ? [] : [reason])),
  }
}

const comparisons: readonly ((a: Comparable, b: Comparable) => Evidence | null)[] = [
  compareDates,
  compareParticipants,
  comparePlaces,
  compareModes,
  compareTriggers,
  compareWords,
  compareOthers,
  compareSources,
]

function compareDates(a: Comparable, b: Comparable): Evidence | null {
  if (a.date !== null && b.date !== null) {
    const shared = sharedDays(a.date, b.date)
    if (shared === null) return null
    if (a.date.from === b.date.from && a.date.to === b.date.to) {
      return { points: sameDay, reason: a.date.from === a.date.to ? 'same day' : 'same dates' }
    }
    const widest = Math.max(daysOf(a.date), daysOf(b.date))
    return { points: widest <= 7 ? sameWeek : sameMonth, reason: 'dates that agree' }
  }
  if (a.kind !== b.kind) return null
  const [windowA, windowB] = [a.date ?? a.around, b.date ?? b.around]
  if (windowA === null || windowB === null) return nothing
  if (sharedDays(windowA, windowB) === null) return null
  return {
    points: aroundThen,
    reason: a.date === null && b.date === null ? 'published within days' : 'published within days of it',
  }
}

function comparePlaces(a: Comparable, b: Comparable): Evidence | null {
  if (a.place === null || b.place === null) return nothing
  if (a.place.id === b.place.id) return a.place.exact ? { points: samePlace, reason: 'same place' } : nothing
  if (a.place.exact && b.place.exact) return null
  return a.place.country === b.place.country ? nothing : { points: otherCountry, reason: null }
}

function compareModes(a: Comparable, b: Comparable): Evidence {
  if (a.mode === null || b.mode === null) return nothing
  return a.mode === b.mode
    ? { points: sameMode, reason: `both ${a.mode}` }
    : { points: otherMode, reason: null }
}

function compareTriggers(a: Comparable, b: Comparable): Evidence {
  if (a.trigger.stem === '' || a.trigger.stem !== b.trigger.stem) return nothing
  const { text } = a.trigger
  const reason = text === b.trigger.text ? `both “${text}”` : `“${text}” and “${b.trigger.text}”`
  return { points: sameTrigger, reason }
}

function compareWords(a: Comparable, b: Comparable): Evidence {
  const shared = sharedWords(a.words, b.words)
  return {
    points: words * shared,
    reason: shared < 0.2 ? null : shared > 0.9 ? 'same words' : 'words in common',
  }
}

function compareOthers(a: Comparable, b: Comparable): Evidence {
  if (a.others.size === 0 || b.others.size === 0) return nothing
  const shared = a.others.intersection(b.others).size
  if (shared === 0) return nothing
  return {
    points: (othersNamed * shared) / Math.sqrt(a.others.size * b.others.size),
    reason: 'others named in common',
  }
}

function compareSources(a: Comparable, b: Comparable): Evidence {
  if (a.sentence === b.sentence) return { points: sameSentence, reason: null }
  return a.article === b.article ? { points: sameArticle, reason: 'same article' } : nothing
}
