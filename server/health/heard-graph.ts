import type { Graph } from '../../cypher/connection.ts'
import { withReaders } from '../../cypher/readers.ts'
import type { GraphHealth } from './graph-health.ts'

/** The same graph, with every answer of it taken as a sign of life. */
export function heardGraph(graph: Graph, health: Pick<GraphHealth, 'noteAnswer'>): Graph {
  return withReaders(graph, (reader) => ({
    run: async (statement, params) => {
      const rows = await reader.run(statement, params)
      health.noteAnswer()
      return rows
    },
  }))
}
