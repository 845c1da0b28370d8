import type { Version } from '../../../cypher/derive/copies/versions.ts'
import { compareText } from '../../../model/compare-text.ts'

/**
 * Texts that one outlet published at one URL one after the other: each revises the one before, and only the latest counts.
 * Sorted by the moment of publication (unknown first), then by id, so that the order of loading does not matter.
 */
export function revisionsOf(
  versions: readonly Pick<Version, 'id' | 'publishedAt'>[],
): Pick<Version, 'id' | 'superseded' | 'revises'>[] {
  const sorted = versions.toSorted(
    (a, b) => compareText(a.publishedAt ?? '', b.publishedAt ?? '') || compareText(a.id, b.id),
  )
  return sorted.map(({ id }, index) => ({
    id,
    superseded: index < sorted.length - 1,
    revises: sorted[index - 1]?.id ?? null,
  }))
}
