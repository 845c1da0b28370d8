import { Suspense, useState } from 'react'
import type { ClaimEvidence } from '../../../model/api/resources.ts'
import { Loading } from '../../ui/States.tsx'
import { lazily } from '../../ui/lazily.tsx'
import { CheckState } from './CheckState.tsx'

const JudgeClaim = lazily(() => import('./JudgeClaim.tsx'))

/** Below a claim: whether a person has judged it, and the way to do so. */
export function JudgeMenu({ claim }: { claim: ClaimEvidence }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      open={isOpen}
      className="text-[0.8125rem] open:w-full"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary
        className="w-fit py-1 text-quiet hover:text-ink"
        aria-label={`${claim.check}. Judge this claim`}
      >
        <CheckState check={claim.check} /> · Judge
      </summary>
      {isOpen && (
        <Suspense fallback={<Loading what="the form" />}>
          <JudgeClaim claim={claim} onDone={() => setOpen(false)} />
        </Suspense>
      )}
    </details>
  )
}
