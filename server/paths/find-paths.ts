import type { Graph } from '../../cypher/connection.ts'
import type { Selection } from '../../cypher/filters/selection.ts'
import { resolveActors } from '../../cypher/queries/actors.ts'
import { bestClaims } from '../../cypher/queries/claims.ts'
import { commonPartners } from '../../cypher/queries/links.ts'
import { countHubs, innerPairs, joiningEvents } from '../../cypher/queries/paths.ts'
import type { Joining } from '../../cypher/queries/paths.ts'
import type { ActorType } from '../../model/actor.ts'
import type { CypherTwin } from '../../model/api/answer.ts'
import type { ActorSummary, ClaimEvidence, PathsAnswer } from '../../model/api/resources.ts'
import { pairKey, rankPaths } from './rank-paths.ts'
import type { Chain, Join, RankedPath } from './rank-paths.ts'
import { suggestionsFor } from './suggestions.ts'
import { timeBudget } from './time-budget.ts'
import type { TimeBudget } from './time-budget.ts'

/** What the search stops at; the answer says which limit it met. */
export type PathLimits = {
  /** Actors of more events do not stand inside paths of three hops. */
  hubDegree: number
  /** So many of the strongest partners of either end are looked at for three hops. */
  frontier: number
  /** So many chains of a stage are looked at. */
  candidates: number
  /** Milliseconds for the search; the sentences of what it found are always read. */
  timeMs: number
}

/** As measured on 100,000 actors and 200,000 events (docs/decisions/paths.md). */
export const pathLimits: PathLimits = {
  hubDegree: 1000,
  frontier: 200,
  candidates: 60,
  timeMs: 2_500,
}

export type PathQuestion = {
  from: ActorSummary
  to: ActorSummary
  hops: number
  limit: number
  hubs: boolean
  /** Which actors may stand inside a path: all without it. */
  types: readonly ActorType[] | undefined
  selection: Selection
}

/** A pair's best events: more than one, so that no event must join two pairs of a path. */
const eventsPerPair = 3
/** Pairs are looked up by so many at once, those with the fewest events first. */
const pairsPerStep = 40
/** Milliseconds. */
const evidenceTimeoutMs = 10_000

type Search = {
  graph: Graph
  question: PathQuestion
  limits: PathLimits
  budget: TimeBudget
  actors: Map<string, ActorSummary>
  joins: Map<string, Join>
  chains: Chain[]
  truncated: boolean
  cypher: CypherTwin
}

/**
 * The best paths between two actors, each hop with its event and one sentence. Longer chains are looked for only while
 * shorter ones do not fill the answer: one hop, then two, then three. What the time leaves unfinished is said.
 */
export async function findPaths(
  graph: Graph,
  question: PathQuestion,
  limits: PathLimits = pathLimits,
): Promise<PathsAnswer> {
  const { from, to, hops, limit, hubs, types, selection } = question
  const search: Search = {
    graph,
    question,
    limits,
    budget: timeBudget(limits.timeMs),
    actors: new Map([from, to].map((actor) => [actor.id, actor])),
    joins: new Map(),
    chains: [],
    truncated: false,
    cypher: { text: '', params: {} },
  }
  const hubDegree = hubs ? null : limits.hubDegree
  let hubsLeftOut = 0
  await directChain(search)
  if (hops >= 2 && found(search).length < limit) await chainsOfTwo(search)
  if (hops >= 3 && found(search).length < limit) {
    await chainsOfThree(search)
    if (hubDegree !== null) hubsLeftOut = await leftOut(search, hubDegree)
  }
  const paths = found(search).slice(0, limit)
  const evidence = await evidenceOf(search, paths)
  const timedOut = search.budget.ranOut()
  return {
    from,
    to,
    paths: paths.map((path) => ({ score: path.score, hops: hopsOf(path, search.actors, evidence) })),
    tried: {
      hops,
      hubDegree,
      hubsLeftOut,
      candidates: search.chains.length,
      truncated: search.truncated,
      timedOut,
      suggestions:
        paths.length > 0
          ? []
          : suggestionsFor({ hops, hubDegree, hubsLeftOut, timedOut, innerTypes: types, selection }),
    },
    cypher: search.cypher,
  }
}

function found(search: Search): RankedPath[] {
  return rankPaths(search.chains, search.joins)
}

async function directChain(search: Search): Promise<void> {
  const { from, to } = search.question
  await addChains(search, [[from.id, to.id]])
}

async function chainsOfTwo(search: Search): Promise<void> {
  const { from, to, types, selection } = search.question
  const { candidates } = search.limits
  const partners = await search.budget.spend((timeoutMs) =>
    search.graph.read(
      (reader) => commonPartners(reader, [from.id, to.id], { types, selection, limit: candidates }),
      {
        timeoutMs,
      },
    ),
  )
  if (partners === null) return
  search.cypher = partners.cypher
  search.truncated ||= partners.rows.length === candidates
  for (const { actor } of partners.rows) search.actors.set(actor.id, actor)
  await addChains(
    search,
    partners.rows.map(({ actor }) => [from.id, actor.id, to.id]),
  )
}

async function chainsOfThree(search: Search): Promise<void> {
  const { from, to, types, selection, hubs } = search.question
  const { candidates, frontier } = search.limits
  const hubDegree = hubs ? Number.MAX_SAFE_INTEGER : search.limits.hubDegree
  const query = { from: from.id, to: to.id, types, selection, hubDegree, frontier, limit: candidates }
  const pairs = await search.budget.spend((timeoutMs) =>
    search.graph.read(
      async (reader) => {
        const { rows, cypher } = await innerPairs(reader, query)
        const { actors } = await resolveActors(reader, [
          ...new Set(rows.flatMap(({ near, far }) => [near, far])),
        ])
        return { rows, cypher, actors }
      },
      { timeoutMs },
    ),
  )
  if (pairs === null) return
  search.cypher = pairs.cypher
  search.truncated ||= pairs.rows.length === candidates
  for (const [id, actor] of pairs.actors) search.actors.set(id, actor)
  await addChains(
    search,
    pairs.rows.map(({ near, far }) => [from.id, near, far, to.id]),
  )
}

/** Notes chains and looks up what joins their neighbours. */
async function addChains(search: Search, chains: readonly Chain[]): Promise<void> {
  search.chains.push(...chains)
  const degree = (id: string): number => search.actors.get(id)?.degree ?? 0
  const pairs = new Map<string, [string, string]>()
  for (const chain of chains)
    for (const [index, a] of chain.slice(0, -1).entries()) {
      const b = chain[index + 1] ?? a
      const key = pairKey(a, b)
      if (!search.joins.has(key)) pairs.set(key, degree(a) <= degree(b) ? [a, b] : [b, a])
    }
  const cheapestFirst = [...pairs.values()].toSorted(([a], [b]) => degree(a) - degree(b))
  for (let start = 0; start < cheapestFirst.length; start += pairsPerStep) {
    const step = cheapestFirst.slice(start, start + pairsPerStep)
    const joining = await search.budget.spend((timeoutMs) =>
      search.graph.read((reader) => joiningEvents(reader, step, search.question.selection, eventsPerPair), {
        timeoutMs,
      }),
    )
    if (joining === null) return
    if (search.cypher.text === '') search.cypher = joining.cypher
    for (const row of joining.rows) note(search.joins, row)
  }
}

function note(joins: Map<string, Join>, { pair: [a, b], total, event }: Joining): void {
  const key = pairKey(a, b)
  joins.set(key, { total, events: [...(joins.get(key)?.events ?? []), event] })
}

async function leftOut(search: Search, hubDegree: number): Promise<number> {
  const { from, to, types, selection } = search.question
  const hubs = await search.budget.spend((timeoutMs) =>
    search.graph.read((reader) => countHubs(reader, [from.id, to.id], { types, selection, hubDegree }), {
      timeoutMs,
    }),
  )
  return hubs ?? 0
}

type Evidence = ReadonlyMap<string, ClaimEvidence>

async function evidenceOf(search: Search, paths: readonly RankedPath[]): Promise<Evidence> {
  const hops = paths.flatMap((path) =>
    path.hops.map(({ event }, index) => ({ event: event.id, actors: path.chain.slice(index, index + 2) })),
  )
  const wanted = [...new Map(hops.map((hop) => [evidenceKey(hop.event, hop.actors), hop])).values()]
  if (wanted.length === 0) return new Map()
  const claims = await search.graph.read((reader) => bestClaims(reader, wanted, search.question.selection), {
    timeoutMs: evidenceTimeoutMs,
  })
  return new Map(claims.rows.map((row) => [evidenceKey(row.event, row.actors), row.claim]))
}

function evidenceKey(event: string, [a = '', b = '']: readonly string[]): string {
  return `${event}\n${pairKey(a, b)}`
}

function hopsOf(
  path: RankedPath,
  actors: ReadonlyMap<string, ActorSummary>,
  evidence: Evidence,
): PathsAnswer['paths'][number]['hops'] {
  return path.hops.flatMap(({ event, alternatives }, index) => {
    const ids = path.chain.slice(index, index + 2)
    const [from, to] = ids.map((id) => actors.get(id))
    if (from === undefined || to === undefined) return []
    return [{ from, to, event, evidence: evidence.get(evidenceKey(event.id, ids)) ?? null, alternatives }]
  })
}
