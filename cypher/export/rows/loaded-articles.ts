import { z } from 'zod'
import type { Graph } from '../../connection.ts'
import { pages, scatteredPageMs } from '../../pages.ts'
import { loadStatement } from '../../statement.ts'

const loadedArticles = loadStatement(new URL('loaded-articles.cypher', import.meta.url))

const LoadedArticle = z.object({
  id: z.string(),
  properties: z.record(z.string(), z.unknown()),
  collections: z.array(z.object({ id: z.string(), name: z.string(), kind: z.enum(['sample', 'user']) })),
})
/** An article as it is stored, with its collections in no order. */
export type LoadedArticle = z.infer<typeof LoadedArticle>

/** All articles of the graph by id. */
export function readLoadedArticles(graph: Graph): AsyncGenerator<LoadedArticle> {
  return pages(graph, {
    page: loadedArticles,
    limit: 50,
    row: LoadedArticle,
    timeoutMs: scatteredPageMs,
  })
}
