import { openGraph } from '../../cypher/connection.ts'
import type { Graph, GraphAddress } from '../../cypher/connection.ts'
import { applySchema } from '../../cypher/schema/apply-schema.ts'
import { startEngines } from './temporary-home.ts'

/** A Neo4j with our schema that belongs to one file of tests. */
export type OwnGraph = {
  graph: Graph
  address: GraphAddress
  /** Closes the graph, ends Neo4j and removes its home. */
  stop: () => Promise<void>
}

/** Starts a Neo4j in a home of its own. */
export async function startOwnGraph(): Promise<OwnGraph> {
  const { lease, stop } = await startEngines(['neo4j'])
  try {
    if (lease.neo4j === null) throw new Error('Neo4j was wanted and did not come')
    const graph = openGraph(lease.neo4j)
    await applySchema(graph)
    return { graph, address: lease.neo4j, stop: () => graph.close().then(stop) }
  } catch (error) {
    await stop()
    throw error
  }
}
