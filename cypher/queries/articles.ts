import { z } from 'zod'
import type { CypherTwin, Total } from '../../model/api/answer.ts'
import type {
  ActorSummary,
  ArticleListItem,
  ArticleSummary,
  CollectionsAnswer,
} from '../../model/api/resources.ts'
import type { Reader } from '../connection.ts'
import { filterConditions } from '../filters/article-filters.ts'
import type { ArticleFilters } from '../filters/article-filters.ts'
import { and, fragment, where } from '../filters/fragments.ts'
import { loadStatement } from '../statement.ts'
import { ActorRow } from './rows/actor-row.ts'
import { ArticleRow } from './rows/article-row.ts'
import { compose, pageOf, Rank, runQuery, TotalRow } from './run-query.ts'
import type { Answered, Ranked } from './run-query.ts'

const listArticlesStatement = loadStatement(new URL('list-articles.cypher', import.meta.url))
const countArticlesStatement = loadStatement(new URL('count-articles.cypher', import.meta.url))
const articleTextStatement = loadStatement(new URL('article-text.cypher', import.meta.url))
const articleMentionsStatement = loadStatement(new URL('article-mentions.cypher', import.meta.url))
const articleCopiesStatement = loadStatement(new URL('article-copies.cypher', import.meta.url))
const articleVersionsStatement = loadStatement(new URL('article-versions.cypher', import.meta.url))
const collectionsStatement = loadStatement(new URL('collections.cypher', import.meta.url))

const columns = { 'article-columns': fragment('article-columns') }
const standing = { 'article-standing': fragment('article-standing') }

/** How an article stands among others. */
export const Standing = z.object({ copyCount: z.int(), superseded: z.boolean(), retracted: z.boolean() })

/** What the cursor of an article list holds: when it was published, and the article. */
export const ArticleListRank = z.tuple([z.string(), z.string()])

/** Articles, latest first. */
export async function listArticles(
  reader: Reader,
  { limit, after, ...narrowed }: ArticleFilters & { limit: number; after: Rank | null },
): Promise<Ranked<ArticleListItem> & { total: Total }> {
  const { conditions, params } = filterConditions('article', narrowed)
  const answered = await runQuery(
    reader,
    compose(listArticlesStatement, { ...columns, ...standing, conditions: and(conditions) }),
    { ...params, after, limit: limit + 1 },
    z.object({ article: ArticleRow, standing: Standing, rank: Rank }),
  )
  const page = pageOf(answered, limit)
  return {
    ...page,
    items: page.items.map((row) => ({ ...row.article, ...row.standing })),
    total: { count: await countArticles(reader, narrowed), exact: true },
  }
}

/** How many articles there are. */
export async function countArticles(reader: Reader, narrowed: ArticleFilters): Promise<number> {
  const { conditions, params } = filterConditions('article', narrowed)
  const statement = compose(countArticlesStatement, { 'where-conditions': where(conditions) })
  const { rows } = await runQuery(reader, statement, params, TotalRow)
  return rows[0]?.total ?? 0
}

const TextRow = z.object({
  article: ArticleRow,
  standing: Standing,
  whole: z.object({
    authors: z
      .array(z.string())
      .nullish()
      .transform((authors) => authors ?? []),
    language: z.string().nullable(),
    licence: z.string().nullable(),
    retrievedAt: z.string().nullable(),
    text: z.string(),
    originalText: z.string().nullable(),
    fileHash: z.string().nullable(),
    fileType: z.string().nullable(),
  }),
  collections: z.array(z.string()),
  sentences: z.array(
    z.object({ id: z.string(), index: z.int(), start: z.int(), end: z.int(), page: z.int().nullable() }),
  ),
})
export type ArticleText = z.infer<typeof TextRow>

/** An article with its text and sentences; null for an unknown id. */
export async function articleText(
  reader: Reader,
  article: string,
): Promise<{ found: ArticleText | null; cypher: CypherTwin }> {
  const { rows, cypher } = await runQuery(
    reader,
    compose(articleTextStatement, { ...columns, ...standing }),
    { article },
    TextRow,
  )
  return { found: rows[0] ?? null, cypher }
}

/** Other articles with the same text, or nearly, from the first to the last that printed it. */
export async function articleCopies(
  reader: Reader,
  article: string,
  limit: number,
): Promise<ArticleSummary[]> {
  const statement = compose(articleCopiesStatement, columns)
  const { rows } = await runQuery(reader, statement, { article, limit }, z.object({ article: ArticleRow }))
  return rows.map((row) => row.article)
}

/** Other texts that the outlet had at the same address, before and since, from the first to the last. */
export async function articleVersions(
  reader: Reader,
  article: string,
): Promise<{ older: ArticleSummary[]; newer: ArticleSummary[] }> {
  const { rows } = await runQuery(
    reader,
    compose(articleVersionsStatement, columns),
    { article },
    z.object({ article: ArticleRow, version: z.enum(['older', 'newer']) }),
  )
  const those = (version: 'older' | 'newer') =>
    rows.filter((row) => row.version === version).map((row) => row.article)
  return { older: those('older'), newer: those('newer') }
}

const MentionedRow = z.object({
  actor: ActorRow,
  spans: z.array(z.tuple([z.int(), z.int()])),
})

/** Whom an article names, and where. */
export function articleMentions(
  reader: Reader,
  article: string,
): Promise<Answered<{ actor: ActorSummary; spans: [number, number][] }>> {
  const statement = compose(articleMentionsStatement, { 'actor-columns': fragment('actor-columns') })
  return runQuery(reader, statement, { article }, MentionedRow)
}

const CollectionRow = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['sample', 'user']),
  articleCount: z.int(),
})

/** The collections, the user's own first. */
export function listCollections(reader: Reader): Promise<Answered<CollectionsAnswer['items'][number]>> {
  return runQuery(reader, collectionsStatement, {}, CollectionRow)
}
