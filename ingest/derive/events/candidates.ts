import { compareText } from '../../../model/compare-text.ts'
import type { Comparable } from './comparable.ts'
import { beyondArticle } from './participants.ts'

/** Up to so many claims, each is compared with each. */
const fewEnough = 120
/** In larger blocks each is compared with so many of those behind it that share a trait, nearest in time first. */
const neighboursEach = 12

/**
 * The pairs of claims, as indices, that are worth comparing: all of them in a small block; in a large one those that share a
 * participant, or a participant and the word that states it, and are near in time. The number of pairs grows with the number
 * of claims, not with its square. The claims come sorted by id.
 */
export function candidatePairs(claims: readonly Comparable[]): Iterable<readonly [number, number]> {
  return claims.length <= fewEnough ? allPairs(claims.length) : pairsWithTraits(claims)
}

function* allPairs(count: number): Generator<readonly [number, number]> {
  for (let a = 0; a < count; a += 1) for (let b = a + 1; b < count; b += 1) yield [a, b]
}

function pairsWithTraits(claims: readonly Comparable[]): (readonly [number, number])[] {
  const days = claims.map((claim) => (claim.date ?? claim.around)?.from ?? '')
  const order = claims.map((_, index) => index).toSorted((a, b) => compareText(days[a], days[b]) || a - b)
  const byTrait = new Map<string, number[]>()
  for (const index of order) {
    const claim = claims[index]
    for (const trait of claim === undefined ? [] : traitsOf(claim)) {
      const having = byTrait.get(trait)
      if (having === undefined) byTrait.set(trait, [index])
      else having.push(index)
    }
  }
  const pairs = new Map<number, readonly [number, number]>()
  for (const having of byTrait.values()) {
    having.forEach((index, place) => {
      for (const other of having.slice(place + 1, place + 1 + neighboursEach)) {
        const pair: readonly [number, number] = index < other ? [index, other] : [other, index]
        pairs.set(pair[0] * claims.length + pair[1], pair)
      }
    })
  }
  return [...pairs.values()]
}

function traitsOf(claim: Comparable): string[] {
  const keys = [...claim.actors, ...claim.recipients].flatMap((party) => [
    party.id,
    ...beyondArticle([party]).map(({ id }) => id),
    ...(party.country === null ? [] : [`country:${party.country}`]),
  ])
  const traits = keys.length === 0 ? [''] : [...new Set(keys)]
  return traits.flatMap((key) => [key, `${key} ${claim.trigger.stem}`])
}
