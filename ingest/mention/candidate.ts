import type { Organization } from '../../knowledge/schema.ts'

/** What the knowledge tables say of a name. `region` covers cities, seas and provinces. */
export type Known =
  | { kind: 'country'; code: string }
  | { kind: 'demonym'; code: string }
  | { kind: 'seat'; code: string }
  | { kind: 'organization'; organization: Organization }
  | { kind: 'region' }

/** What kind of thing a name seems to name before the article as a whole has been heard. */
export type Shape = 'person' | 'organization' | 'country' | 'demonym' | 'seat' | 'place' | 'other'

/** A stretch of an article that may be a name; `first` and `end` are tokens, `end` exclusive. */
export type Candidate = {
  sentence: number
  first: number
  end: number
  head: number
  /** The name as written, without title, leading article and possessive. */
  text: string
  shape: Shape
  known: Known | null
  /** Where it comes from: CoreNLP's statistical name finder (a CRF) alone, the tables, a pattern, or another place in the article. */
  source: 'crf' | 'table' | 'pattern' | 'echo'
}

/** Sorts what stands in an article in the order of its text. */
export function inTextOrder(
  a: { sentence: number; first: number },
  b: { sentence: number; first: number },
): number {
  return a.sentence - b.sentence || a.first - b.first
}
