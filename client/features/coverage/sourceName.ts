import type { CoverageBy } from '../../../model/api/coverage.ts'
import type { Source } from './matrix.ts'

/** What a column is called where nobody is named. */
export function sourceName(source: Source, by: CoverageBy): string {
  if (source.name !== null) return source.name
  return by === 'outlet' ? 'Unknown outlet' : 'The articles themselves'
}
