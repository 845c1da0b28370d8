import { z } from 'zod'
import type { SentenceHit, SentencePage } from '../../model/api/sentences.ts'
import type { Reader } from '../connection.ts'
import { fragment, where } from '../filters/fragments.ts'
import { articleConditions } from '../filters/selection.ts'
import type { Conditions, Scope } from '../filters/selection.ts'
import { loadStatement } from '../statement.ts'
import { ActorNameRow } from './rows/actor-row.ts'
import { ArticleRow } from './rows/article-row.ts'
import { StoredSentence } from './rows/claim-row.ts'
import { compose, pageOf, Rank, runQuery } from './run-query.ts'
import type { Ranked } from './run-query.ts'

const searchStatement = loadStatement(new URL('search-sentences.cypher', import.meta.url))
const facetsStatement = loadStatement(new URL('sentence-facets.cypher', import.meta.url))

/** So many of the best full-text hits are filtered and counted; beyond them totals are lower bounds. */
const candidates = 5000
/** A facet shows so many values. */
const mostValues = 20

/** What the cursor of a search for sentences holds: score and id. */
export const SentenceRank = z.tuple([z.number(), z.string()])

/** Sentences that a Lucene query finds, narrowed down. */
export type SentenceSearch = {
  lucene: string
  scope: Scope
  outlet: readonly string[] | undefined
  /** One of these is named or meant in the sentence. */
  actors: readonly string[] | undefined
  coded: boolean | undefined
  /** Days of publication, inclusive. */
  from: string | undefined
  to: string | undefined
}

const SentenceRow = z
  .object({
    sentence: StoredSentence.extend({ claims: z.array(z.string()) }),
    article: ArticleRow,
    rank: SentenceRank,
  })
  .transform(({ sentence: { mentions, claims, ...sentence }, article, rank }) => ({
    hit: {
      ...sentence,
      marks: mentions
        .map((mention) => ({ ...mention, as: 'mention' as const }))
        .toSorted((a, b) => a.start - b.start || b.end - a.end || a.actor.localeCompare(b.actor)),
      score: rank[0],
      claims: claims.toSorted(),
      article,
    } satisfies SentenceHit,
    rank,
  }))

/** The sentences that fit best. */
export async function searchSentences(
  reader: Reader,
  search: SentenceSearch,
  { limit, after }: { limit: number; after: Rank | null },
): Promise<Ranked<SentenceHit>> {
  const { conditions, params } = searchConditions(search)
  const answered = await runQuery(
    reader,
    compose(searchStatement, {
      conditions: where(conditions),
      'article-columns': fragment('article-columns'),
    }),
    { lucene: search.lucene, candidates, after, limit: limit + 1, ...params },
    SentenceRow,
  )
  const page = pageOf(answered, limit)
  return { ...page, items: page.items.map((row) => row.hit) }
}

const FacetsRow = z.object({
  candidates: z.int(),
  total: z.int(),
  coded: z.int(),
  outlet: z.array(z.object({ outlet: z.string().nullable(), count: z.int() })),
  month: z.array(z.object({ month: z.string().nullable(), count: z.int() })),
  actor: z.array(z.object({ actor: ActorNameRow, count: z.int() })),
})

/** What the hits have in common, and how many there are. */
export async function sentenceFacets(
  reader: Reader,
  search: SentenceSearch,
): Promise<SentencePage['facets']> {
  const { conditions, params } = searchConditions(search)
  const { rows, cypher } = await runQuery(
    reader,
    compose(facetsStatement, { conditions: where(conditions) }),
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

const none = { candidates: 0, total: 0, coded: 0, outlet: [], month: [], actor: [] }

function searchConditions({ scope, outlet, actors, coded, from, to }: SentenceSearch): Conditions {
  const article = articleConditions(scope)
  const narrowed: Conditions[] = [
    ...(outlet === undefined ? [] : [{ conditions: [fragment('article-outlet')], params: { outlet } }]),
    ...(from === undefined ? [] : [{ conditions: [fragment('article-from')], params: { from } }]),
    ...(to === undefined ? [] : [{ conditions: [fragment('article-to')], params: { to } }]),
    ...(actors === undefined ? [] : [{ conditions: [fragment('sentence-mentions')], params: { actors } }]),
    ...(coded === undefined ? [] : [{ conditions: [fragment('sentence-coded')], params: { coded } }]),
    article,
  ]
  return {
    conditions: narrowed.flatMap((one) => one.conditions),
    params: narrowed.reduce((all, one) => ({ ...all, ...one.params }), {}),
  }
}
