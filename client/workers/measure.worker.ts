import { measure } from '../graph/metric/measure.ts'
import { packValues, unpackMeasureRequest } from '../graph/metric/packed.ts'
import type { PackedMeasureRequest } from '../graph/metric/packed.ts'
import type { MeasureMessage } from '../graph/metric/run.ts'

self.addEventListener('message', ({ data }: MessageEvent<PackedMeasureRequest>) => {
  try {
    tell({ kind: 'done', values: packValues(measure(unpackMeasureRequest(data)), data.nodes) })
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
})

function tell(message: MeasureMessage): void {
  self.postMessage(message, { transfer: [] })
}
