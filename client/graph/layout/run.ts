import type { Point } from '../model/place.ts'
import { packRequest, unpackPositions } from './packed.ts'
import type { PackedPositions, PackedRequest } from './packed.ts'
import type { LayoutRequest } from './request.ts'

export type LayoutOrder = { kind: 'arrange'; request: PackedRequest } | { kind: 'enough' }
export type LayoutMessage =
  | { kind: 'progress'; share: number }
  | { kind: 'done'; positions: PackedPositions }
  | { kind: 'failed'; message: string }

/** An arrangement that is being computed. */
export type RunningLayout = {
  /** The new places; null when it was cancelled. */
  readonly positions: Promise<ReadonlyMap<string, Point> | null>
  /** Ends it now with the places it has come to. */
  readonly enough: () => void
  readonly cancel: () => void
}

/** Starts a layout in a worker that lives as long as the computation. `onProgress` hears a share of 1. */
export function runLayout(
  request: LayoutRequest,
  onProgress: (share: number) => void = () => undefined,
): RunningLayout {
  const worker = new Worker(new URL('../../workers/layout.worker.ts', import.meta.url), { type: 'module' })
  const ids = request.nodes.map((node) => node.id)
  const { promise, resolve, reject } = Promise.withResolvers<ReadonlyMap<string, Point> | null>()
  const order = (message: LayoutOrder) => worker.postMessage(message, [])
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutMessage>) => {
    if (data.kind === 'progress') {
      onProgress(data.share)
      return
    }
    worker.terminate()
    if (data.kind === 'done') resolve(unpackPositions(data.positions, ids))
    else reject(new Error(`The layout could not be computed: ${data.message}`))
  })
  worker.addEventListener('error', (event) => {
    worker.terminate()
    reject(new Error(event.message === '' ? 'The layout could not be computed.' : event.message))
  })
  order({ kind: 'arrange', request: packRequest(request) })
  return {
    positions: promise,
    enough: () => order({ kind: 'enough' }),
    cancel: () => {
      worker.terminate()
      resolve(null)
    },
  }
}

/** Computes a layout and waits for it. */
export async function computeLayout(request: LayoutRequest): Promise<ReadonlyMap<string, Point>> {
  return (await runLayout(request).positions) ?? new Map()
}
