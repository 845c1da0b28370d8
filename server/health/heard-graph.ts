import type { Graph, Reader } from '../../cypher/connection.ts'
import type { GraphHealth } from './graph-health.ts'

/** The same graph, with every answer of it taken as a sign of life. */
export function heardGraph(graph: Graph, health: Pick<GraphHealth, 'noteAnswer'>): Graph {
  const heard = (reader: Reader): Reader => ({
    run: async (statement, params) => {
      const rows = await reader.run(statement, params)
      health.noteAnswer()
      return rows
    },
  })
  return {
    ...graph,
    read: (work, options) => graph.read((reader) => work(heard(reader)), options),
    write: (work, options) => graph.write((writer) => work(heard(writer)), options),
  }
}
