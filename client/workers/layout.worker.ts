import { MultiUndirectedGraph } from 'graphology'
import importedForceAtlas2 from 'graphology-layout-forceatlas2'
import importedNoverlap from 'graphology-layout-noverlap'
import type { LayoutAnswer, LayoutRequest } from '../graph/layout/layout.ts'

// Their types promise a `default` that the bundled CommonJS modules do not have.
const forceAtlas2 = 'default' in importedForceAtlas2 ? importedForceAtlas2.default : importedForceAtlas2
const noverlap = 'default' in importedNoverlap ? importedNoverlap.default : importedNoverlap

/** Overlap removal is for graphs it handles in well under a second (reference, §2). */
const noverlapUpTo = 1500

self.addEventListener('message', (message: MessageEvent<LayoutRequest>) => {
  self.postMessage(computeLayout(message.data), { transfer: [] })
})

/** ForceAtlas2 for as long as the request allows, then room between the nodes. */
function computeLayout(request: LayoutRequest): LayoutAnswer {
  const graph = new MultiUndirectedGraph()
  for (const { id, ...node } of request.nodes) graph.addNode(id, node)
  for (const { source, target, weight } of request.edges) graph.addEdge(source, target, { weight })
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    edgeWeightInfluence: 0.5,
    // Hubs belong in the middle: it is they whom a reader looks for first.
    outboundAttractionDistribution: false,
    scalingRatio: 14,
    gravity: 0.2,
  }
  const stopAt = performance.now() + request.milliseconds
  let rounds = 0
  while (rounds < request.rounds && (rounds === 0 || performance.now() < stopAt)) {
    forceAtlas2.assign(graph, { iterations: 20, settings, getEdgeWeight: 'weight' })
    rounds += 1
  }
  if (graph.order <= noverlapUpTo) makeRoom(graph)
  return {
    positions: graph.mapNodes((id, { x, y }): [string, { x: number; y: number }] => [id, { x, y }]),
    rounds,
  }
}

/** Sizes are in pixels: the box of the graph counts as 800 of them. */
function makeRoom(graph: MultiUndirectedGraph): void {
  const xs = graph.mapNodes((_, { x }) => Number(x))
  const ys = graph.mapNodes((_, { y }) => Number(y))
  const side = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys), 1)
  const pixel = side / 800
  graph.updateEachNodeAttributes((_, node) => ({ ...node, size: Number(node['size']) * pixel }))
  const fixed = graph
    .filterNodes((_, node) => node['fixed'] === true)
    .map((id) => ({ id, ...graph.getNodeAttributes(id) }))
  noverlap.assign(graph, { maxIterations: 150, settings: { margin: 14 * pixel, ratio: 1.2, speed: 3 } })
  for (const { id, ...attributes } of fixed) graph.replaceNodeAttributes(id, attributes)
}
