import type { Copy, PrintedText } from '../../../cypher/derive/copies/copies.ts'
import { fewestShingles, overlapOf, shinglesOf } from './shingles.ts'
import type { Shingles } from './shingles.ts'

/** So much of the shorter text stands in the other, and they share so much of all. */
const ofShorterAtLeast = 0.8
const ofBothAtLeast = 0.35

/** The articles of the list that an article is a copy of, with how much of the shorter stands in the other. */
export function copiesAmong(
  article: PrintedText,
  others: readonly PrintedText[],
  shingles: (text: PrintedText) => Shingles,
): Copy[] {
  return others.flatMap((other) => {
    const similarity = similarityOf(article, other, shingles)
    return similarity === null ? [] : [{ of: other.id, similarity }]
  })
}

/**
 * How much of the shorter text stands in the other, when they are copies; else null. Two texts of one outlet are copies only
 * when they are equal: its weather and its markets read alike every day and are news all the same.
 */
function similarityOf(
  a: PrintedText,
  b: PrintedText,
  shingles: (text: PrintedText) => Shingles,
): number | null {
  if (a.textHash === b.textHash) return 1
  if (a.outlet !== null && a.outlet === b.outlet) return null
  const [ofA, ofB] = [shingles(a), shingles(b)]
  if (Math.min(ofA.size, ofB.size) < fewestShingles) return null
  const { ofShorter, ofBoth } = overlapOf(ofA, ofB)
  return ofShorter >= ofShorterAtLeast && ofBoth >= ofBothAtLeast ? Math.round(ofShorter * 1000) / 1000 : null
}

/** Shingles of texts, each computed once while the result is kept. */
export function rememberingShingles(): (text: PrintedText) => Shingles {
  const known = new Map<string, Shingles>()
  return ({ id, text }) => {
    const shingles = known.get(id) ?? shinglesOf(text)
    known.set(id, shingles)
    return shingles
  }
}
