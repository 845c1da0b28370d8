import type { Candidate } from '../candidate.ts'
import { lowerText, tagOf } from '../sentence-view.ts'
import type { SentenceView } from '../sentence-view.ts'

/** "The North" and "the South" where the article is about the Koreas; bare "Korea" where it names only the southern one. */
export function koreasOf(
  view: SentenceView,
  candidate: Candidate,
  all: readonly Candidate[],
): readonly string[] {
  if (candidate.text === 'Koreas') return ['KOR', 'PRK']
  const one = koreaOf(view, candidate, all)
  return one === null ? [] : [one]
}

function koreaOf(view: SentenceView, candidate: Candidate, all: readonly Candidate[]): string | null {
  const folded = candidate.text.toLowerCase()
  if (folded !== 'north' && folded !== 'south' && folded !== 'korea') return null
  const names = (code: string) =>
    all.some(
      (other) =>
        (other.known?.kind === 'country' || other.known?.kind === 'demonym') && other.known.code === code,
    )
  const north = names('PRK')
  const south = names('KOR')
  if ((folded === 'north' || folded === 'south') && (north || south)) {
    if (lowerText(view, candidate.first - 1) !== 'the') return null
    if (tagOf(view, candidate.end).startsWith('NNP')) return null
    return folded === 'north' ? 'PRK' : 'KOR'
  }
  if (folded === 'korea') return south && !north ? 'KOR' : null
  return null
}
