import { afterAll, beforeAll, expect, test } from 'vitest'
import { openGraph } from '../../cypher/connection.ts'
import type { Graph } from '../../cypher/connection.ts'
import { applySchema } from '../../cypher/schema/apply-schema.ts'
import { startEngines } from '../engines/temporary-home.ts'
import { checkAnyOrder } from '../fixtures/ingest-samples.ts'

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

test('the samples in any order and batches, killed and run again, end in the export of one clean run', async () => {
  await expect(checkAnyOrder(graph, 25)).resolves.toBeUndefined()
})
