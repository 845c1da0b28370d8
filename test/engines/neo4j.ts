import type { TestProject } from 'vitest/node'
import type { TestNeo4j } from './provided.ts'
import { startEngines } from './temporary-home.ts'

/** One Neo4j for all files of a test project; `inject('neo4j')` gives its address. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { lease, stop } = await startEngines(['neo4j'])
  if (lease.neo4j === null) throw new Error('Neo4j was wanted and did not come')
  const address: TestNeo4j = lease.neo4j
  project.provide('neo4j', address)
  return stop
}
