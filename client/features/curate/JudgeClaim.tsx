import { useState } from 'react'
import type { Judgement } from '../../../model/api/curation.ts'
import type { ClaimEvidence } from '../../../model/api/resources.ts'
import { Button } from '../../ui/Button.tsx'
import { useWhyNoWriting } from '../session/session.ts'
import { CorrectionForm } from './CorrectionForm.tsx'
import { JudgementForm } from './JudgementForm.tsx'

type Way = 'confirm' | 'correct' | 'reject' | 'restore'
const ways: Record<Way, { words: string; does: string; moving: string }> = {
  confirm: { words: 'It is right', does: 'Confirm', moving: 'Confirming it moves' },
  correct: { words: 'Correct …', does: 'Correct', moving: 'Corrected, it moves' },
  reject: { words: 'It is wrong', does: 'Reject', moving: 'Without it move' },
  restore: { words: 'Let it count again', does: 'Restore', moving: 'Counting again, it moves' },
}

/** Which judgements make sense for a claim that stands as it does. */
function waysFor(check: ClaimEvidence['check']): readonly Way[] {
  if (check === 'rejected') return ['restore']
  return check === 'confirmed' ? ['correct', 'reject'] : ['confirm', 'correct', 'reject']
}

/** The judgements of a claim; what follows is told before it is done. */
export default function JudgeClaim({ claim, onDone }: { claim: ClaimEvidence; onDone: () => void }) {
  const why = useWhyNoWriting()
  const [chosen, setWay] = useState<Way | null>(null)
  const possible = waysFor(claim.check)
  // It may have been judged elsewhere since.
  const way = chosen !== null && possible.includes(chosen) ? chosen : null
  if (why !== null) return <p className="py-1 text-warn">{why}</p>
  const judgement: Judgement | null =
    way === null || way === 'correct' ? null : { kind: way, claim: claim.id }
  return (
    <div className="mt-1 space-y-3 rounded-xl border border-line px-3 py-3">
      <fieldset aria-label="Your judgement" className="flex flex-wrap gap-2">
        {possible.map((one) => (
          <Button
            key={one}
            aria-pressed={way === one}
            className="aria-pressed:border-accent aria-pressed:bg-accent-well"
            onClick={() => setWay(one)}
          >
            {ways[one].words}
          </Button>
        ))}
      </fieldset>
      {way === 'correct' && <CorrectionForm claim={claim} onDone={onDone} />}
      {judgement !== null && way !== null && (
        <JudgementForm
          key={way}
          judgement={judgement}
          moving={ways[way].moving}
          words={ways[way].does}
          seen={claim}
          onDone={onDone}
        />
      )}
    </div>
  )
}
