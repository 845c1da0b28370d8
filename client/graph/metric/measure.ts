import { UndirectedGraph } from 'graphology'
import importedLouvain from 'graphology-communities-louvain'
import importedBetweenness from 'graphology-metrics/centrality/betweenness.js'
import importedPagerank from 'graphology-metrics/centrality/pagerank.js'
import seedrandom from 'seedrandom'
import type { MeasureName } from './metrics.ts'

// Their types promise a `default` that the bundled CommonJS modules do not have.
const louvain = 'default' in importedLouvain ? importedLouvain.default : importedLouvain
const betweenness = 'default' in importedBetweenness ? importedBetweenness.default : importedBetweenness
const pagerank = 'default' in importedPagerank ? importedPagerank.default : importedPagerank

/** The graph that is drawn, without its looks. Edges of the same two nodes count as one of their joint weight. */
export type MeasureRequest = {
  name: MeasureName
  nodes: readonly string[]
  edges: readonly { source: string; target: string; weight: number }[]
}
export type Measured = ReadonlyMap<string, number>

/** Measures every node. The same graph gives the same numbers, communities included, in whatever order it is given. */
export function measure({ name, nodes, edges }: MeasureRequest): Measured {
  const graph = new UndirectedGraph<object, { weight: number }>()
  for (const id of nodes.toSorted()) graph.addNode(id)
  const ends = edges.map(({ source, target, weight }) =>
    source < target ? { source, target, weight } : { source: target, target: source, weight },
  )
  for (const { source, target, weight } of ends.toSorted(
    (a, b) => compare(a.source, b.source) || compare(a.target, b.target),
  ))
    if (source !== target)
      graph.updateEdge(source, target, ({ weight: before = 0 }) => ({ weight: before + weight }))
  switch (name) {
    case 'degree':
      return new Map(graph.mapNodes((id) => [id, graph.degree(id)]))
    case 'weighted':
      return new Map(
        graph.mapNodes((id) => [id, graph.reduceEdges(id, (sum, _, edge) => sum + edge.weight, 0)]),
      )
    case 'betweenness':
      return new Map(Object.entries(betweenness(graph, { getEdgeWeight: null })))
    case 'pagerank':
      return new Map(graph.size === 0 ? [] : Object.entries(pagerank(graph, { getEdgeWeight: 'weight' })))
    case 'community':
      return graph.size === 0
        ? byExtent(new Map(graph.mapNodes((id, _, index = 0) => [id, index])))
        : byExtent(
            new Map(Object.entries(louvain(graph, { getEdgeWeight: 'weight', rng: seedrandom('dramatis') }))),
          )
    case 'component':
      return byExtent(components(graph))
  }
}

function components(graph: UndirectedGraph<object, { weight: number }>): Map<string, number> {
  const found = new Map<string, number>()
  let number = 0
  graph.forEachNode((start) => {
    if (found.has(start)) return
    const waiting = [start]
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (found.has(id)) continue
      found.set(id, number)
      waiting.push(...graph.neighbors(id))
    }
    number += 1
  })
  return found
}

/** Numbers the parts anew: the largest is 0; of two as large the one with the first id. */
function byExtent(parts: ReadonlyMap<string, number>): Map<string, number> {
  const members = Map.groupBy(parts.keys(), (id) => parts.get(id))
  const ranked = [...members.values()]
    .map((ids) => ids.toSorted())
    .toSorted((a, b) => b.length - a.length || compare(a[0] ?? '', b[0] ?? ''))
  return new Map(ranked.flatMap((ids, index) => ids.map((id): [string, number] => [id, index])))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
