import { plainWords } from '../../../knowledge/plain-words.ts'

/** So many words in a row are compared as one. */
const wordsEach = 4

/** Of a text of fewer shingles only equal texts are copies: it says too little. */
export const fewestShingles = 20

/** What a text is made of: every run of four words, hashed; texts that share most of them are copies. */
export type Shingles = ReadonlySet<number>

/** The shingles of a text; case, accents and punctuation do not matter. A text of less than four words is one shingle. */
export function shinglesOf(text: string): Shingles {
  const hashes = plainWords(text).map(hashOf)
  const shingles = new Set<number>()
  for (let start = 0; start === 0 || start + wordsEach <= hashes.length; start += 1) {
    let shingle = 0
    for (const hash of hashes.slice(start, start + wordsEach)) shingle = mixed(Math.imul(shingle, 31) + hash)
    shingles.add(shingle)
  }
  return shingles
}

/** How much two texts share: the part of the shorter that stands in the other, and the part that both have of all. */
export function overlapOf(a: Shingles, b: Shingles): { ofShorter: number; ofBoth: number } {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const shingle of shorter) if (longer.has(shingle)) shared += 1
  return { ofShorter: shared / shorter.size, ofBoth: shared / (a.size + b.size - shared) }
}

/** FNV-1a over UTF-16 code units: 32 bits, the same on every machine. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  }
  return mixed(hash)
}

/** The finish of MurmurHash3: every bit of the input changes half of the output. */
export function mixed(value: number): number {
  let hash = value >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
