import { openGraph } from '../cypher/connection.ts'
import { readSchemaVersion } from '../cypher/schema/apply-schema.ts'
import { acquireEngines } from '../engines/index.ts'
import { ledgerOverview } from '../ingest/index.ts'
import { messageOf } from '../model/failure.ts'
import type { Settings } from '../model/settings.ts'
import { describeLedger } from './describe-ledger.ts'
import { several } from './several.ts'

/**
 * What the ledger says, read from a Neo4j that runs already: how much is loaded, what waits or is in quarantine and why, and
 * which command comes next. Changes nothing, not even the schema.
 */
export async function ledgerLines(settings: Settings, signal: AbortSignal): Promise<string[]> {
  const lease = await acquireEngines(settings, {
    want: ['neo4j'],
    purpose: 'doctor',
    report: () => {},
    signal,
  })
  if (lease.neo4j === null) return []
  const graph = openGraph(lease.neo4j, { retryMs: 0 })
  try {
    if ((await readSchemaVersion(graph)) === null) return ['Nothing has been loaded yet.']
    const overview = await ledgerOverview(graph)
    return [`${several(overview.loaded, 'article')} loaded.`, ...describeLedger(overview)]
  } catch (error) {
    return [`The ledger cannot be read: ${messageOf(error)}`]
  } finally {
    await graph.close()
    await lease.release()
  }
}
