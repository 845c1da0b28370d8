import type { EventDate } from '../../../model/dates.ts'
import { dayLength } from '../../../model/days.ts'
import type { TimeExpression } from '../../parse/parsed-article.ts'
import { bearing } from './time-bearing.ts'
import { tagOf, textBetween, wordOf } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'
import { rangeOf } from './time-values.ts'

/** A date, the words that give it, and whose they are. */
export type FoundDate = { date: EventDate; time: TimeExpression; how: string }

/**
 * When it happened: the time expression of the event's own clause, else of a clause around it that is not merely the saying
 * ("said on Friday that …"). Null when the sentence gives none: that news is mostly of these days is no date. The times of the tree are settled (`settleTimes`).
 */
export function dateOf(tree: SyntaxTree, carrier: number, trigger: number): FoundDate | null {
  let best: { date: EventDate; time: TimeExpression; distance: number } | null = null
  for (const time of tree.sentence.times) {
    if (time.type === 'SET' || time.type === 'DURATION') continue
    const distance = bearing(tree, time, carrier, trigger)
    if (distance === null || (best !== null && best.distance <= distance)) continue
    const date = eventDate(tree, time)
    if (date !== null) best = { date, time, distance }
  }
  if (best === null) return null
  const { date, time, distance } = best
  return { date, time, how: distance === 0 ? 'its own clause' : 'a clause around it' }
}

/** Whether a time expression belongs to the event's clause or one around it. */
export const bearsOn = (tree: SyntaxTree, time: TimeExpression, carrier: number, trigger: number): boolean =>
  bearing(tree, time, carrier, trigger) !== null

/** What a time expression says of days; null for what is no date. */
export function eventDate(tree: SyntaxTree, time: TimeExpression): EventDate | null {
  const range = time.value === null ? null : rangeOf(time.value)
  return range === null || isNumber(tree, time) ? null : { ...range, text: wordsOf(tree, time) }
}

const wordsOf = (tree: SyntaxTree, time: TimeExpression): string => textBetween(tree, time.start, time.end)

/** "Resolution 2249": a bare number behind a noun is no year. */
function isNumber(tree: SyntaxTree, time: TimeExpression): boolean {
  if (time.endToken - time.firstToken > 1 || !/^\d+$/u.test(wordOf(tree, time.firstToken))) return false
  return tagOf(tree, time.firstToken - 1).startsWith('NN')
}

/** "has sent troops since autumn": it began then and goes on, so that it is no history however long ago that was. */
export function isOngoing(tree: SyntaxTree, date: EventDate): boolean {
  return tree.sentence.times.some(
    (time) => wordsOf(tree, time) === date.text && wordOf(tree, time.firstToken - 1) === 'since',
  )
}

/** Whether an event lies so far before the publication that the article tells it as history. */
export function isHistory(date: EventDate, publishedOn: string | null): boolean {
  return publishedOn !== null && Date.parse(publishedOn) - Date.parse(date.to) > 182 * dayLength
}
