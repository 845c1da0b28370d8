import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../../cypher/connection.ts'
import { openEmptyGraph } from '../../../test/fixtures/graph.ts'
import { undoLeavesNoTrace } from './undo-property.fixture.ts'

let graph: Graph

beforeAll(async () => {
  graph = await openEmptyGraph()
})
afterAll(() => graph.close())

// A few runs; test/slow has many.
test('any decisions, whenever articles are loaded again, are undone in any order without a trace', async () => {
  await expect(undoLeavesNoTrace(graph, { runs: 2, seed: 5 })).resolves.toBeUndefined()
}, 240_000)
