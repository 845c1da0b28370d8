import { afterAll, beforeAll, expect, test } from 'vitest'
import { undoLeavesNoTrace } from '../../ingest/derive/decisions/undo-property.fixture.ts'
import { startOwnGraph } from '../engines/own-graph.ts'
import type { OwnGraph } from '../engines/own-graph.ts'

let own: OwnGraph

beforeAll(async () => {
  own = await startOwnGraph()
})
afterAll(() => own.stop())

test('fifty sequences of decisions on two seeds leave no trace when they are undone', async () => {
  await expect(undoLeavesNoTrace(own.graph, { runs: 25, seed: 1 })).resolves.toBeUndefined()
  await expect(undoLeavesNoTrace(own.graph, { runs: 25, seed: 2 })).resolves.toBeUndefined()
})
