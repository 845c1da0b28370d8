import { z } from 'zod'
import { Article } from '../../../model/article.ts'
import { jsonText } from '../../../model/json-text.ts'
import type { Graph } from '../../connection.ts'
import type { Scope } from '../../filters/selection.ts'
import { pages, scatteredPageMs } from '../../pages.ts'
import { runQuery, TotalRow } from '../../queries/run-query.ts'
import { loadStatement } from '../../statement.ts'

const statement = (name: string) => loadStatement(new URL(`${name}.cypher`, import.meta.url))
const quarantinedRows = statement('quarantined-rows')
const countRefusedOfJobs = statement('count-refused')

const Quarantined = z
  .object({
    entry: z.object({
      id: z.string(),
      articleId: z.string(),
      article: jsonText(Article.pick({ outlet: true, publishedAt: true })).nullable(),
    }),
  })
  .transform(({ entry }) => entry)
/** An article that the graph would not take; the article is null where not even that was kept. */
export type Quarantined = z.infer<typeof Quarantined>

/** All articles in quarantine that were to go to the scope. */
export function readQuarantined(graph: Graph, scope: Scope): AsyncGenerator<Quarantined> {
  const params = {
    collection: scope.kind === 'collection' ? scope.id : null,
    kind: scope.kind === 'own' ? 'user' : null,
  }
  return pages(graph, {
    page: quarantinedRows,
    params,
    limit: 50,
    row: Quarantined,
    timeoutMs: scatteredPageMs,
  })
}

/** How many inputs were handed in and could not be read, as the jobs of the scope tell it. */
export async function countRefused(graph: Graph, scope: Scope): Promise<number> {
  const params = { collection: scope.kind === 'collection' ? scope.id : null }
  const { rows } = await graph.read((reader) => runQuery(reader, countRefusedOfJobs, params, TotalRow))
  return rows[0]?.total ?? 0
}
