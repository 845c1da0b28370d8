import type { GraphDocument } from '../model/document.ts'
import { sunflower } from '../model/place.ts'
import type { Point } from '../model/place.ts'
import { scaleOf, sizeOf } from '../style/style.ts'
import type { Visible } from '../visible/visible.ts'

export type LayoutRequest = {
  nodes: { id: string; x: number; y: number; size: number; fixed: boolean }[]
  edges: { source: string; target: string; weight: number }[]
  /** Rounds of 20 iterations, and the time after which no further round starts. */
  rounds: number
  milliseconds: number
}
export type LayoutAnswer = { positions: [string, Point][]; rounds: number }

/**
 * What a layout needs of the visible part of a document. `fresh` starts from even places, the weightiest in the middle,
 * so that the same graph is drawn the same way every time.
 */
export function layoutRequest(document: GraphDocument, seen: Visible, fresh: boolean): LayoutRequest {
  const scale = scaleOf(document, seen)
  const nodes = document
    .nodes()
    .filter(({ id }) => seen.nodes.has(id))
    .toSorted((a, b) => sizeOf(b.node, scale) - sizeOf(a.node, scale) || (a.id < b.id ? -1 : 1))
    .map(({ id, node }, index) => {
      const point = fresh ? sunflower(index, 10) : node
      return { id, x: point.x, y: point.y, size: sizeOf(node, scale), fixed: document.view.pinned.has(id) }
    })
  const edges = document
    .edges()
    .filter(({ id }) => seen.edges.has(id))
    .map(({ source, target, edge }) => ({
      source,
      target,
      weight: edge.kind === 'link' ? 1 + Math.log2(edge.count) : 1,
    }))
  return { nodes, edges, rounds: 40, milliseconds: 1500 }
}

/** Computes a layout in a worker that lives as long as the computation. */
export function computeLayout(request: LayoutRequest): Promise<ReadonlyMap<string, Point>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../../workers/layout.worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', (message: MessageEvent<LayoutAnswer>) => {
      worker.terminate()
      resolve(new Map(message.data.positions))
    })
    worker.addEventListener('error', (event) => {
      worker.terminate()
      reject(new Error(event.message === '' ? 'The layout could not be computed.' : event.message))
    })
    worker.postMessage(request, [])
  })
}
