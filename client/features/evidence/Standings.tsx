import type { ClaimEvidence } from '../../../model/api/resources.ts'
import { Badge } from '../../ui/Badge.tsx'
import { standingOf } from './standing.ts'

/** Denied, planned, alleged: badges for a claim that is less than a plain assertion. */
export function Standings({
  claim,
}: {
  claim: Pick<ClaimEvidence, 'polarity' | 'modality' | 'hedge' | 'check'>
}) {
  return standingOf(claim).map((standing) => (
    <Badge key={standing.words} tone={standing.tone} title={standing.explained}>
      {standing.words}
    </Badge>
  ))
}
