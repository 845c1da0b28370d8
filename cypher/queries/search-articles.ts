import { z } from 'zod'
import { Passage } from '../../model/api/articles.ts'
import type { ArticleHit } from '../../model/api/articles.ts'
import type { Reader } from '../connection.ts'
import { filterConditions } from '../filters/article-filters.ts'
import { fragment, where } from '../filters/fragments.ts'
import { loadStatement } from '../statement.ts'
import { Standing } from './articles.ts'
import { ArticleRow } from './rows/article-row.ts'
import { compose, pageOf, Rank, runQuery } from './run-query.ts'
import type { Ranked } from './run-query.ts'
import { candidates } from './text-search.ts'
import type { TextSearch } from './text-search.ts'

const searchStatement = loadStatement(new URL('search-articles.cypher', import.meta.url))
const passagesStatement = loadStatement(new URL('passages.cypher', import.meta.url))

/** Of an article that was found so many sentences are shown. */
const mostPassages = 3

/** What the cursor of a search for articles holds: score and id. */
export const FoundArticleRank = z.tuple([z.number(), z.string()])

/** The articles whose title and text fit best. */
export async function searchArticles(
  reader: Reader,
  search: TextSearch,
  { limit, after }: { limit: number; after: Rank | null },
): Promise<Ranked<ArticleHit>> {
  const { conditions, params } = filterConditions('article', search)
  const answered = await runQuery(
    reader,
    compose(searchStatement, {
      conditions: where(conditions),
      'article-columns': fragment('article-columns'),
      'article-standing': fragment('article-standing'),
    }),
    { lucene: search.lucene, candidates, after, limit: limit + 1, ...params },
    z.object({ article: ArticleRow, standing: Standing, rank: Rank }),
  )
  const page = pageOf(answered, limit)
  const passages = await passagesOf(
    reader,
    search.lucene,
    page.items.map((row) => row.article.id),
  )
  return {
    ...page,
    items: page.items.map(({ article, standing }) => ({
      ...article,
      ...standing,
      passages: passages.get(article.id) ?? [],
    })),
  }
}

const PassagesRow = z.object({ article: z.string(), passages: z.array(Passage) })

/** The sentences of each article that fit the whole query by themselves, best first; an article may have none. */
async function passagesOf(
  reader: Reader,
  lucene: string,
  articles: readonly string[],
): Promise<Map<string, Passage[]>> {
  if (articles.length === 0) return new Map()
  const params = { lucene, articles: [...articles], candidates, most: mostPassages }
  const { rows } = await runQuery(reader, passagesStatement, params, PassagesRow)
  return new Map(rows.map((row) => [row.article, row.passages]))
}
