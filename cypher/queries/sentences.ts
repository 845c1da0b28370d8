import { z } from 'zod'
import type { SentenceHit } from '../../model/api/sentences.ts'
import { compareText } from '../../model/compare-text.ts'
import type { Reader } from '../connection.ts'
import { filterConditions } from '../filters/article-filters.ts'
import { fragment, where } from '../filters/fragments.ts'
import { loadStatement } from '../statement.ts'
import { ArticleRow } from './rows/article-row.ts'
import { StoredSentence } from './rows/claim-row.ts'
import { compose, pageOf, Rank, runQuery } from './run-query.ts'
import type { Ranked } from './run-query.ts'
import { candidates } from './text-search.ts'
import type { TextSearch } from './text-search.ts'

const searchStatement = loadStatement(new URL('search-sentences.cypher', import.meta.url))

/** What the cursor of a search for sentences holds: score and id. */
export const SentenceRank = z.tuple([z.number(), z.string()])

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
        .toSorted((a, b) => a.start - b.start || b.end - a.end || compareText(a.actor, b.actor)),
      score: rank[0],
      claims: claims.toSorted(),
      article,
    } satisfies SentenceHit,
    rank,
  }))

/** The sentences that fit best. */
export async function searchSentences(
  reader: Reader,
  search: TextSearch,
  { limit, after }: { limit: number; after: Rank | null },
): Promise<Ranked<SentenceHit>> {
  const { conditions, params } = filterConditions('sentence', search)
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
