import type { Graph, Reader } from '../cypher/connection.ts'
import type { Scope, Selection } from '../cypher/filters/selection.ts'
import { resolveActors } from '../cypher/queries/actors.ts'
import { readState } from '../cypher/queries/graph-state.ts'
import type { GraphState } from '../cypher/queries/graph-state.ts'
import { partnersByType } from '../cypher/queries/neighbours.ts'
import type { PartnersByType } from '../cypher/queries/neighbours.ts'
import type { ActorType } from '../model/actor.ts'
import type { EventFilters } from '../model/api/filters.ts'
import type { ActorSummary } from '../model/api/resources.ts'
import { distinctById } from '../model/by-id.ts'
import { everyCollection } from '../model/collection.ts'
import { compareText } from '../model/compare-text.ts'
import { oncePerEpoch } from './once-per-epoch.ts'
import { ApiProblem } from './problems/problem.ts'

/** A resource's queries may take so long, in milliseconds. */
const queryTimeoutMs = 15_000
/** For so long, in milliseconds, the state of the graph is not asked again. */
const stateAgeMs = 1_000

/** What resources do with the graph. */
export type GraphAccess = {
  read: <Result>(work: (reader: Reader) => Promise<Result>) => Promise<Result>
  graph: Graph
  /** The state of the graph, at most a second old; `now` asks afresh. Throws `graph-unavailable` while a backup is restored. */
  state: (now?: boolean) => Promise<GraphState>
  /** Whose articles count when a request names this collection, or none. */
  scopeOf: (collection: string | undefined) => Promise<Scope>
  selectionOf: (filters: EventFilters) => Promise<Selection>
  /** How many actors of each type are linked to an actor, counted once for as long as the graph's epoch is the same. */
  partnersByType: (
    reader: Reader,
    actor: string,
    types: readonly ActorType[] | undefined,
  ) => Promise<PartnersByType>
}

/** Opens the graph to resources. */
export function graphAccess(graph: Graph): GraphAccess {
  let known: { at: number; state: Promise<GraphState> } | null = null
  const state = async (now = false): Promise<GraphState> => {
    if (known === null || now || Date.now() - known.at > stateAgeMs) {
      const reading = { at: Date.now(), state: graph.read(readState, { timeoutMs: queryTimeoutMs }) }
      known = reading
      reading.state.catch(() => {
        if (known === reading) known = null
      })
    }
    const current = await known.state
    if (current.restoring) throw restoring()
    return current
  }
  const scopeOf = async (collection: string | undefined): Promise<Scope> => {
    if (collection === everyCollection) return { kind: 'everything' }
    if (collection !== undefined) return { kind: 'collection', id: collection }
    const { samples, own } = await state()
    return samples && own ? { kind: 'own' } : { kind: 'everything' }
  }
  const partners = oncePerEpoch<PartnersByType>(async () => (await state()).epoch)
  return {
    graph,
    read: (work) => graph.read(work, { timeoutMs: queryTimeoutMs }),
    state,
    scopeOf,
    selectionOf: async ({ collection, ...filters }) => ({ ...filters, scope: await scopeOf(collection) }),
    partnersByType: (reader, actor, types) =>
      partners(JSON.stringify([actor, types]), () => partnersByType(reader, actor, types)),
  }
}

function restoring(): ApiProblem {
  return new ApiProblem(
    'graph-unavailable',
    'A backup is being restored; the graph is there when that is done.',
    {
      retryAfterSeconds: 10,
    },
  )
}

/** The actors that `keys` stand for, in their order and each once. Throws `not-found` for a key that nobody has. */
export async function actorsOf(reader: Reader, keys: readonly string[]): Promise<ActorSummary[]> {
  return distinctById(await eachActorOf(reader, keys))
}

/** The actor that each of `keys` stands for. Throws as `actorsOf`. */
export async function eachActorOf(reader: Reader, keys: readonly string[]): Promise<ActorSummary[]> {
  const { actors } = await resolveActors(reader, keys)
  const missing = keys.filter((key) => !actors.has(key))
  if (missing.length > 0)
    throw new ApiProblem('not-found', `No actor has the id ${missing.join(', ').slice(0, 300)}.`)
  return keys.flatMap((key) => actors.get(key) ?? [])
}

/** The ids of the actors that a filter names; undefined without one. Throws as `actorsOf`. */
export async function actorIdsOf(
  reader: Reader,
  keys: readonly string[] | undefined,
): Promise<string[] | undefined> {
  return keys === undefined ? undefined : (await actorsOf(reader, keys)).map((actor) => actor.id)
}

/** The ids of actors, that of the fewest events first, where statements best start. */
export function rarestFirst(actors: readonly ActorSummary[]): string[] {
  return actors.toSorted((a, b) => a.degree - b.degree || compareText(a.id, b.id)).map((actor) => actor.id)
}
