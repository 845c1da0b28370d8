import type { ReportingClaim } from '../../../cypher/derive/events.ts'
import { publicationDay } from '../../../model/article.ts'
import { neighboursOf } from './block.ts'
import { clusterClaims, joinAcross } from './cluster.ts'
import type { Cluster, Clustering } from './cluster.ts'
import { comparableOf } from './comparable-claim.ts'
import type { ComparableClaim } from './comparable-claim.ts'
import { nearestPairs } from './nearest-pairs.ts'
import { daysOf } from '../../../model/days.ts'
import { middleOf } from './windows.ts'

/** The blocks and those beside them: what `eventsOfBlocks` must see of the claims. */
export function withNeighbours(blocks: readonly string[]): string[] {
  const all = blocks.flatMap((block) => {
    const beside = neighboursOf(block)
    return beside === null ? [block] : [beside.before, block, beside.after]
  })
  return [...new Set(all)].toSorted()
}

/** The claims of an event, and other events that may be the same: by their smallest claim ids, which are larger. */
export type EventCluster = {
  readonly claims: Cluster<ComparableClaim>
  readonly perhaps: readonly {
    readonly claim: string
    readonly points: number
    readonly reasons: readonly string[]
  }[]
}

/**
 * The clusters of claims that are the events of the blocks. Each month is clustered for itself; then events of its second
 * half may be joined with events of the first half of the next month, and with nothing else. So what becomes of a claim
 * depends on its own month and the one next to it only. Clusters of a neighbouring month that could have been joined with
 * one of the blocks are given too. Events that may be the same are looked for among those that could have been joined.
 */
export function eventsOfBlocks(blocks: readonly string[], claims: readonly ReportingClaim[]): EventCluster[] {
  const byBlock = Map.groupBy(claims.map(comparableOf), ({ claim }) => claim.block)
  const clustered = new Map([...byBlock].map(([block, list]) => [block, clusterClaims(list)]))
  const months = new Set<string>()
  const events: EventCluster[] = []
  for (const block of blocks) {
    const beside = neighboursOf(block)
    if (beside === null) events.push(...withPairs(clustered.get(block) ?? none))
    else for (const month of [beside.before, block]) months.add(month)
  }
  for (const month of months) {
    const next = neighboursOf(month)?.after ?? ''
    const left = halfOf(clustered.get(month) ?? none, 'late')
    const right = halfOf(clustered.get(next) ?? none, 'early')
    const across = joinAcross(left.clusters, right.clusters)
    events.push(...withPairs(across, left, right))
  }
  return events
}

const none: Clustering<ComparableClaim> = { clusters: [], nearly: [] }

/** Events with their nearest pairs, of their own clustering and of those that they were joined from. */
function withPairs(
  { clusters, nearly }: Clustering<ComparableClaim>,
  ...parts: readonly Clustering<ComparableClaim>[]
): EventCluster[] {
  const eventOf = new Map(clusters.flatMap((event) => event.map(({ id }) => [id, event] as const)))
  const eventFrom = (part: Clustering<ComparableClaim>, index: number) =>
    eventOf.get(part.clusters[index]?.[0]?.id ?? '') ?? []
  const pairs = [{ clusters, nearly }, ...parts].flatMap((part) =>
    part.nearly.map(({ pair: [a, b], points }) => ({ a: eventFrom(part, a), b: eventFrom(part, b), points })),
  )
  const perhaps = Map.groupBy(nearestPairs(pairs), ({ claim }) => claim)
  return clusters.map((event) => ({
    claims: event,
    perhaps: (perhaps.get(event[0]?.id ?? '') ?? []).map(({ other, points, reasons }) => ({
      claim: other,
      points,
      reasons,
    })),
  }))
}

/** The clusters of one half of a month, by the day of the sharpest of their claims. */
function halfOf(month: Clustering<ComparableClaim>, which: 'early' | 'late'): Clustering<ComparableClaim> {
  const places = month.clusters.flatMap((cluster, index) =>
    dayOfMonth(cluster) <= 15 === (which === 'early') ? [index] : [],
  )
  const placeOf = new Map(places.map((index, place) => [index, place]))
  return {
    clusters: places.flatMap((index) => [month.clusters[index] ?? []]),
    nearly: month.nearly.flatMap(({ pair: [a, b], points }) => {
      const [left, right] = [placeOf.get(a), placeOf.get(b)]
      return left === undefined || right === undefined ? [] : [{ pair: [left, right] as const, points }]
    }),
  }
}

function dayOfMonth(cluster: Cluster<ComparableClaim>): number {
  const [sharpest] = cluster.toSorted((a, b) => widthOf(a) - widthOf(b) || (a.id < b.id ? -1 : 1))
  return Number((sharpest === undefined ? null : dayOf(sharpest))?.slice(8, 10))
}

function widthOf({ date }: ComparableClaim): number {
  return date === null ? Number.MAX_SAFE_INTEGER : daysOf(date)
}

function dayOf({ date, claim }: ComparableClaim): string | null {
  return date === null ? publicationDay(claim.publishedAt) : middleOf(date)
}
