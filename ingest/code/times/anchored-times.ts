import type { TimeExpression } from '../../parse/parsed-article.ts'
import { numberOf } from './exact-times.ts'
import { tagOf, textBetween, wordOf } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'
import { daysLater } from '../../../model/days.ts'
import { monthsLater, weekOf } from './time-values.ts'
import type { Range } from './time-values.ts'

/** The last day told before, and the last time of any exactness. */
export type Anchors = { day: Range | null; last: Range | null }

type Unit = 'day' | 'week' | 'month' | 'year'

/**
 * The value of a time that counts from one told before ("the same day", "two weeks later", "that February"): null where none
 * was told, undefined where the words count from nothing.
 */
export function anchoredValue(
  tree: SyntaxTree,
  time: TimeExpression,
  anchors: Anchors,
): string | null | undefined {
  const words = textBetween(tree, time.start, time.end)
    .toLowerCase()
    .replace(/^later (?=that|the same)/u, '')
  const month =
    /^that (january|february|march|april|may|june|july|august|september|october|november|december)$/u.exec(
      words,
    )
  if (month !== null)
    return anchors.last === null ? null : `${anchors.last.from.slice(0, 4)}${(time.value ?? '').slice(4)}`
  const step = stepOf(words)
  if (step === undefined) return undefined
  if (step === null || isFollowed(tree, time, words) || isLength(tree, time)) return null
  const anchor = step.unit === 'day' && step.count === 0 ? anchors.day : anchors.last
  if (anchor === null) return null
  return stepped(anchor, step.unit, step.count)
}

/** How far from the anchor; undefined where the words do not count from it, null where they do not say how far. */
function stepOf(words: string): { unit: Unit; count: number } | null | undefined {
  // "in the evening", "at dawn": of the day spoken of; "for a night", "the day" of nothing.
  if (
    /^(?:dawn|dusk|noon|midday|midnight|sunrise|sunset|(?:the |early |late )*(?:morning|afternoon|evening|night))$/u.test(
      words,
    )
  )
    return { unit: 'day', count: 0 }
  if (/^(?:a|the|one) (?:day|night|time|moment)$/u.test(words)) return null
  const same = /^(?:the |that )?same (\p{L}+)$|^that (\p{L}+)$/u.exec(words)
  if (same !== null) {
    const unit = unitOf(same[1] ?? same[2] ?? '')
    return unit === null ? undefined : { unit, count: 0 }
  }
  const next = /^the (following|next|previous|preceding) (\p{L}+)$/u.exec(words)
  if (next !== null) {
    const unit = unitOf(next[2] ?? '')
    return unit === null ? undefined : { unit, count: /^(?:following|next)$/u.test(next[1] ?? '') ? 1 : -1 }
  }
  const beside = /^the day (before|after)$/u.exec(words)
  if (beside !== null) return { unit: 'day', count: beside[1] === 'after' ? 1 : -1 }
  const counted =
    /^(?:(?:just|only|about|some|less than) )?(?:(\p{L}+|\d+) )?(hour|day|week|month|year)s? (earlier|later|before|after|afterwards)$/u.exec(
      words,
    )
  if (counted === null) return undefined
  const unit = unitOf(counted[2] ?? '')
  const number = numberOf(counted[1] ?? '')
  if (unit === null || number === null) return null
  return { unit, count: /^(?:later|after|afterwards)$/u.test(counted[3] ?? '') ? number : -number }
}

function unitOf(word: string): Unit | null {
  if (/^(?:day|morning|afternoon|evening|night|weekday)$/u.test(word)) return 'day'
  return word === 'week' || word === 'month' || word === 'year' ? word : null
}

/** "for a night", "all morning": how long, not when. */
const isLength = (tree: SyntaxTree, time: TimeExpression): boolean =>
  /^(?:a|an|for|all|per|every|each|of|by)$/u.test(wordOf(tree, time.firstToken - 1)) &&
  !/^(?:the|that)\b/iu.test(textBetween(tree, time.start, time.end))

/** "two days before the vote": counted from what follows, not from what went before. */
const isFollowed = (tree: SyntaxTree, time: TimeExpression, words: string): boolean =>
  /(?:before|after)$/u.test(words) && /^(?:DT|NN|PRP|JJ|CD)/u.test(tagOf(tree, time.endToken))

/** A date so many units from a range; null where the range is less exact than the unit. */
export function stepped(anchor: Range, unit: Unit, count: number): string | null {
  const isDay = anchor.precision === 'day'
  if (unit === 'year') return String(Number(anchor.from.slice(0, 4)) + count)
  if (unit === 'month') {
    if (!isDay && anchor.precision !== 'week' && anchor.precision !== 'month') return null
    return monthsLater(anchor.from.slice(0, 7), count)
  }
  if (unit === 'week')
    return isDay || anchor.precision === 'week' ? weekOf(daysLater(anchor.from, 7 * count)) : null
  if (!isDay) return null
  return daysLater(count > 0 ? anchor.to : anchor.from, count)
}
