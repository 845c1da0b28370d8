import type { Source, StanceRow, WindowRow } from '../../cypher/queries/coverage.ts'
import type { CoverageRow } from '../../model/api/coverage.ts'
import { compareText } from '../../model/compare-text.ts'

/** What was found out about the sources of one event. */
export type Found = {
  stances: readonly StanceRow[]
  /** Null for an event without a date. */
  inWindow: readonly WindowRow[] | null
  /** Those that should stand there even if they wrote nothing. */
  others: readonly Source[]
}

/** One row for each source: those with most claims first, then those that are silent, then those without an article. */
export function coverageRows({ stances, inWindow, others }: Found): CoverageRow[] {
  const sources = new Map<string | null, Source | null>()
  for (const source of [
    ...stances.map((row) => row.source),
    ...(inWindow ?? []).flatMap((row) => row.source ?? []),
    ...others,
  ])
    sources.set(source?.id ?? null, source)
  const articles = new Map((inWindow ?? []).map((row) => [row.source?.id ?? null, row.articles]))
  const rows = [...sources].map(([id, source]): CoverageRow => {
    const own = stances.filter((row) => (row.source?.id ?? null) === id)
    const written = articles.get(id) ?? (id === null ? null : 0)
    return {
      source,
      stance: own.length > 0 ? 'reports' : absence(inWindow !== null, written ?? 0),
      asserts: cell(own, 'asserts'),
      denies: cell(own, 'denies'),
      hedges: cell(own, 'hedges'),
      articles: inWindow === null ? null : written,
    }
  })
  return rows.toSorted(
    (a, b) =>
      claimsOf(b) - claimsOf(a) ||
      (b.articles ?? 0) - (a.articles ?? 0) ||
      (a.source?.name ?? '').localeCompare(b.source?.name ?? '') ||
      compareText(a.source?.id, b.source?.id),
  )
}

function absence(dated: boolean, articles: number): CoverageRow['stance'] {
  if (!dated) return 'unknown'
  return articles > 0 ? 'silent' : 'no-articles'
}

function cell(rows: readonly StanceRow[], stance: StanceRow['stance']): CoverageRow['asserts'] {
  const row = rows.find((one) => one.stance === stance)
  return row === undefined ? null : { count: row.count, claim: row.claim }
}

function claimsOf({ asserts, denies, hedges }: CoverageRow): number {
  return (asserts?.count ?? 0) + (denies?.count ?? 0) + (hedges?.count ?? 0)
}
