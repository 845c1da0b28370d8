import { measure } from '../graph/metric/measure.ts'
import type { MeasureRequest } from '../graph/metric/measure.ts'
import type { MeasureMessage } from '../graph/metric/run.ts'

self.addEventListener('message', (message: MessageEvent<MeasureRequest>) => {
  try {
    tell({ kind: 'done', values: [...measure(message.data)] })
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
})

function tell(message: MeasureMessage): void {
  self.postMessage(message, { transfer: [] })
}
