import type { GraphDocument } from '../model/document.ts'
import type { Seen } from '../visible/visible.ts'
import type { Measured, MeasureRequest } from './measure.ts'
import type { MeasureName } from './metrics.ts'
import { packMeasureRequest, unpackValues } from './packed.ts'
import type { PackedValues } from './packed.ts'

export type MeasureMessage = { kind: 'done'; values: PackedValues } | { kind: 'failed'; message: string }

/** What a measure needs of the visible part of a document: a link weighs as much as it has events in force. */
export function measureRequest(document: GraphDocument, seen: Seen, name: MeasureName): MeasureRequest {
  return {
    name,
    nodes: [...seen.nodes],
    edges: document
      .edges()
      .filter(({ id }) => seen.edges.has(id))
      .map(({ id, source, target, edge }) => ({
        source,
        target,
        weight: edge.kind === 'link' ? (seen.inForce.get(id) ?? edge.count) : 1,
      })),
  }
}

/** Measures in a worker that lives as long as the computation; null when it was cancelled. */
export function runMeasure(request: MeasureRequest): {
  values: Promise<Measured | null>
  cancel: () => void
} {
  const worker = new Worker(new URL('../../workers/measure.worker.ts', import.meta.url), { type: 'module' })
  const { promise, resolve, reject } = Promise.withResolvers<Measured | null>()
  worker.addEventListener('message', ({ data }: MessageEvent<MeasureMessage>) => {
    worker.terminate()
    if (data.kind === 'done') resolve(unpackValues(data.values, request.nodes))
    else reject(new Error(`The graph could not be measured: ${data.message}`))
  })
  worker.addEventListener('error', (event) => {
    worker.terminate()
    reject(new Error(event.message === '' ? 'The graph could not be measured.' : event.message))
  })
  worker.postMessage(packMeasureRequest(request), [])
  return {
    values: promise,
    cancel: () => {
      worker.terminate()
      resolve(null)
    },
  }
}
