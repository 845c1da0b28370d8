import type { ClaimEvidence } from '../../../model/api/resources.ts'
import { ClaimCard } from './ClaimCard.tsx'
import { foldCopies } from './copies.ts'

/** Pieces of evidence one below the other, wire copy folded. */
export function ClaimList({
  claims,
  showEvent = false,
}: {
  claims: readonly ClaimEvidence[]
  showEvent?: boolean
}) {
  return foldCopies(claims).map((printed) => (
    <ClaimCard key={printed.claim.id} printed={printed} showEvent={showEvent} />
  ))
}
