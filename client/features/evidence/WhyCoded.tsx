import type { ClaimEvidence } from '../../../model/api/resources.ts'
import { phraseOf, quadNames } from '../../../model/plover/event-types.ts'

/** The coding of a claim, laid open: type, rule, matched words and the parts of the confidence. */
export function WhyCoded({ claim }: { claim: ClaimEvidence }) {
  const { explanation } = claim
  const start = claim.sentence.start
  const matched = explanation.matched.map(
    (span) => `${span.as}: “${claim.sentence.text.slice(span.start - start, span.end - start)}”`,
  )
  const rows: [string, string][] = [
    [
      'Coded as',
      `${claim.type}${claim.mode === null ? '' : ` ${claim.mode}`} (${phraseOf(claim.type, claim.mode)}, ${quadNames[claim.quad]}, intensity ${claim.intensity})`,
    ],
    ['By', `${claim.coder} ${claim.coderVersion}, rule ${claim.rule}`],
    ...(explanation.frame === null ? [] : [['Entry', explanation.frame] satisfies [string, string]]),
    ...(matched.length === 0 ? [] : [['Matched', matched.join('; ')] satisfies [string, string]]),
    ...(explanation.path.length === 0
      ? []
      : [['Path', explanation.path.join(' → ')] satisfies [string, string]]),
    [
      'Confidence',
      [
        claim.confidence.toFixed(2),
        ...Object.entries(explanation.confidence).map(([part, value]) => `${part} ${value.toFixed(2)}`),
      ].join(' · '),
    ],
  ]
  return (
    <details className="text-[0.8125rem]">
      <summary className="w-fit py-1 text-quiet hover:text-ink">
        Why coded · confidence {claim.confidence.toFixed(2)}
      </summary>
      <dl className="mt-1 grid grid-cols-[5.5rem_1fr] gap-x-3 gap-y-1 rounded-lg bg-well px-3 py-2.5">
        {rows.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-quiet">{name}</dt>
            <dd className="[overflow-wrap:anywhere]">{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
