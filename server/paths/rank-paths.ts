import type { EventSummary } from '../../model/api/resources.ts'
import { compareText } from '../../model/compare-text.ts'
import { dayLength } from '../../model/days.ts'

/** A chain of actors, ends included. */
export type Chain = readonly string[]

/** What joins two neighbours in a chain: the best events, best first, and how many there are in all. */
export type Join = { events: readonly EventSummary[]; total: number }

/** A chain with the event chosen for every hop. */
export type RankedPath = {
  chain: Chain
  hops: { event: EventSummary; alternatives: number }[]
  score: number
}

const corroborationWeight = 0.7
const recencyWeight = 0.3
/** After a year an event is worth half as new. */
const halfLifeDays = 365

/** The key of two actors in either order. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`
}

/**
 * Paths from chains, best first: a path is as good as the product of its hops, and a hop is the better the more independent
 * articles report its event and the later it was. Chains that visit an actor twice, and those in which one event would have
 * to join more than one pair, are dropped. Ties go by the chain, so that the order never depends on chance.
 */
export function rankPaths(chains: readonly Chain[], joins: ReadonlyMap<string, Join>): RankedPath[] {
  const latest = Math.max(
    ...[...joins.values()].flatMap((join) => join.events.map((event) => dayOf(event) ?? -Infinity)),
  )
  return chains
    .filter((chain) => new Set(chain).size === chain.length)
    .flatMap((chain) => pathOf(chain, joins, latest) ?? [])
    .toSorted((a, b) => b.score - a.score || compareText(a.chain.join('\n'), b.chain.join('\n')))
}

function pathOf(chain: Chain, joins: ReadonlyMap<string, Join>, latest: number): RankedPath | null {
  const hops: RankedPath['hops'] = []
  for (const [index, from] of chain.slice(0, -1).entries()) {
    const join = joins.get(pairKey(from, chain[index + 1] ?? from))
    const event = join?.events.find((one) => hops.every((hop) => hop.event.id !== one.id))
    if (join === undefined || event === undefined) return null
    hops.push({ event, alternatives: join.total - 1 })
  }
  return { chain, hops, score: hops.reduce((score, hop) => score * worth(hop.event, latest), 1) }
}

/** 0 … 1 */
function worth(event: EventSummary, latest: number): number {
  const day = dayOf(event)
  const corroboration = 1 - 1 / (1 + event.independentCount)
  const recency = day === null ? 0 : 0.5 ** ((latest - day) / halfLifeDays)
  return corroborationWeight * corroboration + recencyWeight * recency
}

function dayOf(event: EventSummary): number | null {
  return event.date === null ? null : Date.parse(event.date.to) / dayLength
}
