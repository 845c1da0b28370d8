import { useState } from 'react'
import type { ClaimEvidence } from '../../../model/api/resources.ts'
import { correctionsOf, draftOf, troublesOfDraft } from './claim-draft.ts'
import { ClaimFields } from './ClaimFields.tsx'
import { JudgementForm } from './JudgementForm.tsx'

/** Puts right what a claim says; only what is other is sent. */
export function CorrectionForm({ claim, onDone }: { claim: ClaimEvidence; onDone: () => void }) {
  const [draft, setDraft] = useState(() => draftOf(claim))
  const troubles = troublesOfDraft(draft, claim.sentence)
  const corrections = correctionsOf(claim, draft)
  const isReady = Object.keys(troubles).length === 0 && Object.keys(corrections).length > 0
  return (
    <div className="space-y-3">
      <ClaimFields draft={draft} troubles={troubles} place={claim.place} onChange={setDraft} />
      <JudgementForm
        judgement={isReady ? { kind: 'correct', claim: claim.id, corrections } : null}
        moving="Corrected, it moves"
        words="Correct"
        seen={claim}
        onDone={onDone}
        isSettling
      />
    </div>
  )
}
