import { afterAll, beforeAll, expect, test } from 'vitest'
import { startOwnGraph } from '../engines/own-graph.ts'
import type { OwnGraph } from '../engines/own-graph.ts'
import { checkAnyOrder } from '../fixtures/ingest-samples.ts'

let own: OwnGraph

beforeAll(async () => {
  own = await startOwnGraph()
})
afterAll(() => own.stop())

test('the samples in any order and batches, killed and run again, end in the export of one clean run', async () => {
  await expect(checkAnyOrder(own.graph, 25)).resolves.toBeUndefined()
})
