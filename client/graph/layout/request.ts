import type { GraphDocument } from '../model/document.ts'
import type { NodeId } from '../model/ids.ts'
import { sunflower } from '../model/place.ts'
import { scaleOf, sizeOf } from '../style/style.ts'
import type { Visible } from '../visible/visible.ts'
import { plainValues } from './layouts.ts'
import type { LayoutName, ParameterValues } from './layouts.ts'

export type LayoutNode = {
  id: string
  x: number
  y: number
  /** Drawn size in pixels. */
  size: number
  /** Stays where it is: pinned, or not asked to move. */
  fixed: boolean
  /** The kind of actor; events are one kind. */
  group: string
}
export type LayoutEdge = { source: string; target: string; weight: number }
export type LayoutRequest = {
  layout: LayoutName
  values: ParameterValues
  /** Weightiest first. */
  nodes: LayoutNode[]
  edges: LayoutEdge[]
  /** Time after which a layout by rounds ends with what it has. */
  milliseconds: number
}

/**
 * What a layout needs of the visible part of a document. Only `movable` may be moved (null: whoever is not pinned).
 * `fresh` starts from even places, the weightiest in the middle, so that the same graph is drawn the same way every time.
 */
export function layoutRequest(
  document: GraphDocument,
  seen: Visible,
  options: {
    fresh?: boolean
    layout?: LayoutName
    values?: ParameterValues
    movable?: ReadonlySet<NodeId> | null
  } = {},
): LayoutRequest {
  const { fresh = false, layout = 'force', movable = null } = options
  const scale = scaleOf(document, seen)
  const nodes = document
    .nodes()
    .filter(({ id }) => seen.nodes.has(id))
    .map(({ id, node }) => ({ id, node, size: sizeOf(node, scale, id) }))
    .toSorted((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1))
    .map(({ id, node, size }, index) => {
      const point = fresh ? sunflower(index, 10) : node
      const fixed = document.view.pinned.has(id) || (movable !== null && !movable.has(id))
      return {
        id,
        x: point.x,
        y: point.y,
        size,
        fixed,
        group: node.kind === 'actor' ? node.actor.type : 'event',
      }
    })
  const edges = document
    .edges()
    .filter(({ id }) => seen.edges.has(id))
    .map(({ source, target, edge }) => ({
      source,
      target,
      weight: edge.kind === 'link' ? 1 + Math.log2(edge.count) : 1,
    }))
  return {
    layout,
    values: options.values ?? plainValues(layout),
    nodes,
    edges,
    milliseconds: timeFor(nodes.length),
  }
}

/** Large graphs need longer until they have unfolded; nobody waits longer than a quarter of a minute. */
export function timeFor(nodes: number): number {
  return Math.min(1500 + 1.5 * Math.max(nodes - 500, 0), 15_000)
}
