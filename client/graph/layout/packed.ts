import type { Point } from '../model/place.ts'
import type { LayoutRequest } from './request.ts'

/** A request in a few columns: tens of thousands of objects would keep the page busy while they are sent. */
export type PackedRequest = Pick<LayoutRequest, 'layout' | 'values' | 'milliseconds'> & {
  places: Float64Array
  sizes: Float64Array
  fixed: Uint8Array
  groups: string[]
  /** Source and target of each edge, as numbers of nodes. */
  ends: Uint32Array
  weights: Float64Array
}
/** Number of the node, x and y, one after the other. */
export type PackedPositions = Float64Array

export function packRequest({ nodes, edges, ...rest }: LayoutRequest): PackedRequest {
  const numbers = new Map(nodes.map((node, index) => [node.id, index]))
  return {
    ...rest,
    places: Float64Array.from(nodes.flatMap(({ x, y }) => [x, y])),
    sizes: Float64Array.from(nodes, (node) => node.size),
    fixed: Uint8Array.from(nodes, (node) => Number(node.fixed)),
    groups: nodes.map((node) => node.group),
    ends: Uint32Array.from(
      edges.flatMap(({ source, target }) => [numbers.get(source) ?? 0, numbers.get(target) ?? 0]),
    ),
    weights: Float64Array.from(edges, (edge) => edge.weight),
  }
}

/** The request again; its nodes are called by their numbers. */
export function unpackRequest(packed: PackedRequest): LayoutRequest {
  const { places, sizes, fixed, groups, ends, weights, ...rest } = packed
  return {
    ...rest,
    nodes: groups.map((group, index) => ({
      id: String(index),
      x: places[2 * index] ?? 0,
      y: places[2 * index + 1] ?? 0,
      size: sizes[index] ?? 0,
      fixed: fixed[index] === 1,
      group,
    })),
    edges: Array.from(weights, (weight, index) => ({
      source: String(ends[2 * index] ?? 0),
      target: String(ends[2 * index + 1] ?? 0),
      weight,
    })),
  }
}

export function packPositions(positions: ReadonlyMap<string, Point>): PackedPositions {
  return Float64Array.from([...positions].flatMap(([id, { x, y }]) => [Number(id), x, y]))
}

/** The positions by the ids of the nodes that were sent. */
export function unpackPositions(packed: PackedPositions, ids: readonly string[]): Map<string, Point> {
  const positions = new Map<string, Point>()
  for (let at = 0; at < packed.length; at += 3) {
    const [number = 0, x = 0, y = 0] = packed.subarray(at, at + 3)
    const id = ids[number]
    if (id !== undefined) positions.set(id, { x, y })
  }
  return positions
}
