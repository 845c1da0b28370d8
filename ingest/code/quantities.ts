import { valueOfNumeral } from '../../knowledge/numbers.ts'
import { tagOf, wordOf } from './syntax-tree.ts'
import type { SyntaxTree } from './syntax-tree.ts'

/** A number as words say it: what it is at least and at most, and the tokens that say so (`end` is exclusive). */
export type Quantity = { low: number; high: number; first: number; end: number }

const scales = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
])

/** What nobody counted: at least and at most, the latter generously. */
const vague = new Map<string, readonly [number, number]>([
  ['dozens', [24, 99]],
  ['scores', [40, 199]],
  ['hundreds', [200, 999]],
  ['thousands', [2000, 9999]],
  ['tens', [20, 99]],
  ['several', [3, 9]],
  ['few', [2, 9]],
  ['handful', [2, 9]],
])

/** Words in front of a number that leave it as it is said: what it is at most, "at least 30" does not tell. */
const plainWords =
  /^(?:at|least|more|than|over|about|around|some|nearly|almost|roughly|approximately|an|estimated|exactly|only|just|another|a|further|other|as|many|no|fewer|less|not|well)$/u

/** The number that begins at a token, with the words in front that qualify it; null where none does. */
export function quantityFrom(tree: SyntaxTree, start: number): Quantity | null {
  if (wordOf(tree, start) === 'between') return between(tree, start)
  let at = start
  while (at - start < 5 && plainWords.test(wordOf(tree, at)) && !startsNumber(tree, at)) at += 1
  const limit = upperLimit(tree, start)
  const first = numberAt(tree, limit?.at ?? at)
  if (first === null) return null
  if (limit !== null)
    return {
      low: Math.min(1, first.high),
      high: Math.max(0, first.high - limit.less),
      first: start,
      end: first.end,
    }
  const last = /^(?:to|or|-|–)$/u.test(wordOf(tree, first.end)) ? numberAt(tree, first.end + 1) : null
  if (last !== null && last.high > first.low)
    return { low: first.low, high: last.high, first: start, end: last.end }
  return { ...first, first: start }
}

/** "a dozen", "a few", "a hundred" are numbers; "a further 12" has one behind. */
const startsNumber = (tree: SyntaxTree, at: number): boolean =>
  /^an?$/u.test(wordOf(tree, at)) &&
  (scales.has(wordOf(tree, at + 1)) || /^(?:few|handful)$/u.test(wordOf(tree, at + 1)))

/** "up to 40", "as many as 40" are 40 at most, "fewer than 10" 9. */
function upperLimit(tree: SyntaxTree, start: number): { at: number; less: number } | null {
  const words = [0, 1, 2].map((offset) => wordOf(tree, start + offset)).join(' ')
  if (words.startsWith('up to ')) return { at: start + 2, less: 0 }
  if (words === 'as many as') return { at: start + 3, less: 0 }
  if (/^(?:fewer|less) than /u.test(words)) return { at: start + 2, less: 1 }
  return words.startsWith('under ') ? { at: start + 1, less: 1 } : null
}

function between(tree: SyntaxTree, start: number): Quantity | null {
  const first = numberAt(tree, start + 1)
  const last = first !== null && wordOf(tree, first.end) === 'and' ? numberAt(tree, first.end + 1) : null
  return first === null || last === null
    ? null
    : { low: first.low, high: last.high, first: start, end: last.end }
}

/** A bare number: digits, words, or both ("1.5 million", "two hundred and fifty", "several dozen", "tens of thousands"). */
function numberAt(tree: SyntaxTree, start: number): Quantity | null {
  const loose = looseAt(tree, start)
  if (loose !== null) return loose
  let total = 0
  let current: number | null = null
  let at = start
  while (at < tree.tokens.length) {
    const word = wordOf(tree, at)
    const value = valueOf(word)
    const scale = scales.get(word)
    // "two - five" is no number, "twenty - five" is one; so is "two hundred and fifty".
    if (word === '-' && current !== null && current % 10 === 0 && current >= 20 && isUnit(tree, at + 1))
      at += 1
    else if (
      word === 'and' &&
      total + (current ?? 0) >= 100 &&
      valueOf(wordOf(tree, at + 1)) !== null &&
      endsWithScale(tree, at)
    )
      at += 1
    else if (scale !== undefined && (current !== null || at === start || isArticle(tree, start, at - 1))) {
      if (scale < 1000) current = (current ?? 1) * scale
      else {
        total += (current ?? 1) * scale
        current = null
      }
      at += 1
    } else if (value !== null && (current === null || fits(current, value))) {
      current = (current ?? 0) + value
      at += 1
    } else if (/^an?$/u.test(word) && at === start && scales.has(wordOf(tree, at + 1))) at += 1
    else break
  }
  const sum = Math.round(total + (current ?? 0))
  if (at === start || (total === 0 && current === null) || !Number.isSafeInteger(sum)) return null
  return { low: sum, high: sum, first: start, end: at }
}

const isArticle = (tree: SyntaxTree, start: number, token: number): boolean =>
  token === start && /^an?$/u.test(wordOf(tree, token))

/** "hundreds", "tens of thousands", "several hundred", "a few". */
function looseAt(tree: SyntaxTree, start: number): Quantity | null {
  const at = wordOf(tree, start) === 'a' ? start + 1 : start
  const range = vague.get(wordOf(tree, at))
  if (range === undefined) return null
  const next = wordOf(tree, at + 1)
  const scaled = next === 'of' ? scales.get(wordOf(tree, at + 2).replace(/s$/u, '')) : scales.get(next)
  const end = scaled === undefined ? at + 1 : next === 'of' ? at + 3 : at + 2
  return { low: range[0] * (scaled ?? 1), high: range[1] * (scaled ?? 1), first: start, end }
}

function valueOf(word: string): number | null {
  const digits = word.replaceAll(',', '')
  if (/^\d+(?:\.\d+)?$/u.test(digits)) return Number(digits)
  const [ten = '', unit = ''] = word.split('-')
  const hyphened = unit === '' ? null : valueOfNumeral(ten)
  if (hyphened !== null && hyphened >= 20) return hyphened + (valueOfNumeral(unit) ?? 0)
  return valueOfNumeral(word)
}

const isUnit = (tree: SyntaxTree, at: number): boolean => {
  const value = valueOfNumeral(wordOf(tree, at))
  return value !== null && value > 0 && value < 10
}

const endsWithScale = (tree: SyntaxTree, at: number): boolean => scales.has(wordOf(tree, at - 1))

/** "twenty five", "two hundred five": the next word fills what the number leaves open. */
const fits = (current: number, value: number): boolean =>
  (current >= 20 && current < 100 && current % 10 === 0 && value < 10) ||
  (current >= 100 && current % 100 === 0 && value < 100)

/** Whether a token can begin a number or the words that qualify one. */
export const mayBegin = (tree: SyntaxTree, token: number): boolean =>
  tagOf(tree, token) === 'CD' ||
  /^(?:between|up|fewer|less|under)$/u.test(wordOf(tree, token)) ||
  plainWords.test(wordOf(tree, token)) ||
  vague.has(wordOf(tree, token))
