import type { TimeExpression } from '../../parse/parsed-article.ts'
import { ancestors, childrenBy, textBetween, wordOf } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'
import { tenseOf } from './tense.ts'
import type { Tense } from './tense.ts'
import { headOfTime, verbOfTime } from './time-owner.ts'
import { dayLength, daysLater } from '../../../model/days.ts'
import { rangeOf } from './time-values.ts'
import type { Range } from './time-values.ts'

const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bweekend\b|^overnight$/iu
/** Words that say themselves which one is meant. */
const decided =
  /\d{4}|\b(?:last|next|this|ago|today|tonight|yesterday|tomorrow|past|coming|now|earlier|later|previous|following)\b/iu

/**
 * The value a time has in its tense: what is told in the past is the nearest Friday or January behind the publication, what
 * is announced the nearest ahead. The present tense tells of the weekday ahead ("meets on Sunday"), of other times nothing.
 */
export function directed(
  tree: SyntaxTree,
  time: TimeExpression,
  tense: Tense | null,
  publishedOn: string,
): string | null {
  const { value } = time
  const words = textBetween(tree, time.start, time.end)
  const range = value === null ? null : rangeOf(value)
  if (value === null || range === null || tense === null) return value
  const isWeekday = weekday.test(words) && !/\d/u.test(words)
  if (tense === 'present' && (!isWeekday || isBehind(tree, time))) return value
  if (decided.test(words.replace(/^(?:early|late|later) /iu, '')) && !/^this weekend$/iu.test(words))
    return value
  const steps = tense === 'past' ? (range.from > publishedOn ? -1 : 0) : range.to < publishedOn ? 1 : 0
  if (steps === 0) return value
  if (isWeekday) return written(shifted(range, 7 * steps))
  // A publication date that lags behind: "on Dec. 27" in a text stamped Dec. 23 is no year ago.
  const near = Math.abs(Date.parse(range.from) - Date.parse(publishedOn)) <= 10 * dayLength
  if (near && tense === 'past' && range.precision === 'day') return value
  return yearsLater(value, steps)
}

/** "since Monday"; "Monday's attack shows"; "is said to have met on Monday": not when the clause of the present is. */
function isBehind(tree: SyntaxTree, time: TimeExpression): boolean {
  if (wordOf(tree, time.firstToken - 1) === 'since') return true
  const verb = verbOfTime(tree, time)
  if (verb === null) return false
  const up = ancestors(tree, headOfTime(tree, time))
  const within = up.slice(0, up.findIndex(({ index }) => index === verb) + 1)
  return (
    within.some(({ label }) => label.startsWith('nsubj')) ||
    childrenBy(tree, verb, 'ccomp', 'xcomp').some((told) => tenseOf(tree, told) === 'past')
  )
}

const shifted = (range: Range, days: number): Range => ({
  ...range,
  from: daysLater(range.from, days),
  to: daysLater(range.to, days),
})

const written = ({ from, to }: Range): string => (from === to ? from : `${from}/${to}`)

function yearsLater(value: string, years: number): string {
  const moved = value.replaceAll(/(?<![\dW-])\d{4}/gu, (year) => String(Number(year) + years))
  return rangeOf(moved) === null ? value : moved
}
