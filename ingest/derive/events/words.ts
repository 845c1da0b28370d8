import { stemmer } from 'stemmer'
import { functionWords, reportWords } from '../../../knowledge/common-words.ts'
import { plainWords } from '../../../knowledge/plain-words.ts'

/** How much a word of all kinds of reports counts beside one that is particular. */
const reportWeight = 0.3

const stemsOfReportWords = new Set([...reportWords].map((word) => stemmer(word)))

/** What a sentence is about: the stems of its content words, each with the weight of sharing it. */
export type Words = ReadonlyMap<string, number>

/** The stems of the content words of a text; those of `left` are passed over. */
export function wordsOf(text: string, left: ReadonlySet<string> = new Set()): Words {
  const words = new Map<string, number>()
  for (const stem of stemsOf(text)) {
    if (!left.has(stem)) words.set(stem, stemsOfReportWords.has(stem) ? reportWeight : 1)
  }
  return words
}

/** The stems of a text in order, without its function words. */
export function stemsOf(text: string): string[] {
  return plainWords(text)
    .filter((word) => !functionWords.has(word))
    .map((word) => stemmer(word))
}

/** How much two sentences are about the same, 0 … 1: the cosine of their words. */
export function sharedWords(a: Words, b: Words): number {
  let shared = 0
  for (const [stem, weight] of a) if (b.has(stem)) shared += weight * weight
  return shared === 0 ? 0 : shared / Math.sqrt(squaresOf(a) * squaresOf(b))
}

const squares = new WeakMap<Words, number>()

function squaresOf(words: Words): number {
  const known = squares.get(words)
  if (known !== undefined) return known
  let sum = 0
  for (const weight of words.values()) sum += weight * weight
  squares.set(words, sum)
  return sum
}
