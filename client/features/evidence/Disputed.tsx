import type { ClaimEvidence } from '../../../model/api/resources.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { ClaimList } from './ClaimList.tsx'
import { sidesOf } from './sides.ts'
import type { Side } from './sides.ts'

const stanceNames: Record<Side['stance'], { by: string; heading: string }> = {
  affirmed: { by: 'Affirmed by', heading: 'They say that it happened' },
  denied: { by: 'Denied by', heading: 'They say that it did not' },
  open: { by: 'Planned or supposed by', heading: 'Planned or supposed' },
}
const mostVoices = 3

/** A matter on which sources disagree: who stands on which side, then the sentences of each. */
export function Disputed({ claims }: { claims: readonly ClaimEvidence[] }) {
  const sides = sidesOf(claims)
  return (
    <>
      <ul aria-label="Sides" className="mt-3 grid auto-cols-fr grid-flow-col gap-2">
        {sides.map(({ stance, claims: sideClaims, voices }) => (
          <li
            key={stance}
            className={`rounded-lg px-3 py-2.5 text-[0.8125rem] ${stance === 'denied' ? 'bg-warn-well' : 'bg-well'}`}
          >
            <p className={`font-semibold ${stance === 'denied' ? 'text-warn' : ''}`}>
              {stanceNames[stance].by}
            </p>
            <p className="mt-0.5">
              {voices.slice(0, mostVoices).join('; ')}
              {voices.length > mostVoices ? ` and ${voices.length - mostVoices} more` : ''}
            </p>
            <p className="mt-0.5 text-quiet">
              <a href={`#${headingOf(stance)}`} className="underline underline-offset-4">
                {counted(sideClaims.length, 'sentence')}
              </a>
            </p>
          </li>
        ))}
      </ul>
      {sides.map(({ stance, claims: sideClaims }) => (
        <section key={stance} aria-labelledby={headingOf(stance)} className="mt-6">
          <h4
            id={headingOf(stance)}
            className={`scroll-mt-12 border-l-2 pl-3 text-sm font-semibold ${stance === 'denied' ? 'border-warn text-warn' : 'border-line'}`}
          >
            {stanceNames[stance].heading}
          </h4>
          <div className="mt-2">
            <ClaimList claims={sideClaims} />
          </div>
        </section>
      ))}
    </>
  )
}

function headingOf(stance: Side['stance']): string {
  return `side-${stance}`
}
