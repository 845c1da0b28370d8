import { inject } from 'vitest'
import { openEmptyGraph } from '../fixtures/graph.ts'
import { contractTests } from './contract-tests.ts'

contractTests(async () => {
  const graph = await openEmptyGraph()
  return { graph, address: inject('neo4j'), close: () => graph.close() }
}, 8)
