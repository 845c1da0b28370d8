import { arrange } from '../graph/layout/arrangement.ts'
import { packPositions, unpackRequest } from '../graph/layout/packed.ts'
import type { LayoutMessage, LayoutOrder } from '../graph/layout/run.ts'

/** Often enough to see that it goes on, seldom enough to leave the page alone. */
const reportEvery = 250
let isEnough = false
let reported = 0

self.addEventListener('message', (message: MessageEvent<LayoutOrder>) => {
  if (message.data.kind === 'enough') isEnough = true
  else void run(message.data)
})

async function run({ request }: Extract<LayoutOrder, { kind: 'arrange' }>): Promise<void> {
  try {
    for await (const { share, positions } of arrange(unpackRequest(request), () => isEnough)) {
      if (positions !== null) tell({ kind: 'done', positions: packPositions(positions) })
      else if (performance.now() - reported > reportEvery) {
        reported = performance.now()
        tell({ kind: 'progress', share })
      }
      // An order to stop can only come in between two tasks.
      await new Promise((resolve) => setTimeout(resolve))
    }
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}

function tell(message: LayoutMessage): void {
  self.postMessage(message, { transfer: [] })
}
