import type { Version } from '../../../cypher/derive/copies/versions.ts'
import { compareText } from '../../../model/compare-text.ts'

/**
 * Texts that one outlet published at one URL one after the other: each revises the one before, and only the latest counts.
 * Sorted by the moment of publication (unknown first, a day as its start in UTC), then by id, so that the order of loading
 * does not matter.
 */
export function revisionsOf(
  versions: readonly Pick<Version, 'id' | 'publishedAt'>[],
): Pick<Version, 'id' | 'superseded' | 'revises'>[] {
  const sorted = versions.toSorted((a, b) => momentOf(a) - momentOf(b) || compareText(a.id, b.id))
  return sorted.map(({ id }, index) => ({
    id,
    superseded: index < sorted.length - 1,
    revises: sorted[index - 1]?.id ?? null,
  }))
}

/** Milliseconds since 1970: two moments are written in the zones of their outlets. */
function momentOf({ publishedAt }: Pick<Version, 'publishedAt'>): number {
  const moment = publishedAt === null ? Number.NaN : Date.parse(publishedAt)
  return Number.isNaN(moment) ? Number.MIN_SAFE_INTEGER : moment
}
