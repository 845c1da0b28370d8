import { z } from 'zod'
import { Article } from '../../model/article.ts'
import type { Graph } from '../connection.ts'
import { loadStatement } from '../statement.ts'

const read = loadStatement(new URL('read-articles.cypher', import.meta.url))

/** What Neo4j does not store is null. */
const Stored = z.object({
  article: z.preprocess(
    (properties) => ({ ...nothing, ...z.record(z.string(), z.unknown()).parse(properties) }),
    Article,
  ),
})
const nothing = {
  sourceId: null,
  title: null,
  outlet: null,
  url: null,
  publishedAt: null,
  language: null,
  path: null,
}

/** The articles as they were read, out of the graph. Unknown ids are passed over. */
export async function readArticles(graph: Graph, ids: readonly string[]): Promise<Article[]> {
  const rows = await graph.read((reader) => reader.run(read, { ids }))
  return z
    .array(Stored)
    .parse(rows)
    .map((row) => row.article)
}
