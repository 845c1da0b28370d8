import type { Graph } from '../../cypher/connection.ts'
import { readSchemaVersion, schemaVersion } from '../../cypher/schema/apply-schema.ts'
import type { GraphHealth } from './graph-health.ts'

/** Whether requests can be answered, and what it depends on. */
export type Readiness = { ready: boolean; checks: Record<string, boolean> }

/** Ready means: the database answers and holds our schema. A schema once seen is not looked for again. */
export function graphReadiness(graph: Graph, health: GraphHealth): () => Promise<Readiness> {
  let hasSchema = false
  return async () => {
    const up = await health.check()
    if (up && !hasSchema) hasSchema = await sees(graph)
    return { ready: up && hasSchema, checks: { neo4j: up, schema: hasSchema } }
  }
}

async function sees(graph: Graph): Promise<boolean> {
  try {
    return (await readSchemaVersion(graph)) === schemaVersion
  } catch {
    return false
  }
}
