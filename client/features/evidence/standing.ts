import type { ClaimEvidence } from '../../../model/api/resources.ts'

export type Standing = { words: string; tone: 'quiet' | 'warn'; explained: string }

const hedges: Record<NonNullable<ClaimEvidence['hedge']>['kind'], string> = {
  alleged: 'alleged',
  accused: 'accused of',
  reportedly: 'reportedly',
  suspected: 'suspected',
  unconfirmed: 'unconfirmed',
  question: 'asked, not stated',
}

/** In which ways a claim is less, or other, than "it happened". Empty for a plain assertion. */
export function standingOf(
  claim: Pick<ClaimEvidence, 'polarity' | 'modality' | 'hedge' | 'check'>,
): Standing[] {
  const standings: Standing[] = []
  if (claim.polarity === 'negated')
    standings.push({ words: 'denied', tone: 'warn', explained: 'The sentence says that this did not happen' })
  if (claim.modality === 'future')
    standings.push({ words: 'planned', tone: 'warn', explained: 'Announced or expected, not yet done' })
  if (claim.modality === 'hypothetical')
    standings.push({
      words: 'hypothetical',
      tone: 'warn',
      explained: 'Possible or conditional, not said to have happened',
    })
  if (claim.modality === 'historical')
    standings.push({ words: 'look back', tone: 'quiet', explained: 'Mentioned as history, not as news' })
  if (claim.hedge !== null)
    standings.push({ words: hedges[claim.hedge.kind], tone: 'warn', explained: 'Stated with reserve' })
  if (claim.check !== 'unchecked')
    standings.push({ words: claim.check, tone: 'quiet', explained: 'A person has checked this coding' })
  return standings
}
