import { z } from 'zod'
import type { Facets } from '../../model/api/facets.ts'
import type { Reader } from '../connection.ts'
import { filterConditions } from '../filters/article-filters.ts'
import type { ArticleFilters, Searched } from '../filters/article-filters.ts'
import { where } from '../filters/fragments.ts'
import { loadStatement } from '../statement.ts'
import { ActorNameRow } from './rows/actor-row.ts'
import { compose, runQuery } from './run-query.ts'

/** So many of the best full-text hits are filtered and counted; beyond them totals are lower bounds. */
export const candidates = 5000
/** A facet shows so many values. */
const mostValues = 20

/** What is looked for by its words. */
export type TextSearch = ArticleFilters & { lucene: string }

const facetStatements = {
  sentence: loadStatement(new URL('sentence-facets.cypher', import.meta.url)),
  article: loadStatement(new URL('article-facets.cypher', import.meta.url)),
}

const FacetsRow = z.object({
  candidates: z.int(),
  total: z.int(),
  coded: z.int(),
  outlet: z.array(z.object({ outlet: z.string().nullable(), count: z.int() })),
  month: z.array(z.object({ month: z.string().nullable(), count: z.int() })),
  actor: z.array(z.object({ actor: ActorNameRow, count: z.int() })),
})

const none = { candidates: 0, total: 0, coded: 0, outlet: [], month: [], actor: [] }

/** What the hits have in common, and how many there are. */
export async function facetsOf(reader: Reader, searched: Searched, search: TextSearch): Promise<Facets> {
  const { conditions, params } = filterConditions(searched, search)
  const { rows, cypher } = await runQuery(
    reader,
    compose(facetStatements[searched], { conditions: where(conditions) }),
    { lucene: search.lucene, candidates, most: mostValues, ...params },
    FacetsRow,
  )
  const [row = none] = rows
  return {
    outlet: row.outlet,
    month: row.month,
    actor: row.actor,
    coded: { yes: row.coded, no: row.total - row.coded },
    over: { count: row.total, exact: row.candidates < candidates },
    cypher,
  }
}
