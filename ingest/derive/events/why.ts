import type { Cluster } from './cluster.ts'
import type { Comparable } from './comparable.ts'
import { likenessOf } from './likeness.ts'

/** A claim is explained by the most alike of so many others. */
const compared = 16

/** Why each claim belongs to its event, in words: what it has in common with the most alike of the others. */
export function whyTogether(cluster: Cluster<Comparable>): Map<string, string> {
  return new Map(cluster.map((claim) => [claim.id, whyOf(claim, cluster)]))
}

function whyOf(claim: Comparable, cluster: Cluster<Comparable>): string {
  const others = cluster.filter(({ id }) => id !== claim.id).slice(0, compared)
  if (others.length === 0) return 'the only report'
  const best = others
    .flatMap((other) => likenessOf(claim, other) ?? [])
    .reduce((best, next) => (next.points > best.points ? next : best), { points: -Infinity, reasons: [] })
  return best.reasons.length === 0 ? 'like the others on the whole' : best.reasons.join(', ')
}
