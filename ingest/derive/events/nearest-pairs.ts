import { compareText } from '../../../model/compare-text.ts'
import type { Cluster } from './cluster.ts'
import type { Comparable } from './comparable.ts'
import { likenessOf } from './likeness.ts'

/** An event stands in so many pairs at most: who looks at them wants the likeliest. */
const pairsEach = 3
/** The claims of an event that are looked at for reasons. */
const looked = 4

/** Two clusters that are nearly one. */
export type Pair = {
  readonly a: Cluster<Comparable>
  readonly b: Cluster<Comparable>
  readonly points: number
}

/** The likelier pairs of events that may be the same, by their smallest claim ids, with what speaks for it in words. */
export function nearestPairs(
  pairs: readonly Pair[],
): { claim: string; other: string; points: number; reasons: readonly string[] }[] {
  const ranked = pairs
    .map((pair) => {
      const [claim = '', other = ''] = [pair.a[0]?.id ?? '', pair.b[0]?.id ?? ''].toSorted(compareText)
      return { ...pair, claim, other }
    })
    .filter(({ claim, other }) => claim !== other)
    .toSorted((a, b) => b.points - a.points || compareText(a.claim, b.claim) || compareText(a.other, b.other))
  const taken = new Map<string, number>()
  const seen = new Set<string>()
  return ranked.flatMap(({ a, b, claim, other, points }) => {
    const [ofClaim, ofOther] = [taken.get(claim) ?? 0, taken.get(other) ?? 0]
    if (seen.has(`${claim} ${other}`) || Math.max(ofClaim, ofOther) >= pairsEach) return []
    seen.add(`${claim} ${other}`)
    taken.set(claim, ofClaim + 1)
    taken.set(other, ofOther + 1)
    return [{ claim, other, points, reasons: reasonsFor(a, b) }]
  })
}

function reasonsFor(a: Cluster<Comparable>, b: Cluster<Comparable>): readonly string[] {
  const [left, right] = [a, b].toSorted((one, two) => compareText(one[0]?.id ?? '', two[0]?.id ?? ''))
  const likenesses = (left ?? [])
    .slice(0, looked)
    .flatMap((one) => (right ?? []).slice(0, looked).flatMap((other) => likenessOf(one, other) ?? []))
  return likenesses.reduce((best, next) => (next.points > best.points ? next : best), {
    points: -Infinity,
    reasons: [],
  }).reasons
}
