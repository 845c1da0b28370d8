import { afterAll, beforeAll, expect, test } from 'vitest'
import { openGraph } from '../../cypher/connection.ts'
import type { Graph } from '../../cypher/connection.ts'
import { applySchema } from '../../cypher/schema/apply-schema.ts'
import { undoLeavesNoTrace } from '../../ingest/derive/decisions/undo-property.fixture.ts'
import { startEngines } from '../engines/temporary-home.ts'

let engines: Awaited<ReturnType<typeof startEngines>>
let graph: Graph

beforeAll(async () => {
  engines = await startEngines(['neo4j'])
  if (engines.lease.neo4j === null) throw new Error('Neo4j was wanted and did not come')
  graph = openGraph(engines.lease.neo4j)
  await applySchema(graph)
})
afterAll(async () => {
  await graph.close()
  await engines.stop()
})

test('fifty sequences of decisions on two seeds leave no trace when they are undone', async () => {
  await expect(undoLeavesNoTrace(graph, { runs: 25, seed: 1 })).resolves.toBeUndefined()
  await expect(undoLeavesNoTrace(graph, { runs: 25, seed: 2 })).resolves.toBeUndefined()
})
