import { diffArrays, diffWordsWithSpace } from 'diff'
import type { ComparedPassage } from '../../model/api/revisions.ts'
import type { Span } from '../../model/span.ts'

/** A text with its sentences; offsets are UTF-16. */
export type SplitText = { readonly text: string; readonly sentences: readonly Span[] }

type Passage = NonNullable<ComparedPassage['earlier']>

/** Two sentences that share fewer of their words are two, not one reworded. */
const leastAlike = 0.5
/** Pairs of sentences that are compared in one place; beyond that everything there counts as dropped and added. */
const mostPairs = 40_000
/** Texts further apart than this many sentences have nothing in common worth the search. */
const mostEdits = 2_000
/** Nor texts whose comparison takes longer: whoever waits, and all others, are served first. */
const mostMilliseconds = 2_000

/**
 * What became of every sentence from the earlier text to the later, in the order of the later; what was dropped stands where
 * it stood. White space alone is no change. Put together, the passages hold every sentence of both texts once.
 */
export function compareSentences(earlier: SplitText, later: SplitText): ComparedPassage[] {
  const [before, after] = [passagesOf(earlier), passagesOf(later)]
  const hunks = diffArrays(before.map(plainOf), after.map(plainOf), {
    maxEditLength: mostEdits,
    timeout: mostMilliseconds,
  })
  if (hunks === undefined) return pairUp(before, after)
  const passages: ComparedPassage[] = []
  let [dropped, added]: [Passage[], Passage[]] = [[], []]
  let [inBefore, inAfter] = [0, 0]
  const settle = () => {
    passages.push(...pairUp(dropped, added))
    ;[dropped, added] = [[], []]
  }
  for (const { count, added: isAdded, removed: isRemoved } of hunks) {
    if (isRemoved) dropped.push(...before.slice(inBefore, inBefore + count))
    else if (isAdded) added.push(...after.slice(inAfter, inAfter + count))
    else {
      settle()
      for (let index = 0; index < count; index += 1)
        passages.push(unchanged(before[inBefore + index], after[inAfter + index]))
    }
    if (!isAdded) inBefore += count
    if (!isRemoved) inAfter += count
  }
  settle()
  return passages
}

function passagesOf({ text, sentences }: SplitText): Passage[] {
  return sentences.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
}

function unchanged(earlier: Passage | undefined, later: Passage | undefined): ComparedPassage {
  return { change: 'same', earlier: earlier ?? null, later: later ?? null, words: [] }
}

/** Sentences that stand in each other's place: the pairs in order that have most words in common are reworded ones. */
function pairUp(dropped: readonly Passage[], added: readonly Passage[]): ComparedPassage[] {
  const partners =
    dropped.length * added.length > mostPairs ? new Map<number, number>() : bestPairs(dropped, added)
  const passages: ComparedPassage[] = []
  let next = 0
  const addUntil = (end: number) => {
    for (const later of added.slice(next, end))
      passages.push({ change: 'added', earlier: null, later, words: [] })
    next = Math.max(next, end)
  }
  for (const [index, earlier] of dropped.entries()) {
    const partner = partners.get(index)
    const later = partner === undefined ? undefined : added[partner]
    if (partner === undefined || later === undefined) {
      passages.push({ change: 'dropped', earlier, later: null, words: [] })
      continue
    }
    addUntil(partner)
    passages.push({ change: 'reworded', earlier, later, words: wordChanges(earlier.text, later.text) })
    next = partner + 1
  }
  addUntil(added.length)
  return passages
}

/** By the place of the dropped one: whom it became, so that no two pairs cross and the likeness of all is the greatest. */
function bestPairs(dropped: readonly Passage[], added: readonly Passage[]): Map<number, number> {
  const smallWords = ({ text }: Passage) => wordsOf(text.toLowerCase())
  const after = added.map(smallWords)
  const likeness = dropped.map(smallWords).map((one) => after.map((other) => alike(one, other)))
  const best = Array.from({ length: dropped.length + 1 }, () => new Float64Array(added.length + 1))
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  const pairAt = (i: number, j: number) => {
    const value = likeness[i]?.[j] ?? 0
    return value < leastAlike ? 0 : value
  }
  for (let i = dropped.length - 1; i >= 0; i -= 1)
    for (let j = added.length - 1; j >= 0; j -= 1) {
      const row = best[i]
      const pair = pairAt(i, j)
      const paired = pair === 0 ? 0 : pair + at(i + 1, j + 1)
      if (row !== undefined) row[j] = Math.max(at(i + 1, j), at(i, j + 1), paired)
    }
  const partners = new Map<number, number>()
  for (let [i, j] = [0, 0]; i < dropped.length && j < added.length;) {
    const pair = pairAt(i, j)
    if (pair > 0 && at(i, j) === pair + at(i + 1, j + 1)) {
      partners.set(i, j)
      i += 1
      j += 1
    } else if (at(i, j) === at(i + 1, j)) i += 1
    else j += 1
  }
  return partners
}

/** Dice's coefficient over the words, each as often as it stands there: 0 … 1. */
function alike(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of b) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    shared += 1
    left.set(word, count - 1)
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length)
}

/** White space alone is no change. */
function plainOf({ text }: Passage): string {
  return wordsOf(text).join(' ')
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '')
}

function wordChanges(earlier: string, later: string): ComparedPassage['words'] {
  return diffWordsWithSpace(earlier, later).map(({ value, added, removed }) => ({
    change: added ? 'added' : removed ? 'dropped' : 'same',
    text: value,
  }))
}
