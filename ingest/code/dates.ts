import type { EventDate } from '../../model/dates.ts'
import type { TimeExpression } from '../parse/parsed-article.ts'
import { speechVerbs } from './speech-verbs.ts'
import {
  ancestors,
  bareLabel,
  basicGovernorOf,
  isVerb,
  lemmaOf,
  tagOf,
  textBetween,
  wordOf,
} from './syntax-tree.ts'
import type { SyntaxTree } from './syntax-tree.ts'

const dayLength = 86_400_000

/** A date, the words that give it, and whose they are. */
export type FoundDate = { date: EventDate; time: TimeExpression; how: string }

/**
 * When it happened: the time expression of the event's own clause, else of a clause around it that is not merely the saying
 * ("said on Friday that …"). Null when the sentence gives none: the dateline is no answer (design §1, never guess).
 */
export function dateOf(
  tree: SyntaxTree,
  carrier: number,
  trigger: number,
  publishedOn: string | null,
): FoundDate | null {
  let best: { date: EventDate; time: TimeExpression; distance: number } | null = null
  for (const time of tree.sentence.times) {
    if (time.type === 'SET' || time.type === 'DURATION') continue
    const distance = clauseDistance(tree, time, carrier, trigger)
    if (distance === null || (best !== null && best.distance <= distance)) continue
    const date = eventDate(tree, time, publishedOn, carrier)
    if (date !== null) best = { date, time, distance }
  }
  if (best === null) return null
  const { date, time, distance } = best
  const clause = distance === 0 ? 'its own clause' : 'a clause around it'
  return {
    date,
    time,
    how: date.from === rangeOf(time.value ?? '')?.from ? clause : `${clause}, looking back`,
  }
}

/** Whether a time expression belongs to the event's clause or one around it. */
export const bearsOn = (tree: SyntaxTree, time: TimeExpression, carrier: number, trigger: number): boolean =>
  clauseDistance(tree, time, carrier, trigger) !== null

/** 0 in the event's own clause, more the further up the clause is that the words belong to; null where they do not bear. */
function clauseDistance(
  tree: SyntaxTree,
  time: TimeExpression,
  carrier: number,
  trigger: number,
): number | null {
  const head = headOf(tree, time)
  const above = ancestors(tree, head).map((edge) => edge.index)
  if (above.includes(trigger) && trigger !== carrier && firstVerb(tree, above) === firstVerb(tree, [trigger]))
    return 0
  const owner = above.find((token) => token === trigger || isVerb(tree, token) || token === carrier)
  if (owner === undefined) return null
  if (owner === trigger || owner === carrier) return 0
  let distance = 1
  let node = carrier
  for (const { label, index } of ancestors(tree, carrier)) {
    const bare = bareLabel(label)
    const saying =
      isVerb(tree, index) &&
      speechVerbs.has(lemmaOf(tree, index)) &&
      (bare === 'ccomp' || bare === 'parataxis')
    // "It was in 2014 that", "in 2014, when": the time itself is what the clause describes.
    if (label === 'acl:relcl' && time.firstToken <= index && index < time.endToken) return distance
    if (saying || label === 'acl:relcl') return null
    if (index === owner) return distance
    if (bare === 'advcl' && tagOf(tree, node) !== 'VBG') return null
    node = index
    distance += 1
  }
  return null
}

function firstVerb(tree: SyntaxTree, path: readonly number[]): number | undefined {
  const first = path[0]
  if (first === undefined) return undefined
  return [...path, ...ancestors(tree, path.at(-1) ?? first).map((edge) => edge.index)].find((token) =>
    isVerb(tree, token),
  )
}

function headOf(tree: SyntaxTree, time: TimeExpression): number {
  for (let token = time.endToken - 1; token >= time.firstToken; token -= 1) {
    const governor = basicGovernorOf(tree, token)
    if (governor === null || governor.index < time.firstToken || governor.index >= time.endToken) return token
  }
  return time.endToken - 1
}

/** What a time expression means for an event told by the verb at `carrier`; null for what is no date. */
export function eventDate(
  tree: SyntaxTree,
  time: TimeExpression,
  publishedOn: string | null,
  carrier: number,
): EventDate | null {
  const words = wordsOf(tree, time)
  const range = rangeOf(withYearBehind(tree, time))
  if (range === null || isNumber(tree, time)) return null
  const corrected =
    publishedOn !== null && isPast(tree, carrier) ? backwards(range, words, publishedOn) : range
  return { ...corrected, text: words }
}

/** "the spring of 2022", "March of 2022": the year that stands behind it. */
function withYearBehind(tree: SyntaxTree, time: TimeExpression): string {
  const value = time.value ?? ''
  const year = wordOf(tree, time.endToken + 1)
  const open = wordOf(tree, time.endToken) === 'of' && /^(?:1[5-9]|20)\d{2}$/u.test(year)
  return open && /^\d{4}-(?:SP|SU|FA|WI|\d{2})$/u.test(value) ? `${year}${value.slice(4)}` : value
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

type Range = Omit<EventDate, 'text'>

/** A TIMEX3 value as a range of days; null for what is no date (PRESENT_REF, XXXX-05, offsets without an anchor). */
export function rangeOf(value: string): Range | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/u.exec(value)?.[1]
  if (day !== undefined) return isDay(day) ? { from: day, to: day, precision: 'day' } : null
  const week = /^(\d{4})-W(\d{2})(-WE)?$/u.exec(value)
  if (week !== null) return weekRange(Number(week[1]), Number(week[2]), week[3] !== undefined)
  const month = /^(\d{4})-(\d{2})$/u.exec(value)
  if (month !== null) return monthsRange(Number(month[1]), Number(month[2]), 1, 'month')
  const season = /^(\d{4})-(SP|SU|FA|WI)$/u.exec(value)
  if (season !== null)
    return monthsRange(Number(season[1]), { SP: 3, SU: 6, FA: 9, WI: 12 }[season[2] ?? ''] ?? 3, 3, 'season')
  const quarter = /^(\d{4})-Q([1-4])$/u.exec(value)
  if (quarter !== null) return monthsRange(Number(quarter[1]), Number(quarter[2]) * 3 - 2, 3, 'season')
  const year = /^(\d{4})$/u.exec(value)?.[1]
  return year === undefined ? null : { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year' }
}

const isDay = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && iso(time) === day
}
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)

function weekRange(year: number, week: number, weekend: boolean): Range {
  const fourth = Date.UTC(year, 0, 4)
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * dayLength + (week - 1) * 7 * dayLength
  return weekend
    ? { from: iso(monday + 5 * dayLength), to: iso(monday + 6 * dayLength), precision: 'day' }
    : { from: iso(monday), to: iso(monday + 6 * dayLength), precision: 'week' }
}

function monthsRange(
  year: number,
  month: number,
  count: number,
  precision: Range['precision'],
): Range | null {
  if (month < 1 || month > 12) return null
  return {
    from: iso(Date.UTC(year, month - 1, 1)),
    to: iso(Date.UTC(year, month - 1 + count, 1) - dayLength),
    precision,
  }
}

/** What is told in the past lies before the publication: the nearest Friday or January behind it, not ahead. */
function backwards(range: Range, words: string, publishedOn: string): Range {
  if (range.from <= publishedOn) return range
  if (/^\s*(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu.test(words) && range.precision === 'day') {
    return {
      ...range,
      from: iso(Date.parse(range.from) - 7 * dayLength),
      to: iso(Date.parse(range.to) - 7 * dayLength),
    }
  }
  if (!/\d{4}/u.test(words) && /^[A-Z][a-z]+\.?(?:\s+\d{1,2})?$|^\d{1,2}\s+[A-Z][a-z]+$/u.test(words))
    return yearBack(range)
  return range
}

const dayYearBack = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`

function yearBack(range: Range): Range {
  const from = dayYearBack(range.from)
  if (!isDay(from)) return range
  return range.precision === 'month'
    ? (rangeOf(from.slice(0, 7)) ?? range)
    : { ...range, from, to: dayYearBack(range.to) }
}

/** Whether the clause tells of the past: a past tense, or a perfect, on the verb or its auxiliary. */
function isPast(tree: SyntaxTree, carrier: number): boolean {
  const verb = isVerb(tree, carrier)
    ? carrier
    : (ancestors(tree, carrier).find((edge) => isVerb(tree, edge.index))?.index ?? carrier)
  const auxiliaries = (tree.basicChildren[verb] ?? [])
    .filter((edge) => edge.label.startsWith('aux'))
    .map((edge) => edge.index)
  if (
    auxiliaries.some((token) =>
      ['will', "'ll", 'would', 'shall', 'may', 'could'].includes(wordOf(tree, token)),
    )
  )
    return false
  if (
    auxiliaries.some(
      (token) => tagOf(tree, token) === 'VBD' || ['has', 'have', 'had'].includes(wordOf(tree, token)),
    )
  )
    return true
  return tagOf(tree, verb) === 'VBD' || (tagOf(tree, verb) === 'VBN' && auxiliaries.length === 0)
}

/** Whether an event lies so far before the publication that the article tells it as history. */
export function isHistory(date: EventDate, publishedOn: string | null): boolean {
  return publishedOn !== null && Date.parse(publishedOn) - Date.parse(date.to) > 182 * dayLength
}
