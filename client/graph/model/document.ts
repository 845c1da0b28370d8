import { MultiUndirectedGraph } from 'graphology'
import type { ActorSummary, EventSummary } from '../../../model/api/resources.ts'
import type { Quad } from '../../../model/plover/event-types.ts'
import { edgeId, nodeId } from './ids.ts'
import type { EdgeId, NodeId } from './ids.ts'
import { storeGraph } from './stored.ts'
import { initialView } from './view.ts'
import type { ViewState } from './view.ts'

type Placed = {
  readonly x: number
  readonly y: number
  /** Why the node is here: `overview`, `search`, or the actors whose expansion shows it. */
  readonly anchors: readonly string[]
}
export type ActorNode = Placed & { readonly kind: 'actor'; readonly actor: ActorSummary }
export type EventNode = Placed & { readonly kind: 'event'; readonly event: EventSummary }
export type GraphNode = ActorNode | EventNode

/** Events of one quad that join two actors. */
export type LinkEdge = {
  readonly kind: 'link'
  readonly quad: Quad
  readonly count: number
  readonly first: string | null
  readonly last: string | null
}
export type ParticipationEdge = {
  readonly kind: 'participation'
  readonly role: 'actor' | 'recipient'
  readonly quad: Quad
}
export type GraphEdge = LinkEdge | ParticipationEdge

/** One change of the document. Both sides are kept, so that it can be taken back. */
export type Patch =
  | {
      readonly kind: 'node'
      readonly id: NodeId
      readonly before: GraphNode | null
      readonly after: GraphNode | null
    }
  | {
      readonly kind: 'edge'
      readonly id: EdgeId
      readonly ends: readonly [NodeId, NodeId]
      readonly before: GraphEdge | null
      readonly after: GraphEdge | null
    }
  | { readonly kind: 'view'; readonly before: ViewState; readonly after: ViewState }

export type Edge = { id: EdgeId; source: NodeId; target: NodeId; edge: GraphEdge }

/** Everything the explorer holds: one multigraph and the view of it. It changes by patches only. */
export class GraphDocument {
  readonly #graph = new MultiUndirectedGraph<GraphNode, GraphEdge>()
  #view: ViewState = initialView

  get view(): ViewState {
    return this.#view
  }

  get nodeCount(): number {
    return this.#graph.order
  }

  node(id: NodeId): GraphNode | null {
    return this.#graph.hasNode(id) ? this.#graph.getNodeAttributes(id) : null
  }

  has(id: NodeId): boolean {
    return this.#graph.hasNode(id)
  }

  edge(id: EdgeId): Edge | null {
    if (!this.#graph.hasEdge(id)) return null
    const [source, target] = this.#graph.extremities(id)
    return { id, source: nodeId(source), target: nodeId(target), edge: this.#graph.getEdgeAttributes(id) }
  }

  /** A list of its own, so that the document may change while it is walked. */
  nodes(): { id: NodeId; node: GraphNode }[] {
    return this.#graph.mapNodes((id, node) => ({ id: nodeId(id), node }))
  }

  edges(): Edge[] {
    return this.#graph.mapEdges(asEdge)
  }

  edgesOf(id: NodeId): Edge[] {
    return this.#graph.hasNode(id) ? this.#graph.mapEdges(id, asEdge) : []
  }

  apply(patch: Patch): void {
    switch (patch.kind) {
      case 'node':
        if (patch.after === null) this.#graph.dropNode(patch.id)
        else if (patch.before === null) this.#graph.addNode(patch.id, patch.after)
        else this.#graph.replaceNodeAttributes(patch.id, patch.after)
        return
      case 'edge':
        if (patch.after === null) this.#graph.dropEdge(patch.id)
        else if (patch.before === null) this.#graph.addEdgeWithKey(patch.id, ...patch.ends, patch.after)
        else this.#graph.replaceEdgeAttributes(patch.id, patch.after)
        return
      case 'view':
        this.#view = patch.after
    }
  }

  /** The whole state as one text that does not depend on the order in which it came about. */
  fingerprint(): string {
    return JSON.stringify(storeGraph(this))
  }
}

function asEdge(id: string, edge: GraphEdge, source: string, target: string): Edge {
  return { id: edgeId(id), source: nodeId(source), target: nodeId(target), edge }
}

/** The patch that takes another one back. */
export function inverse(patch: Patch): Patch {
  return patch.kind === 'view'
    ? { kind: 'view', before: patch.after, after: patch.before }
    : patch.kind === 'node'
      ? { ...patch, before: patch.after, after: patch.before }
      : { ...patch, before: patch.after, after: patch.before }
}

/** The other end of an edge. */
export function otherEnd(edge: { source: NodeId; target: NodeId }, id: NodeId): NodeId {
  return edge.source === id ? edge.target : edge.source
}
