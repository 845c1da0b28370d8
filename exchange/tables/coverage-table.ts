import { z } from 'zod'
import { publicationDay } from '../../model/article.ts'
import { rememberedJobs } from '../../model/api/jobs.ts'
import { compareText } from '../../model/compare-text.ts'
import { countRefused, readQuarantined } from '../../cypher/export/rows/left-out.ts'
import type { ArticleRow } from '../rows/article-rows.ts'
import type { ExportSource } from '../rows/source.ts'
import { claimCount } from './article-tables.ts'
import { columnsOf } from './table.ts'
import type { Table } from './table.ts'

const counted = [
  'articles',
  'nearDuplicates',
  'sentences',
  'claims',
  'articlesWithoutClaim',
  'sentencesWithoutClaim',
  'refused',
  'failed',
] as const
type Counts = Record<(typeof counted)[number], number>

/** What the articles of one outlet on one day came to; day and outlet are null where they are not known. */
export type CoverageRow = { day: string | null; outlet: string | null } & Counts
const row = columnsOf<CoverageRow>()

export const coverage: Table<CoverageRow> = {
  name: 'coverage',
  meaning: 'the articles of one outlet on one day, and what they came to: what counts can be held against',
  key: [],
  references: [],
  columns: [
    row.dateOrNone('day', 'day of publication', ({ day }) => day),
    row.textOrNone('outlet', 'the name of the outlet as given', ({ outlet }) => outlet),
    row.whole('articles', 'articles loaded', ({ articles }) => articles),
    row.whole(
      'near_duplicates',
      'those of them that are near-copies of another article (their story_id is not their own)',
      ({ nearDuplicates }) => nearDuplicates,
    ),
    row.whole('sentences', 'their sentences', ({ sentences }) => sentences),
    row.whole('claims', 'their claims, of all coders', ({ claims }) => claims),
    row.whole(
      'articles_without_claim',
      'articles in which nothing was coded',
      ({ articlesWithoutClaim }) => articlesWithoutClaim,
    ),
    row.whole(
      'sentences_without_claim',
      'sentences in which nothing was coded',
      ({ sentencesWithoutClaim }) => sentencesWithoutClaim,
    ),
    row.whole(
      'refused',
      `inputs handed in over the explorer or the API that could not be read, as the last ${rememberedJobs} jobs there tell, in the row without day and outlet; older ones, and those of "dramatis ingest", are not kept`,
      ({ refused }) => refused,
    ),
    row.whole(
      'failed',
      'articles that were read but that the database would not take (quarantine)',
      ({ failed }) => failed,
    ),
  ],
}

/** What did not become articles of the graph. */
export const LeftOut = z.object({
  day: z.string().nullable(),
  outlet: z.string().nullable(),
  refused: z.int().nonnegative(),
  failed: z.int().nonnegative(),
})
export type LeftOut = z.infer<typeof LeftOut>

/** What was refused and what failed, by day and outlet, in their order. */
export async function readLeftOut(source: ExportSource): Promise<LeftOut[]> {
  const tally = coverageTally()
  tally.leftOut({
    day: null,
    outlet: null,
    refused: await countRefused(source.graph, source.scope),
    failed: 0,
  })
  const failed = new Set<string>()
  for await (const { articleId, article } of readQuarantined(source.graph, source.scope)) {
    if (failed.has(articleId)) continue
    failed.add(articleId)
    tally.leftOut({
      day: publicationDay(article?.publishedAt ?? null),
      outlet: article?.outlet ?? null,
      refused: 0,
      failed: 1,
    })
  }
  return tally
    .rows()
    .filter((one) => one.refused + one.failed > 0)
    .map((one) => ({ day: one.day, outlet: one.outlet, refused: one.refused, failed: one.failed }))
}

/** Counts articles by day and outlet. */
export function coverageTally() {
  const rows = new Map<string, CoverageRow>()
  const rowOf = (day: string | null, outlet: string | null): CoverageRow => {
    const key = JSON.stringify([day, outlet])
    const known = rows.get(key)
    if (known !== undefined) return known
    const fresh = { day, outlet, ...none }
    rows.set(key, fresh)
    return fresh
  }
  return {
    article: (article: ArticleRow): void => {
      const one = rowOf(publicationDay(article.publishedAt), article.outlet)
      const claims = claimCount(article)
      one.articles += 1
      one.nearDuplicates += article.story === null || article.story === article.id ? 0 : 1
      one.sentences += article.sentences.length
      one.claims += claims
      one.articlesWithoutClaim += claims === 0 ? 1 : 0
      one.sentencesWithoutClaim += article.sentences.filter((sentence) => sentence.claims.length === 0).length
    },
    leftOut: ({ day, outlet, refused, failed }: LeftOut): void => {
      if (refused + failed === 0) return
      const one = rowOf(day, outlet)
      one.refused += refused
      one.failed += failed
    },
    /** By day and outlet; the unknown first. */
    rows: (): CoverageRow[] =>
      [...rows.values()].toSorted(
        (a, b) => compareText(a.day ?? '', b.day ?? '') || compareText(a.outlet ?? '', b.outlet ?? ''),
      ),
  }
}

const none: Counts = {
  articles: 0,
  nearDuplicates: 0,
  sentences: 0,
  claims: 0,
  articlesWithoutClaim: 0,
  sentencesWithoutClaim: 0,
  refused: 0,
  failed: 0,
}
