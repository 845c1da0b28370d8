import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../cypher/connection.ts'
import { openEmptyGraph } from '../test/fixtures/graph.ts'
import { checkAnyOrder, samplesCorpus } from '../test/fixtures/ingest-samples.ts'

let graph: Graph

beforeAll(async () => {
  graph = await openEmptyGraph()
})
afterAll(() => graph.close())

/** test/slow/any-order.slow.test.ts tries many more. */
test('the samples in any order and batches, killed and run again, end in the export of one clean run', async () => {
  await expect(checkAnyOrder(graph, samplesCorpus, 2)).resolves.toBeUndefined()
}, 120_000)
