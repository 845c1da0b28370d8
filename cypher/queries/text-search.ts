import { z } from 'zod'
import { compareText } from '../../model/compare-text.ts'
import type { Facets } from '../../model/api/facets.ts'
import type { Reader } from '../connection.ts'
import { filterConditions } from '../filters/article-filters.ts'
import type { ArticleFilters, Searched } from '../filters/article-filters.ts'
import { where } from '../filters/fragments.ts'
import { loadStatement } from '../statement.ts'
import { ActorNameRow } from './rows/actor-row.ts'
import { compose, runQuery, TotalRow } from './run-query.ts'

/** So many of the best full-text hits are filtered and counted; beyond them totals are lower bounds. */
export const candidates = 5000
/** A facet shows so many values. */
const mostValues = 20

/** What is looked for by its words. */
export type TextSearch = ArticleFilters & { lucene: string }

const statements = {
  sentence: {
    facets: loadStatement(new URL('sentence-facets.cypher', import.meta.url)),
    actors: loadStatement(new URL('sentence-facet-actors.cypher', import.meta.url)),
    hits: loadStatement(new URL('count-sentence-hits.cypher', import.meta.url)),
  },
  article: {
    facets: loadStatement(new URL('article-facets.cypher', import.meta.url)),
    actors: loadStatement(new URL('article-facet-actors.cypher', import.meta.url)),
    hits: loadStatement(new URL('count-article-hits.cypher', import.meta.url)),
  },
}

const FacetRow = z.object({
  outlet: z.string().nullable(),
  month: z.string().nullable(),
  coded: z.boolean(),
  count: z.int(),
})

/** What the hits have in common, and how many there are. */
export async function facetsOf(reader: Reader, searched: Searched, search: TextSearch): Promise<Facets> {
  const { conditions, params } = filterConditions(searched, search)
  const { facets, actors, hits } = statements[searched]
  const narrowed = { conditions: where(conditions) }
  const found = { lucene: search.lucene, candidates }
  const { rows, cypher } = await runQuery(
    reader,
    compose(facets, narrowed),
    { ...found, ...params },
    FacetRow,
  )
  const named = await runQuery(
    reader,
    compose(actors, narrowed),
    { ...found, ...params, most: mostValues },
    z.object({ actor: ActorNameRow, count: z.int() }),
  )
  // Only where something was narrowed down can there be more hits than were counted.
  const [all] = conditions.length === 0 ? [] : (await runQuery(reader, hits, found, TotalRow)).rows
  const count = sum(rows)
  return {
    outlet: mostFrequent(rows, (row) => row.outlet).map(([outlet, count]) => ({ outlet, count })),
    month: mostFrequent(rows, (row) => row.month).map(([month, count]) => ({ month, count })),
    actor: named.rows,
    coded: { yes: sum(rows.filter((row) => row.coded)), no: sum(rows.filter((row) => !row.coded)) },
    over: { count, exact: (all?.total ?? count) < candidates },
    cypher,
  }
}

type Counted = { count: number }

function sum(rows: readonly Counted[]): number {
  return rows.reduce((total, row) => total + row.count, 0)
}

/** The most frequent values first, equal ones by the alphabet. */
function mostFrequent<Row extends Counted>(
  rows: readonly Row[],
  valueOf: (row: Row) => string | null,
): [string | null, number][] {
  return [...Map.groupBy(rows, valueOf)]
    .map(([value, alike]): [string | null, number] => [value, sum(alike)])
    .toSorted(([a, first], [b, second]) => second - first || compareText(a ?? '', b ?? ''))
    .slice(0, mostValues)
}
