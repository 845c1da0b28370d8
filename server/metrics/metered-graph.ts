import type { Graph } from '../../cypher/connection.ts'
import { withReaders } from '../../cypher/readers.ts'
import type { Metrics } from './metrics.ts'

/** The same graph, with its transactions counted and its statements timed. */
export function meteredGraph(graph: Graph, metrics: Pick<Metrics, 'transaction' | 'statement'>): Graph {
  const timed = withReaders(graph, (reader) => ({
    run: (statement, params) => ended(reader.run(statement, params), metrics.statement(statement)),
  }))
  return {
    ...timed,
    read: (work, options) => ended(timed.read(work, options), metrics.transaction()),
    write: (work, options) => ended(timed.write(work, options), metrics.transaction()),
  }
}

async function ended<Result>(work: Promise<Result>, end: () => void): Promise<Result> {
  try {
    return await work
  } finally {
    end()
  }
}
