import { z } from 'zod'
import { ActorSummary, EventSummary } from '../../../model/api/resources.ts'
import { Quad } from '../../../model/plover/event-types.ts'
import type { Draft } from '../command/log.ts'
import type { Edge, GraphDocument, GraphEdge, GraphNode } from './document.ts'
import { linkId, nodeId, NodeIdText, participationId } from './ids.ts'
import type { EdgeId, NodeId } from './ids.ts'
import { ViewState } from './view.ts'

const placed = { x: z.number(), y: z.number(), anchors: z.array(z.string()) }

const StoredNode = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('actor'), ...placed, actor: ActorSummary }),
  z.strictObject({ kind: z.literal('event'), ...placed, event: EventSummary }),
])
type StoredNode = z.output<typeof StoredNode>

const ends = z.tuple([NodeIdText, NodeIdText])
const StoredEdge = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('link'),
    ends,
    quad: Quad,
    count: z.int(),
    first: z.string().nullable(),
    last: z.string().nullable(),
  }),
  /** The first end is the actor. */
  z.strictObject({
    kind: z.literal('participation'),
    ends,
    role: z.enum(['actor', 'recipient']),
    quad: Quad,
  }),
])
type StoredEdge = z.output<typeof StoredEdge>

/** A whole document as plain JSON: what permalinks, saved views and files hold. */
export const StoredGraph = z.strictObject({
  version: z.literal(1),
  nodes: z.array(StoredNode),
  edges: z.array(StoredEdge),
  view: ViewState,
})
export type StoredGraph = z.input<typeof StoredGraph>

/** The document as JSON, everything in a fixed order: the same state is the same text. */
export function storeGraph(document: GraphDocument): StoredGraph {
  return z.encode(StoredGraph, {
    version: 1,
    nodes: document
      .nodes()
      .toSorted(byId)
      .map(({ node }) => storedNode(node)),
    edges: document.edges().toSorted(byId).map(storedEdge),
    view: document.view,
  })
}

/**
 * Puts what was kept in the place of everything there is, as one change that can be undone.
 * @throws ZodError when it is not a stored graph of a version known here; ReferenceError when an edge lacks an end.
 */
export function restoreGraph(draft: Draft, stored: unknown): void {
  const { nodes, edges, view } = StoredGraph.parse(stored)
  for (const { id } of draft.document.nodes()) draft.dropNode(id)
  for (const node of nodes) draft.setNode(idOf(node), node)
  for (const { ends, ...edge } of edges) {
    const absent = ends.find((id) => !draft.document.has(id))
    if (absent !== undefined) throw new ReferenceError(`an edge leads to ${absent}, which is not there`)
    draft.setEdge(edgeIdOf(ends, edge), ends, edge)
  }
  draft.view(view)
}

function storedNode(node: GraphNode): StoredNode {
  const { x, y } = node
  const place = { x, y, anchors: [...node.anchors] }
  return node.kind === 'actor'
    ? { kind: 'actor', ...place, actor: node.actor }
    : { kind: 'event', ...place, event: node.event }
}

function storedEdge({ source, target, edge }: Edge): StoredEdge {
  return { ...edge, ends: [source, target] }
}

function idOf(node: StoredNode): NodeId {
  return nodeId(node.kind === 'actor' ? node.actor.id : node.event.id)
}

function edgeIdOf([source, target]: readonly [NodeId, NodeId], edge: GraphEdge): EdgeId {
  return edge.kind === 'link' ? linkId(source, target, edge.quad) : participationId(target, source, edge.role)
}

function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1
}
