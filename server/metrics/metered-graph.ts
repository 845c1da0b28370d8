import type { Graph, Reader } from '../../cypher/connection.ts'
import type { Metrics } from './metrics.ts'

/** The same graph, with its transactions counted and its statements timed. */
export function meteredGraph(graph: Graph, metrics: Pick<Metrics, 'transaction' | 'statement'>): Graph {
  const timed = (reader: Reader): Reader => ({
    run: (statement, params) => ended(reader.run(statement, params), metrics.statement(statement)),
  })
  return {
    ...graph,
    read: (work, options) =>
      ended(
        graph.read((reader) => work(timed(reader)), options),
        metrics.transaction(),
      ),
    write: (work, options) =>
      ended(
        graph.write((writer) => work(timed(writer)), options),
        metrics.transaction(),
      ),
  }
}

async function ended<Result>(work: Promise<Result>, end: () => void): Promise<Result> {
  try {
    return await work
  } finally {
    end()
  }
}
