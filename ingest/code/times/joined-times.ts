import type { TimeExpression } from '../../parse/parsed-article.ts'
import { textBetween, wordOf } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'
import { rangeOf } from './time-values.ts'

/** The times of a sentence with those joined that belong together: "Monday night", "between 3 and 5 May", "the same day". */
export function joinTimes(tree: SyntaxTree): TimeExpression[] {
  const joined: TimeExpression[] = []
  for (const raw of tree.sentence.times.toSorted((a, b) => a.firstToken - b.firstToken)) {
    if (isStray(tree, raw)) continue
    const time = widened(tree, withIntersection(tree, raw))
    const before = joined.at(-1)
    const together =
      before === undefined || time.firstToken < before.endToken
        ? null
        : (sameTime(tree, before, time) ?? hourOf(tree, before, time) ?? spanOf(tree, before, time))
    if (together !== null) joined.pop()
    joined.push(together ?? fromNumber(tree, time) ?? toNumber(tree, time))
  }
  return joined
}

/** "to" or "on" alone is no time, whatever the annotator says. */
const isStray = (tree: SyntaxTree, time: TimeExpression): boolean =>
  time.endToken - time.firstToken === 1 && /^(?:to|on|at|of|and|the)$/u.test(wordOf(tree, time.firstToken))

/** "14 years in 2023", "nine days last autumn": the point in time beside a length of time. */
function withIntersection(tree: SyntaxTree, time: TimeExpression): TimeExpression {
  if (time.value !== null || time.alternative === null || !time.alternative.includes('INTERSECT')) return time
  const value = /(?<!\d)(?:1[5-9]|20)\d{2}(?:-(?:\d{2}(?:-\d{2})?|W\d{2}|SP|SU|FA|WI))?(?![\dT-])/u.exec(
    time.alternative,
  )?.[0]
  if (value === undefined) return time
  const last = time.endToken - 1
  const firstToken = wordOf(tree, last) === value ? last : time.firstToken
  return spanning(tree, { ...time, firstToken, type: 'DATE', value })
}

/** "that day", "the same year", "that February": the words in front that say which. */
function widened(tree: SyntaxTree, time: TimeExpression): TimeExpression {
  const word = wordOf(tree, time.firstToken - 1)
  if (word === 'that') return spanning(tree, { ...time, firstToken: time.firstToken - 1, type: 'DATE' })
  if (word !== 'same') return time
  const article = /^(?:the|that)$/u.test(wordOf(tree, time.firstToken - 2)) ? 2 : 1
  return spanning(tree, { ...time, firstToken: time.firstToken - article, type: 'DATE' })
}

/** "Friday" and "night", "3pm on" and "Tuesday", which are one and the same. */
function sameTime(tree: SyntaxTree, first: TimeExpression, second: TimeExpression): TimeExpression | null {
  const gap = second.firstToken - first.endToken
  if (first.value === null || first.value !== second.value || gap > 1) return null
  if (gap === 1 && !/^(?:on|,|in)$/u.test(wordOf(tree, first.endToken))) return null
  return spanning(tree, { ...second, firstToken: first.firstToken, type: 'DATE' })
}

/** "dawn on Monday", "3 p.m. of 4 May": the hour has no day but the one behind it. */
function hourOf(tree: SyntaxTree, first: TimeExpression, second: TimeExpression): TimeExpression | null {
  const gap = second.firstToken - first.endToken
  const between = gap === 0 || (gap === 1 && /^(?:on|of|,)$/u.test(wordOf(tree, first.endToken)))
  const hour =
    /^(?:(?:the )?(?:dawn|dusk|noon|midday|midnight|sunrise|sunset|morning|afternoon|evening|night)|.*\d.*[ap]\.?m\.?)$/iu
  if (!between || !hour.test(textBetween(tree, first.start, first.end)) || second.value === null) return null
  return /^\d{4}-\d{2}-\d{2}/u.test(second.value)
    ? spanning(tree, { ...second, firstToken: first.firstToken, type: 'DATE' })
    : null
}

/** "May 3 and May 5", "2019 to 2021", "Monday and Tuesday". */
function spanOf(tree: SyntaxTree, first: TimeExpression, second: TimeExpression): TimeExpression | null {
  const gap = second.firstToken - first.endToken
  if (gap !== 1 || first.value === null || second.value === null || first.value.includes('/')) return null
  if (!connective.test(wordOf(tree, first.endToken))) return null
  const [from, to] = [rangeOf(first.value), rangeOf(second.value)]
  // "a day to a week", "May and 2019": only like and like make a stretch.
  if (from === null || to === null || from.precision !== to.precision || to.from <= from.from) return null
  return spanning(tree, {
    ...second,
    firstToken: first.firstToken,
    type: 'DATE',
    value: `${first.value}/${second.value}`,
  })
}

const connective = /^(?:and|to|-|–|until|till|through)$/u
const isDayNumber = (word: string): boolean => /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u.test(word)
const twoDigits = (word: string): string => String(Number.parseInt(word, 10)).padStart(2, '0')

/** "3 and 5 May", "3-5 May": a bare number in front of a day and its month. */
function fromNumber(tree: SyntaxTree, time: TimeExpression): TimeExpression | null {
  const { firstToken, value } = time
  const day = value === null ? undefined : /^(\d{4}-\d{2})-\d{2}$/u.exec(value)?.[1]
  const number = wordOf(tree, firstToken - 2)
  if (day === undefined || !isDayNumber(wordOf(tree, firstToken)) || !isDayNumber(number)) return null
  if (!connective.test(wordOf(tree, firstToken - 1))) return null
  const range = `${day}-${twoDigits(number)}/${value ?? ''}`
  return rangeOf(range) === null
    ? null
    : spanning(tree, { ...time, firstToken: firstToken - 2, value: range })
}

/** "May 3-5", "October 3-9", "May 3 to 5": the numbers behind a month or day. */
function toNumber(tree: SyntaxTree, time: TimeExpression): TimeExpression {
  const { endToken, value } = time
  if (
    value === null ||
    !/^\d{4}-\d{2}(?:-\d{2})?$/u.test(value) ||
    !/^[A-Z]/u.test(textBetween(tree, time.start, time.end))
  )
    return time
  const month = value.slice(0, 7)
  const first = value.length === 10 ? value.slice(8) : null
  const dashed = /^(\d{1,2})[-–](\d{1,2})$/u.exec(wordOf(tree, endToken))
  if (first === null && dashed !== null)
    return ranged(
      tree,
      time,
      endToken + 1,
      `${month}-${twoDigits(dashed[1] ?? '')}/${month}-${twoDigits(dashed[2] ?? '')}`,
    )
  const at = first === null ? endToken + 1 : endToken
  const [from, to] = [first ?? wordOf(tree, endToken), wordOf(tree, at + 1)]
  if (!isDayNumber(from.replace(/^0/u, '')) || !isDayNumber(to) || !/^(?:-|–|to)$/u.test(wordOf(tree, at)))
    return time
  return ranged(tree, time, at + 2, `${month}-${twoDigits(from)}/${month}-${twoDigits(to)}`)
}

function ranged(tree: SyntaxTree, time: TimeExpression, endToken: number, value: string): TimeExpression {
  return rangeOf(value) === null ? time : spanning(tree, { ...time, endToken, value })
}

/** The expression with its characters set to its tokens. */
function spanning(tree: SyntaxTree, time: TimeExpression): TimeExpression {
  return {
    ...time,
    start: tree.tokens[time.firstToken]?.start ?? time.start,
    end: tree.tokens[time.endToken - 1]?.end ?? time.end,
  }
}
