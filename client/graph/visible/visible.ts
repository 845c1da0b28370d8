import { actorTypes } from '../../../model/actor.ts'
import type { ActorType } from '../../../model/actor.ts'
import type { Quad } from '../../../model/plover/event-types.ts'
import type { Edge, GraphDocument, GraphNode } from '../model/document.ts'
import { nodeId } from '../model/ids.ts'
import type { EdgeId, NodeId } from '../model/ids.ts'
import type { ViewState } from '../model/view.ts'

export type Visible = { nodes: ReadonlySet<NodeId>; edges: ReadonlySet<EdgeId> }

/** What of the document is to be seen under its view: hidden nodes, filters and the actors/events toggle. */
export function visible(document: GraphDocument): Visible {
  const { view } = document
  const nodes = new Set<NodeId>()
  for (const { id, node } of document.nodes())
    if (node.kind === 'actor' && !view.hidden.has(id) && !view.actorTypesOff.has(node.actor.type))
      nodes.add(id)
  if (view.mode === 'events')
    for (const { id, node } of document.nodes()) if (isEventVisible(view, id, node, nodes)) nodes.add(id)

  const spelledOut = view.mode === 'events' ? pairsWithEvents(document, nodes) : new Set<string>()
  const drawable = document
    .edges()
    .filter(
      ({ source, target, edge }) => nodes.has(source) && nodes.has(target) && !view.quadsOff.has(edge.quad),
    )
  const weak = view.leastEvents > 1 ? pairsBelow(drawable, view.leastEvents) : new Set<string>()
  const edges = new Set<EdgeId>()
  for (const { id, source, target, edge } of drawable) {
    if (edge.kind === 'participation') edges.add(id)
    else if (!weak.has(ends(source, target)) && !spelledOut.has(pairKey(source, target, edge.quad)))
      edges.add(id)
  }
  return { nodes: view.hidesLonely ? withoutLonely(document, nodes, edges) : nodes, edges }
}

/** Pairs of actors with fewer events of all kinds together. */
function pairsBelow(edges: readonly Edge[], least: number): Set<string> {
  const counts = new Map<string, number>()
  for (const { source, target, edge } of edges) {
    if (edge.kind !== 'link') continue
    const pair = ends(source, target)
    counts.set(pair, (counts.get(pair) ?? 0) + edge.count)
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

function isEventVisible(view: ViewState, id: NodeId, node: GraphNode, actors: ReadonlySet<NodeId>): boolean {
  if (node.kind !== 'event') return false
  const { event } = node
  if (view.hidden.has(id) || view.quadsOff.has(event.quad) || !view.statuses.has(event.status)) return false
  const present = new Set(event.participants.map((participant) => participant.id))
  return [...present].filter((participant) => actors.has(nodeId(participant))).length > 1
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
  return `${quad} ${ends(one, other)}`
}

function ends(one: NodeId, other: NodeId): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

export type Tally = { shown: number; total: number }
export type Counts = {
  types: Record<ActorType, Tally>
  quads: Record<Quad, Tally>
  actors: Tally
  events: Tally
  links: number
}

/** The numbers beside the legend. Quads count the events behind the links drawn, filtered or not. */
export function countVisible(document: GraphDocument, seen: Visible): Counts {
  const counts: Counts = {
    types: { person: tally(), organization: tally(), country: tally(), group: tally(), media: tally() },
    quads: { 1: tally(), 2: tally(), 3: tally(), 4: tally() },
    actors: tally(),
    events: tally(),
    links: 0,
  }
  for (const { id, node } of document.nodes()) {
    const shown = seen.nodes.has(id) ? 1 : 0
    for (const entry of node.kind === 'actor'
      ? [counts.types[node.actor.type], counts.actors]
      : [counts.events]) {
      entry.total += 1
      entry.shown += shown
    }
  }
  const joined = new Set<string>()
  for (const { source, target, edge } of document.edges()) {
    if (edge.kind !== 'link' || !seen.nodes.has(source) || !seen.nodes.has(target)) continue
    counts.quads[edge.quad].total += edge.count
    if (document.view.quadsOff.has(edge.quad)) continue
    counts.quads[edge.quad].shown += edge.count
    joined.add(`${source} ${target}`)
  }
  counts.links = joined.size
  return counts
}

function tally(): Tally {
  return { shown: 0, total: 0 }
}

/** Actor types in the order of the legend. */
export const legendTypes: readonly ActorType[] = actorTypes
