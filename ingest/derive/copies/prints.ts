import { textHash } from '../../../model/identity.ts'
import { fewestShingles, mixed, shinglesOf } from './shingles.ts'

/** Texts that share half of their shingles have one of the bands in common in 8 cases of 10, those that share 0.7 nearly always. */
const bands = 12
const rows = 3

const seeds = Array.from({ length: bands * rows }, (_, index) => mixed((index + 1) * 0x9e3779b1))

/**
 * The prints of a text, by which copies find each other: one that only equal texts share, and for all but short texts twelve
 * bands of a MinHash signature, of which near-copies share some (locality-sensitive hashing). A function of the text alone.
 */
export function printsOf(text: string): string[] {
  const equal = `text:${textHash(text)}`
  const shingles = [...shinglesOf(text)]
  if (shingles.length < fewestShingles) return [equal]
  const signature = seeds.map((seed) => {
    let smallest = 0xffffffff
    for (const shingle of shingles) {
      const hash = mixed(shingle ^ seed)
      if (hash < smallest) smallest = hash
    }
    return smallest
  })
  const banded = Array.from({ length: bands }, (_, band) =>
    [band, ...signature.slice(band * rows, (band + 1) * rows)].map((value) => value.toString(36)).join('-'),
  )
  return [equal, ...new Set(banded)]
}
