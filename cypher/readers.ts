import type { Graph, Reader } from './connection.ts'

/** The same graph, in whose transactions every statement goes through `through`. */
export function withReaders(graph: Graph, through: (reader: Reader) => Reader): Graph {
  return {
    ...graph,
    read: (work, options) => graph.read((reader) => work(through(reader)), options),
    write: (work, options) => graph.write((writer) => work(through(writer)), options),
  }
}
