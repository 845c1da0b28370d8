import type { Edge, GraphDocument, GraphNode } from '../model/document.ts'
import { nodeId, pairOf } from '../model/ids.ts'
import type { EdgeId, NodeId } from '../model/ids.ts'
import type { Quad } from '../../../model/plover/event-types.ts'
import type { ViewState } from '../model/view.ts'
import type { Calendar, Within } from './calendar.ts'

/** Some nodes and edges. */
export type Visible = { nodes: ReadonlySet<NodeId>; edges: ReadonlySet<EdgeId> }

/**
 * What is to be seen. `inForce` has the links that count, those drawn as event nodes too, with their number of events; `actors`
 * all that are shown unless they are lonely.
 */
export type Seen = Visible & { inForce: ReadonlyMap<EdgeId, number>; actors: ReadonlySet<NodeId> }

/**
 * What of the document is to be seen under its view: hidden nodes, filters, the window of time and the actors/events toggle.
 * Within a window links have the events that the calendar knows of.
 */
export function visible(document: GraphDocument, calendar: Calendar | null): Seen {
  const { view } = document
  const within = withinWindow(view, calendar)
  const actors = shownActors(document)
  const nodes = view.mode === 'events' ? withEvents(document, actors, within) : actors
  const counted = countedEdges(document, nodes, within)
  const weak = view.leastEvents > 1 ? pairsBelow(counted, view.leastEvents) : null
  const spelledOut = view.mode === 'events' ? pairsWithEvents(document, nodes) : null
  const edges = new Set<EdgeId>()
  const inForce = new Map<EdgeId, number>()
  for (const { found, count } of counted) {
    const { id, source, target, edge } = found
    if (edge.kind === 'participation') edges.add(id)
    else if (weak?.has(pairOf(source, target)) !== true) {
      inForce.set(id, count)
      if (spelledOut?.has(pairKey(source, target, edge.quad)) !== true) edges.add(id)
    }
  }
  return { nodes: view.hidesLonely ? withoutLonely(document, nodes, edges) : nodes, edges, inForce, actors }
}

/** Nothing lies within a window before the calendar is there. */
const nothing: Within = { hasEvent: () => false, countOf: () => 0 }

function withinWindow({ window }: ViewState, calendar: Calendar | null): Within | null {
  if (window === null) return null
  return calendar === null ? nothing : calendar.within(window)
}

function shownActors(document: GraphDocument): Set<NodeId> {
  const { view } = document
  return new Set(document.nodes().flatMap(({ id, node }) => (isActorShown(view, id, node) ? [id] : [])))
}

function withEvents(
  document: GraphDocument,
  actors: ReadonlySet<NodeId>,
  within: Within | null,
): Set<NodeId> {
  const nodes = new Set(actors)
  for (const { id, node } of document.nodes())
    if (within?.hasEvent(id) !== false && isEventShown(document.view, id, node, actors)) nodes.add(id)
  return nodes
}

/** Whether an actor is shown as far as it alone can tell. */
export function isActorShown(view: ViewState, id: NodeId, node: GraphNode): boolean {
  return node.kind === 'actor' && !view.hidden.has(id) && !view.actorTypesOff.has(node.actor.type)
}

function isEventShown(view: ViewState, id: NodeId, node: GraphNode, shown: ReadonlySet<NodeId>): boolean {
  if (node.kind !== 'event') return false
  const { event } = node
  if (view.hidden.has(id) || view.quadsOff.has(event.quad) || !view.statuses.has(event.status)) return false
  const present = new Set(event.participants.map((participant) => participant.id))
  return [...present].filter((participant) => shown.has(nodeId(participant))).length > 1
}

type Counted = { found: Edge; count: number }

/** The edges between nodes shown that have an event in force. */
function countedEdges(document: GraphDocument, nodes: ReadonlySet<NodeId>, within: Within | null): Counted[] {
  const { quadsOff } = document.view
  const counted: Counted[] = []
  for (const found of document.edges()) {
    const { id, source, target, edge } = found
    if (!nodes.has(source) || !nodes.has(target) || quadsOff.has(edge.quad)) continue
    const count = edge.kind === 'participation' ? 1 : within === null ? edge.count : within.countOf(id)
    if (count > 0) counted.push({ found, count })
  }
  return counted
}

/** Pairs of actors with fewer events of all kinds together. */
function pairsBelow(counted: readonly Counted[], least: number): Set<string> {
  const counts = new Map<string, number>()
  for (const { found, count } of counted) {
    if (found.edge.kind !== 'link') continue
    const pair = pairOf(found.source, found.target)
    counts.set(pair, (counts.get(pair) ?? 0) + count)
  }
  return new Set([...counts].flatMap(([pair, count]) => (count < least ? [pair] : [])))
}

function withoutLonely(
  document: GraphDocument,
  nodes: ReadonlySet<NodeId>,
  edges: ReadonlySet<EdgeId>,
): Set<NodeId> {
  const joined = new Set<NodeId>()
  for (const id of edges) {
    const found = document.edge(id)
    if (found !== null) joined.add(found.source).add(found.target)
  }
  return new Set([...nodes].filter((id) => joined.has(id)))
}

/** Pairs whose events are drawn as nodes: their summary edge would say it twice. */
function pairsWithEvents(document: GraphDocument, nodes: ReadonlySet<NodeId>): Set<string> {
  const pairs = new Set<string>()
  for (const id of nodes) {
    const node = document.node(id)
    if (node?.kind !== 'event') continue
    const ids = [...new Set(node.event.participants.map((participant) => nodeId(participant.id)))]
    for (const one of ids)
      for (const other of ids) if (one < other) pairs.add(pairKey(one, other, node.event.quad))
  }
  return pairs
}

function pairKey(one: NodeId, other: NodeId, quad: Quad): string {
  return `${quad} ${pairOf(one, other)}`
}
