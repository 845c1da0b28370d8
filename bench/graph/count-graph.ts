import { z } from 'zod'
import type { Graph } from '../../cypher/connection.ts'
import { count } from '../../cypher/stored-property.ts'
import { loadStatement } from '../../cypher/statement.ts'

const countAll = loadStatement(new URL('count-graph.cypher', import.meta.url))

const Counts = z.object({
  articles: count,
  sentences: count,
  mentions: count,
  claims: count,
  events: count,
  actors: count,
})

/** How much a graph holds. */
export async function countGraph(graph: Graph): Promise<z.infer<typeof Counts>> {
  return Counts.parse((await graph.read((reader) => reader.run(countAll)))[0])
}
