import { isNamedKey } from '../../../model/slug.ts'
import { canonicalName } from './canonical-name.ts'
import { articlesOf } from './key-facts.ts'
import type { KeyFacts } from './key-facts.ts'
import { nameBlock } from './name-blocks.ts'

/**
 * The actor of each key: the key of the canonical name of its cluster. A known organisation and a state are called by their
 * own keys, whether an article uses them or not; where people parted one in two, the larger part keeps that key.
 */
export function actorIds(clusters: readonly (readonly KeyFacts[])[]): Map<string, string> {
  const largestFirst = clusters.toSorted(
    (a, b) => sizeOf(b) - sizeOf(a) || (canonicalKey(a) < canonicalKey(b) ? -1 : 1),
  )
  const members = new Set(clusters.flat().map(({ key }) => key))
  const taken = new Set<string>()
  const ids = new Map<string, string>()
  for (const cluster of largestFirst) {
    const own = new Set(cluster.map(({ key }) => key))
    const known = cluster.flatMap((facts) => knownKey(facts) ?? []).toSorted()[0]
    const free = known !== undefined && !taken.has(known) && (own.has(known) || !members.has(known))
    const id = free ? known : canonicalKey(cluster)
    taken.add(id)
    for (const key of own) ids.set(key, id)
  }
  return ids
}

/** The key that bears the canonical name most often, then the smallest; keys of one article only where there is no other. */
function canonicalKey(cluster: readonly KeyFacts[]): string {
  const across = cluster.filter(({ key }) => isNamedKey(key))
  const candidates = across.length > 0 ? across : cluster
  const own = candidates.filter(({ aside }) => aside !== true)
  const ranked = own.length > 0 ? own : candidates
  const name = canonicalName(ranked.flatMap(({ readings }) => readings))
  const bearing = ({ readings }: KeyFacts) =>
    readings.filter((reading) => reading.name === name).reduce((sum, { count }) => sum + count, 0)
  const [first] = ranked.toSorted((a, b) => bearing(b) - bearing(a) || (a.key < b.key ? -1 : 1))
  return first?.key ?? ''
}

/** The key that a known organisation or a state has by the tables, or null. */
function knownKey(facts: KeyFacts): string | null {
  const [, kind, id] = nameBlock(facts)?.match(/^(org known|country) (.+)$/u) ?? []
  return id === undefined ? null : `${kind === 'country' ? 'country' : 'org'}:${id}`
}

const sizeOf = (cluster: readonly KeyFacts[]) => cluster.reduce((sum, facts) => sum + articlesOf(facts), 0)
