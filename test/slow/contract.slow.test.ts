import { contractTests } from '../contract/contract-tests.ts'
import { startOwnGraph } from '../engines/own-graph.ts'

/** `CONTRACT_SECONDS` gives generated requests another time than four minutes. */
const seconds = Number(process.env['CONTRACT_SECONDS'] ?? 240)

contractTests(async () => {
  const { graph, address, stop } = await startOwnGraph()
  return { graph, address, close: stop }
}, seconds)
