import { MultiUndirectedGraph } from 'graphology'
import importedForceAtlas2 from 'graphology-layout-forceatlas2'
import importedNoverlap from 'graphology-layout-noverlap'
import type { Point } from '../model/place.ts'
import { numberOf, wordOf } from './layouts.ts'
import type { LayoutNode, LayoutRequest } from './request.ts'

// Their types promise a `default` that the bundled CommonJS modules do not have.
const forceAtlas2 = 'default' in importedForceAtlas2 ? importedForceAtlas2.default : importedForceAtlas2
const noverlap = 'default' in importedNoverlap ? importedNoverlap.default : importedNoverlap

/** Overlap removal after a layout is for graphs it handles in well under a second (reference, §2). */
const roomAfterUpTo = 1500
const rounds = 40
const iterationsPerRound = 20

type Positions = ReadonlyMap<string, Point>

/** How far an arrangement is (0 to 1); the last step carries the places. */
export type Step = { readonly share: number; readonly positions: Positions | null }

/**
 * Computes an arrangement step by step, so that whoever runs it can report, stop or take over in between. The places of
 * fixed nodes are never among the result. `now` is in milliseconds.
 */
export async function* arrange(
  request: LayoutRequest,
  isEnough: () => boolean = () => false,
  now: () => number = () => performance.now(),
): AsyncGenerator<Step> {
  switch (request.layout) {
    case 'force':
      yield* force(request, isEnough, now)
      return
    case 'room': {
      const graph = graphOf(request)
      makeRoom(graph, numberOf('room', request.values, 'margin'))
      yield { share: 1, positions: free(request, placesIn(graph)) }
      return
    }
    case 'circle':
      yield { share: 1, positions: beside(request, circle(request)) }
      return
    case 'layers':
      yield { share: 1, positions: beside(request, await layers(request)) }
  }
}

async function* force(
  request: LayoutRequest,
  isEnough: () => boolean,
  now: () => number,
): AsyncGenerator<Step> {
  const graph = graphOf(request)
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    edgeWeightInfluence: numberOf('force', request.values, 'influence'),
    // Hubs belong in the middle: it is they whom a reader looks for first.
    outboundAttractionDistribution: false,
    scalingRatio: numberOf('force', request.values, 'spread'),
    gravity: numberOf('force', request.values, 'gravity'),
  }
  const begun = now()
  for (let round = 0; round < rounds; round += 1) {
    forceAtlas2.assign(graph, { iterations: iterationsPerRound, settings, getEdgeWeight: 'weight' })
    const share = Math.max((round + 1) / rounds, (now() - begun) / request.milliseconds)
    if (share >= 1 || isEnough()) break
    yield { share, positions: null }
  }
  if (graph.order <= roomAfterUpTo) makeRoom(graph, 14)
  yield { share: 1, positions: free(request, placesIn(graph)) }
}

function graphOf(request: LayoutRequest): MultiUndirectedGraph {
  const graph = new MultiUndirectedGraph()
  for (const { id, ...node } of request.nodes) graph.addNode(id, node)
  for (const { source, target, weight } of request.edges) graph.addEdge(source, target, { weight })
  return graph
}

function placesIn(graph: MultiUndirectedGraph): Map<string, Point> {
  return new Map(graph.mapNodes((id, { x, y }): [string, Point] => [id, { x: Number(x), y: Number(y) }]))
}

/** Sizes are in pixels: the box of the graph counts as 800 of them. */
function makeRoom(graph: MultiUndirectedGraph, margin: number): void {
  const pixel = sideOf(graph.mapNodes((_, { x, y }) => ({ x: Number(x), y: Number(y) }))) / 800
  graph.updateEachNodeAttributes((_, node) => ({ ...node, size: Number(node['size']) * pixel }))
  const fixed = graph
    .filterNodes((_, node) => node['fixed'] === true)
    .map((id) => ({ id, ...graph.getNodeAttributes(id) }))
  noverlap.assign(graph, { maxIterations: 150, settings: { margin: margin * pixel, ratio: 1.2, speed: 3 } })
  for (const { id, ...attributes } of fixed) graph.replaceNodeAttributes(id, attributes)
}

/** Everybody who may move on one ring whose arcs are as wide as the nodes need. */
function circle(request: LayoutRequest): Map<string, Point> {
  const order = wordOf('circle', request.values, 'order')
  const movable = request.nodes.filter((node) => !node.fixed)
  const sorted =
    order === 'group'
      ? movable.toSorted((a, b) => (a.group === b.group ? 0 : a.group < b.group ? -1 : 1))
      : order === 'links'
        ? byLinks(movable, request)
        : movable
  const radius = Math.max((sorted.length * 34) / (2 * Math.PI), 60)
  return new Map(
    sorted.map(({ id }, index) => {
      const angle = Math.PI / 2 - (2 * Math.PI * index) / Math.max(sorted.length, 1)
      return [id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }]
    }),
  )
}

/** Depth first from the weightiest: neighbours on the ring are mostly linked. */
function byLinks(nodes: readonly LayoutNode[], request: LayoutRequest): LayoutNode[] {
  const rank = new Map(nodes.map((node, index) => [node.id, { node, index }]))
  const partners = new Map<string, string[]>(nodes.map((node) => [node.id, []]))
  for (const { source, target } of request.edges) {
    if (!rank.has(source) || !rank.has(target)) continue
    partners.get(source)?.push(target)
    partners.get(target)?.push(source)
  }
  const byRank = (a: string, b: string) => (rank.get(b)?.index ?? 0) - (rank.get(a)?.index ?? 0)
  const order = new Set<string>()
  for (const { id } of nodes) {
    const waiting = [id]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (order.has(next)) continue
      order.add(next)
      waiting.push(...(partners.get(next) ?? []).filter((partner) => !order.has(partner)).toSorted(byRank))
    }
  }
  return [...order].flatMap((id) => rank.get(id)?.node ?? [])
}

/** Layers by dagre; an edge leads from the weightier of its two ends, from an actor to its event. */
async function layers(request: LayoutRequest): Promise<Map<string, Point>> {
  const { Graph, layout } = await import('@dagrejs/dagre')
  const direction = wordOf('layers', request.values, 'direction') === 'LR' ? 'LR' : 'TB'
  const graph = new Graph()
  graph.setGraph({
    rankdir: direction,
    nodesep: 30,
    ranksep: 40 * numberOf('layers', request.values, 'between'),
  })
  graph.setDefaultEdgeLabel(() => ({}))
  const rank = new Map<string, number>()
  for (const [index, { id, size, fixed }] of request.nodes.entries()) {
    if (fixed) continue
    rank.set(id, index)
    graph.setNode(id, { width: 2 * size + 40, height: 2 * size + 24 })
  }
  for (const { source, target } of request.edges) {
    const [from, to] = [rank.get(source), rank.get(target)]
    if (from === undefined || to === undefined) continue
    graph.setEdge(...(from < to ? ([source, target] as const) : ([target, source] as const)))
  }
  layout(graph)
  return new Map(
    [...rank.keys()].map((id) => {
      const { x, y } = graph.node(id)
      // Its y grows downwards, that of the drawing upwards.
      return [id, { x: Number(x), y: -Number(y) }]
    }),
  )
}

/** A shape of its own comes to stand where those stood whom it consists of, about as large as they were. */
function beside(request: LayoutRequest, shape: Positions): Positions {
  const before = request.nodes.filter((node) => shape.has(node.id))
  if (before.length === 0) return new Map()
  const isPartial = before.length < request.nodes.length
  const places = [...shape.values()]
  const from = middleOf(places)
  const to = middleOf(before)
  const scale = isPartial ? Math.max(sideOf(before), sideOf(request.nodes) / 8) / sideOf(places) : 1
  return new Map(
    [...shape].map(([id, { x, y }]) => [
      id,
      isPartial ? { x: to.x + (x - from.x) * scale, y: to.y + (y - from.y) * scale } : { x, y },
    ]),
  )
}

function free(request: LayoutRequest, places: Positions): Positions {
  const fixed = new Set(request.nodes.filter((node) => node.fixed).map((node) => node.id))
  return new Map([...places].filter(([id]) => !fixed.has(id)))
}

function box(points: readonly Point[]): { left: number; right: number; low: number; high: number } {
  const result = { left: Infinity, right: -Infinity, low: Infinity, high: -Infinity }
  for (const { x, y } of points) {
    result.left = Math.min(result.left, x)
    result.right = Math.max(result.right, x)
    result.low = Math.min(result.low, y)
    result.high = Math.max(result.high, y)
  }
  return result
}

function middleOf(points: readonly Point[]): Point {
  const { left, right, low, high } = box(points)
  return { x: (left + right) / 2, y: (low + high) / 2 }
}

/** The longer side of the box around some points, never 0. */
function sideOf(points: readonly Point[]): number {
  const { left, right, low, high } = box(points)
  return Math.max(right - left, high - low, 1)
}
