import { useState } from 'react'
import type { ClaimEvidence } from '../../../model/api/resources.ts'
import { whyCoded } from './why-coded.ts'

/** The coding of a claim, laid open. */
export function WhyCoded({ claim }: { claim: ClaimEvidence }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="text-[0.8125rem]" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="w-fit py-1 text-quiet hover:text-ink">
        Why coded · confidence {claim.confidence.toFixed(2)}
      </summary>
      {isOpen && (
        <dl className="mt-1 grid grid-cols-[5.5rem_1fr] gap-x-3 gap-y-1 rounded-lg bg-well px-3 py-2.5">
          {whyCoded(claim).map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-quiet">{name}</dt>
              <dd className="[overflow-wrap:anywhere]">{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  )
}
