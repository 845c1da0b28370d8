import type { CoverageBy } from '../../../model/api/coverage.ts'
import type { ClaimEvidence } from '../../../model/api/resources.ts'
import { counted } from '../../graph/mirror/rows.ts'
import type { Cell } from './matrix.ts'

/** What a cell can say, in the order of the legend. */
export const cellStances = ['asserts', 'denies', 'hedges', 'silent', 'no-articles', 'unknown'] as const
export type CellStance = (typeof cellStances)[number]

export const stanceWords: Record<CoverageBy, Record<CellStance, { word: string; meaning: string }>> = {
  outlet: {
    asserts: { word: 'asserts', meaning: 'says that it happened' },
    denies: { word: 'denies', meaning: 'says that it did not' },
    hedges: { word: 'hedges', meaning: 'says so with reserve, or as a possibility' },
    silent: { word: 'silent', meaning: 'wrote about a participant within a week, but not about this' },
    'no-articles': { word: 'no articles', meaning: 'wrote about no participant within a week' },
    unknown: { word: 'unknown', meaning: 'the event has no date, so silence cannot be told' },
  },
  speaker: {
    asserts: { word: 'asserts', meaning: 'is said to say that it happened' },
    denies: { word: 'denies', meaning: 'is said to say that it did not' },
    hedges: { word: 'hedges', meaning: 'is said to say so with reserve, or as a possibility' },
    silent: { word: 'silent', meaning: 'is quoted on a participant within a week, but not on this' },
    'no-articles': { word: 'not quoted', meaning: 'is not quoted on a participant within a week' },
    unknown: { word: 'unknown', meaning: 'the event has no date, so silence cannot be told' },
  },
}

/** The stances of a cell with how many claims each has; of one without claims, why there are none. */
export function stancesOf(cell: Cell): { stance: CellStance; count: number | null }[] {
  if (cell.stance !== 'reports') return [{ stance: cell.stance, count: null }]
  return (['asserts', 'denies', 'hedges'] as const)
    .map((stance) => ({ stance, count: cell[stance] }))
    .filter(({ count }) => count > 0)
}

/** "asserts 3, denies 1" or "silent, 2 articles on a participant": what a screen reader says of a cell. */
export function cellWords(cell: Cell, by: CoverageBy): string {
  return stancesOf(cell)
    .map(({ stance, count }) => {
      const { word } = stanceWords[by][stance]
      if (count !== null) return `${word} ${count}`
      return stance === 'silent' && cell.articles !== null
        ? `${word}, ${counted(cell.articles, 'article')} on a participant`
        : word
    })
    .join(', ')
}

/** As the server parts claims: denied, said with reserve, or plainly asserted. */
export function stanceOfClaim(
  claim: Pick<ClaimEvidence, 'polarity' | 'hedge' | 'modality'>,
): 'asserts' | 'denies' | 'hedges' {
  if (claim.polarity === 'negated') return 'denies'
  return claim.hedge !== null || claim.modality === 'hypothetical' ? 'hedges' : 'asserts'
}
