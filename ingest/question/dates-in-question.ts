import type { Words } from '../../model/question.ts'
import { daysLater, firstDay, lastDay } from '../../model/days.ts'
import { wordOf } from '../code/syntax-tree.ts'
import type { SyntaxTree } from '../code/syntax-tree.ts'
import { rangeOf } from '../code/times/time-values.ts'
import type { Range } from '../code/times/time-values.ts'

/** Days that a question is limited to, both inclusive; null leaves that side open. */
export type AskedDate = Words & Days

type Days = { from: string | null; to: string | null }

/** What a word before a time makes of it; without one of these it is the time itself. */
const limits: Readonly<Record<string, (range: Range) => Days>> = {
  after: ({ to }) => ({ from: daysLater(to, 1), to: null }),
  since: ({ from }) => ({ from, to: null }),
  from: ({ from }) => ({ from, to: null }),
  before: ({ from }) => ({ from: null, to: daysLater(from, -1) }),
  until: ({ to }) => ({ from: null, to }),
  till: ({ to }) => ({ from: null, to }),
  by: ({ to }) => ({ from: null, to }),
}

/**
 * When a question asks about, from the settled times of its sentence: "in June" the month, "after 1 August" all from the
 * 2nd on, several together what they share. Null for a question without a time; times without a value come back as
 * `unknown`.
 */
export function askedDate(tree: SyntaxTree): { date: AskedDate | null; unknown: Words[] } {
  const { start, text } = tree.sentence.tokens.length === 0 ? { start: 0, text: '' } : wholeText(tree)
  const unknown: Words[] = []
  let date: AskedDate | null = null
  for (const time of tree.sentence.times) {
    if (time.type === 'SET') continue
    const before = wordOf(tree, time.firstToken - 1)
    const limit = limits[before]
    const span = {
      start: tree.tokens[limit === undefined ? time.firstToken : time.firstToken - 1]?.start ?? time.start,
      end: time.end,
    }
    const words = { ...span, text: text.slice(span.start - start, span.end - start) }
    const range = time.value === null ? null : rangeOf(time.value)
    if (range === null) {
      unknown.push(words)
      continue
    }
    const isRange = time.value?.includes('/') === true
    const { from, to } = limit === undefined || isRange ? range : limit(range)
    date =
      date === null
        ? { ...words, from, to }
        : {
            start: Math.min(date.start, words.start),
            end: Math.max(date.end, words.end),
            text: text.slice(
              Math.min(date.start, words.start) - start,
              Math.max(date.end, words.end) - start,
            ),
            from: lastDay(date.from, from),
            to: firstDay(date.to, to),
          }
  }
  return { date: date === null ? null : withYearOfEnd(date), unknown }
}

/** "between 3 May and 5 June 2024": the first day is of the year of the last, or of the one before. */
function withYearOfEnd(date: AskedDate): AskedDate {
  const { from, to } = date
  if (from === null || to === null || from <= to) return date
  const year = Number(to.slice(0, 4))
  const candidates = [year, year - 1].map((one) => `${one}${from.slice(4)}`)
  return { ...date, from: candidates.find((one) => one <= to) ?? from }
}

/** The sentence with its tokens at their places. */
function wholeText(tree: SyntaxTree): { start: number; text: string } {
  const start = tree.sentence.start
  let text = ''
  for (const token of tree.tokens) text = text.padEnd(token.start - start, ' ') + token.text
  return { start, text }
}
