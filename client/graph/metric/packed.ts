import type { Measured, MeasureRequest } from './measure.ts'

/** A request in a few columns: tens of thousands of objects would keep the page busy while they are sent. */
export type PackedMeasureRequest = Pick<MeasureRequest, 'name' | 'nodes'> & {
  /** Source and target of each edge, as numbers of nodes. */
  ends: Uint32Array
  weights: Float64Array
}
/** The value of each node in the order of the request; NaN for whom has none. */
export type PackedValues = Float64Array

/** Edges join nodes of the request; others are left out. */
export function packMeasureRequest({ name, nodes, edges }: MeasureRequest): PackedMeasureRequest {
  const numbers = new Map(nodes.map((id, index) => [id, index]))
  const ends = new Uint32Array(2 * edges.length)
  const weights = new Float64Array(edges.length)
  let count = 0
  for (const { source, target, weight } of edges) {
    const [from, to] = [numbers.get(source), numbers.get(target)]
    if (from === undefined || to === undefined) continue
    ends[2 * count] = from
    ends[2 * count + 1] = to
    weights[count] = weight
    count += 1
  }
  return { name, nodes, ends: ends.slice(0, 2 * count), weights: weights.slice(0, count) }
}

export function unpackMeasureRequest({ name, nodes, ends, weights }: PackedMeasureRequest): MeasureRequest {
  return {
    name,
    nodes,
    edges: Array.from(weights, (weight, index) => ({
      source: nodes[ends[2 * index] ?? 0] ?? '',
      target: nodes[ends[2 * index + 1] ?? 0] ?? '',
      weight,
    })),
  }
}

export function packValues(values: Measured, nodes: readonly string[]): PackedValues {
  return Float64Array.from(nodes, (id) => values.get(id) ?? Number.NaN)
}

export function unpackValues(packed: PackedValues, nodes: readonly string[]): Measured {
  const values = new Map<string, number>()
  for (const [index, id] of nodes.entries()) {
    const value = packed[index] ?? Number.NaN
    if (!Number.isNaN(value)) values.set(id, value)
  }
  return values
}
