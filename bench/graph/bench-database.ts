import type { GraphAddress } from '../../cypher/connection.ts'
import { externalNeo4j } from '../../engines/external.ts'
import { readSettings } from '../../model/settings.ts'
import { startEngines } from '../../test/engines/temporary-home.ts'

/** A Neo4j to measure on; `isOwn` where it was started for that, and `stop` removes it. */
export type BenchDatabase = { address: GraphAddress; isOwn: boolean; stop: () => Promise<void> }

/** The Neo4j that `NEO4J_URI` names; without that one of its own, of these sizes. Throws the `Failure` of either. */
export async function benchDatabase(sizes?: Record<string, string>): Promise<BenchDatabase> {
  const named = externalNeo4j(readSettings(process.env))
  if (named !== null) return { address: named, isOwn: false, stop: () => Promise.resolve() }
  const { lease, stop } = await startEngines(['neo4j'], sizes)
  if (lease.neo4j !== null) return { address: lease.neo4j, isOwn: true, stop }
  await stop()
  throw new Error('Neo4j was wanted and did not come')
}
