import { valueOfNumeral } from '../../../knowledge/numbers.ts'
import type { TimeExpression } from '../../parse/parsed-article.ts'
import { textBetween, wordOf } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'
import { daysLater } from '../../../model/days.ts'
import { monthsLater, rangeOf, weekOf } from './time-values.ts'

const monthNames =
  'january february march april may june july august september october november december'.split(' ')

/** The expression with a value as exact as its words: "two years ago" is a year, "hours ago" the day of the publication. */
export function exactTime(
  tree: SyntaxTree,
  time: TimeExpression,
  publishedOn: string | null,
): TimeExpression {
  const words = textBetween(tree, time.start, time.end).toLowerCase()
  for (const rule of rules) {
    const match = rule.words.exec(words)
    const value = match === null ? undefined : rule.value(match, time.value ?? '', publishedOn)
    if (value !== undefined) return { ...time, type: 'DATE', value }
  }
  return { ...time, value: withYearBehind(tree, time) }
}

type Rule = {
  words: RegExp
  /** The value; undefined leaves it as it is. */
  value: (match: RegExpExecArray, value: string, publishedOn: string | null) => string | null | undefined
}

const dayIn = (value: string): string | undefined => /^\d{4}-\d{2}-\d{2}/u.exec(value)?.[0]

const rules: readonly Rule[] = [
  { words: /\b(?:minutes?|moments?) ago$/u, value: (_, __, publishedOn) => publishedOn },
  {
    // "hours ago" and "six hours ago" stay on the day; "72 hours ago" is as SUTime counts it.
    words: /(?:([\p{L}\d-]+) )?\bhours? ago$/u,
    value: ([, number], _, publishedOn) => (isDayOrMore(number ?? '') ? undefined : publishedOn),
  },
  {
    words: /\b(week|month|year|decade)s? ago$/u,
    value: ([, unit], value) => {
      const day = dayIn(value)
      if (day === undefined) return undefined
      return unit === 'week' ? weekOf(day) : day.slice(0, unit === 'month' ? 7 : 4)
    },
  },
  {
    words: /^overnight$/u,
    value: (_, value) => {
      const day = dayIn(value)
      return day === undefined ? undefined : `${daysLater(day, -1)}/${day}`
    },
  },
  {
    words: /\b(?:past|last) (?:(\d+|\p{L}+) )?(day|week|month|year)s?$/u,
    value: ([all, number, unit], _, publishedOn) => {
      const count = number === undefined ? 1 : numberOf(number)
      // "last week" is the week before this one, "the last two weeks" those up to now.
      if (publishedOn === null || count === null || (number === undefined && !/past/u.test(all)))
        return undefined
      return `${before(publishedOn, count, unit ?? 'day')}/${publishedOn}`
    },
  },
  {
    words:
      /^last (?:(january|february|march|april|may|june|july|august|september|october|november|december)|spring|summer|autumn|fall|winter)$/u,
    value: (_, value, publishedOn) => {
      const next = `${Number(value.slice(0, 4)) + 1}${value.slice(4)}`
      const range = rangeOf(next)
      return range !== null && publishedOn !== null && range.to < `${publishedOn.slice(0, 7)}-01`
        ? next
        : undefined
    },
  },
  {
    words: /^mid-?\s?(\p{L}+)(?: (\d{4}))?$/u,
    value: ([, name, year], _, publishedOn) => {
      const month = monthNames.indexOf(name ?? '') + 1
      const of = year ?? publishedOn?.slice(0, 4)
      return month === 0 || of === undefined ? undefined : `${of}-${String(month).padStart(2, '0')}`
    },
  },
  {
    words: /\b(first|second) half of (?:the year )?(\d{4})$/u,
    value: ([, half, year]) => (half === 'first' ? `${year}-01/${year}-06` : `${year}-07/${year}-12`),
  },
]

function before(day: string, count: number, unit: string): string {
  if (unit === 'day' || unit === 'week') return daysLater(day, -count * (unit === 'week' ? 7 : 1))
  const month = monthsLater(day.slice(0, 7), -count * (unit === 'year' ? 12 : 1))
  const sameDay = `${month}${day.slice(7)}`
  return rangeOf(sameDay) === null ? (rangeOf(month)?.to ?? sameDay) : sameDay
}

/** Whether so many hours are a day or more: "24", "seventy-two". */
const isDayOrMore = (hours: string): boolean =>
  (numberOf(hours) ?? 0) >= 24 ||
  /^(?:twenty-(?:four|five|six|seven|eight|nine)|(?:thir|for|fif|six|seven|eigh|nine)ty|hundred)/u.test(hours)

/** "a", "three", "12" as a number, or null. */
export function numberOf(word: string): number | null {
  if (word === 'a' || word === 'an') return 1
  const value = /^\d{1,3}$/u.test(word) ? Number(word) : (valueOfNumeral(word) ?? 0)
  return value > 0 ? value : null
}

/** "the spring of 2022", "March of 2022": the year that stands behind it. */
function withYearBehind(tree: SyntaxTree, time: TimeExpression): string | null {
  const year = wordOf(tree, time.endToken + 1)
  const open = wordOf(tree, time.endToken) === 'of' && /^(?:1[5-9]|20)\d{2}$/u.test(year)
  return open && time.value !== null && /^\d{4}-(?:SP|SU|FA|WI|\d{2})$/u.test(time.value)
    ? `${year}${time.value.slice(4)}`
    : time.value
}
