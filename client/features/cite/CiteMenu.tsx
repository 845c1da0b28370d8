import { Suspense, useState } from 'react'
import type { ClaimEvidence } from '../../../model/api/resources.ts'
import { lazily } from '../../ui/lazily.tsx'

const CiteFormats = lazily(() => import('./CiteFormats.tsx'))

/** How a claim is cited: its note, and the other formats to copy. Loaded when it is opened first. */
export function CiteMenu({ claim }: { claim: ClaimEvidence }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className="text-[0.8125rem] open:basis-full"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="w-fit py-1 text-quiet hover:text-ink">Cite</summary>
      {isOpen && (
        <Suspense fallback={<p className="text-quiet">Writing the citation …</p>}>
          <CiteFormats claim={claim} />
        </Suspense>
      )}
    </details>
  )
}
