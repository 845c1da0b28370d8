import type { QueryClient } from '@tanstack/react-query'
import type { ActorSummary, EventSummary, LinkSummary } from '../../../model/api/resources.ts'
import {
  actorQuery,
  betweenLimit,
  betweenQuery,
  countingFiltersOf,
  overviewQuery,
} from '../../api/queries.ts'
import { ProblemError } from '../../api/request.ts'
import { takeLayout } from '../../graph/command/arrange.ts'
import { renew, unlinkedActors } from '../../graph/command/renew.ts'
import { showFacts } from '../../graph/command/show.ts'
import { Explorer } from '../../graph/explorer.ts'
import { layoutRequest } from '../../graph/layout/request.ts'
import { computeLayout } from '../../graph/layout/run.ts'
import type { GraphDocument } from '../../graph/model/document.ts'
import { nodeId } from '../../graph/model/ids.ts'
import type { NodeId } from '../../graph/model/ids.ts'
import type { Point } from '../../graph/model/place.ts'
import { batchesOf } from '../explore/batches.ts'

/** What the server said before is asked again where it is needed; who is signed in has not changed. */
export async function forgetAnswers(queries: QueryClient): Promise<void> {
  await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
  // The overview is shown by parts of the page that never ask for it themselves.
  await queries.fetchQuery(overviewQuery())
}

/** What a renewal did. */
export type Renewed = {
  /** The newcomers who are drawn now. */
  shown: NodeId[]
  /** How many actors left because nothing in the default view links them any more. */
  leftCount: number
}

/** Where those stood whom a renewal took away: undoing the decision brings them back there. */
const formerPlaces = new Map<string, Point>()

/**
 * Asks who everybody drawn is now, with their links and events, and performs one command that brings the drawing up to that.
 * `newcomers` come with it. With `leaveUnlinked` those go whom nothing in the default view tells of any more: the samples once
 * there are other articles.
 */
export async function bringUpToDate(
  explorer: Explorer,
  queries: QueryClient,
  asked: { label: string; newcomers?: readonly ActorSummary[]; reason?: string; leaveUnlinked?: boolean },
): Promise<Renewed> {
  const { label, newcomers = [], reason = 'search', leaveUnlinked = false } = asked
  const { document } = explorer
  const nodes = document.nodes()
  const drawn = nodes.flatMap(({ node }) => (node.kind === 'actor' ? [node.actor.id] : []))
  const hasEvents = document.view.mode === 'events' || nodes.some(({ node }) => node.kind === 'event')
  const filters = countingFiltersOf(document.view)
  const ask = (ids: readonly string[]) =>
    queries.fetchQuery(betweenQuery(ids, hasEvents ? 'events' : 'actors', filters))

  const now = await whoTheyAre(drawn, {
    read: (id) => currentActor(queries, id),
    readAll: async (ids) => (await ask(ids)).actors,
  })
  const present = [...now.values(), ...newcomers].flatMap((actor) => (actor === null ? [] : [actor.id]))
  const everybody = [...new Set(present)]
  const links: LinkSummary[] = []
  const events: EventSummary[] = []
  for (const batch of batchesOf(everybody, [], betweenLimit)) {
    if (batch.length < 2) continue
    const answer = await ask(batch)
    links.push(...answer.links)
    events.push(...answer.events)
  }
  const shown = newcomers.map(({ id }) => nodeId(id))
  const trial = new Explorer()
  trial.load((draft) => showFacts(draft, { actors: newcomers, links, events: [] }, { anchor: null, reason }))
  const isFresh = leaveUnlinked && !hasLinked(links, [...now.keys()]) && document.view.pinned.size === 0
  const layout = isFresh
    ? await computeLayout(layoutRequest(trial.document, trial.seen, { fresh: true }))
    : null
  const before = new Map(nodes.map(({ id, node }) => [id, { x: node.x, y: node.y }]))
  const staying = new Set([...shown, ...(leaveUnlinked ? await inOverview(queries) : [])])
  let leftCount = 0
  explorer.calendars.forget()
  explorer.perform(label, (draft) => {
    const alone = new Set(unlinkedActors(draft.document))
    const others = new Set(alone).difference(ofOverview(draft.document))
    renew(draft, { now, newcomers, links, events, reason, positions: layout ?? formerPlaces })
    if (!leaveUnlinked) return
    const { pinned } = draft.document.view
    for (const id of unlinkedActors(draft.document)) {
      if (others.has(id) || staying.has(id) || pinned.has(id)) continue
      draft.dropNode(id)
      leftCount += 1
    }
    if (layout !== null) takeLayout(draft, layout)
  })
  for (const [id, place] of before) if (!document.has(id)) formerPlaces.set(id, place)
  return { shown: shown.filter((id) => document.has(id)), leftCount }
}

async function inOverview(queries: QueryClient): Promise<NodeId[]> {
  return (await queries.fetchQuery(overviewQuery())).actors.map(({ id }) => nodeId(id))
}

/** Who is drawn because the overview showed it, not because the reader asked. */
function ofOverview(document: GraphDocument): Set<NodeId> {
  return new Set(document.nodes().flatMap(({ id, node }) => (node.anchors.includes('overview') ? [id] : [])))
}

function hasLinked(links: readonly LinkSummary[], ids: readonly string[]): boolean {
  const linked = new Set(links.flatMap(({ source, target }) => [source, target]))
  return ids.some((id) => linked.has(id))
}

type Readers = {
  /** Null for nobody. */
  read: (id: string) => Promise<ActorSummary | null>
  /** Throws "not found" when one of them is nobody; one that another took over is answered by that one. */
  readAll: (ids: readonly string[]) => Promise<readonly ActorSummary[]>
}

/** Who some actors are now. They are asked for together; only where somebody is gone, in ever smaller parts. */
export async function whoTheyAre(
  ids: readonly string[],
  readers: Readers,
): Promise<Map<string, ActorSummary | null>> {
  const known = new Map<string, ActorSummary | null>()
  const parts: (readonly string[])[] = chunksOf(ids, betweenLimit)
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const [first] = part
    if (first === undefined) continue
    if (part.length === 1) {
      known.set(first, await readers.read(first))
      continue
    }
    try {
      const found = new Map((await readers.readAll(part)).map((actor) => [actor.id, actor]))
      for (const id of part) known.set(id, found.get(id) ?? (await readers.read(id)))
    } catch (error) {
      if (!isNotFound(error)) throw error
      const half = Math.ceil(part.length / 2)
      parts.push(part.slice(0, half), part.slice(half))
    }
  }
  return known
}

/** Who answers to an id now: itself, or the actor that took it over; null for nobody. */
export async function currentActor(queries: QueryClient, id: string): Promise<ActorSummary | null> {
  try {
    return (await queries.fetchQuery({ ...actorQuery(id), retry: false })).actor
  } catch (error) {
    if (isNotFound(error)) return null
    throw error
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.status === 404
}

function chunksOf(ids: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) =>
    ids.slice(index * size, (index + 1) * size),
  )
}
