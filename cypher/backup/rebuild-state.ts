import { z } from 'zod'
import type { Graph } from '../connection.ts'
import { inTurn } from '../load/turn.ts'
import { pages } from '../pages.ts'
import { loadStatement } from '../statement.ts'

const begin = loadStatement(new URL('begin-rebuild.cypher', import.meta.url))
const articleIds = loadStatement(new URL('article-ids.cypher', import.meta.url))

const State = z.object({
  /** Which release the graph was begun with, by the hash of its manifest; null where it was not begun by a rebuild. */
  release: z.string().nullable(),
  /** Whether it holds articles, decisions or imported entities. */
  holds: z.boolean(),
})
export type RebuildState = z.infer<typeof State>

/** Marks an empty graph as that of a release; one that holds something is left as it is, and told. */
export function beginRebuild(graph: Graph, release: string, signal: AbortSignal): Promise<RebuildState> {
  return inTurn(
    graph,
    async (writer) => z.tuple([State]).parse(await writer.run(begin, { release }))[0],
    signal,
  )
}

/** The ids of all articles of the graph. */
export async function* readArticleIds(graph: Graph): AsyncGenerator<string> {
  const row = z.object({ id: z.string() })
  for await (const { id } of pages(graph, { page: articleIds, limit: 5000, row })) yield id
}
