import type { ClaimEvidence } from '../../../model/api/resources.ts'
import { phraseOf, quadNames } from '../../../model/plover/event-types.ts'
import type { Span } from '../../../model/span.ts'

/** The coding of a claim, laid open: name and value of each row that has something to say. */
export function whyCoded(claim: ClaimEvidence): [name: string, value: string][] {
  const { explanation, sentence } = claim
  const { entry } = explanation
  const words = (span: Span): string =>
    span.start >= sentence.start && span.end <= sentence.end
      ? `“${sentence.text.slice(span.start - sentence.start, span.end - sentence.start)}”`
      : 'in another sentence'
  const rows: [string, string[]][] = [
    [
      'Coded as',
      [
        `${claim.type}${claim.mode === null ? '' : ` ${claim.mode}`} (${phraseOf(claim.type, claim.mode)}, ${quadNames[claim.quad]}, intensity ${claim.intensity})`,
      ],
    ],
    ['Event', claim.why === null ? [] : [claim.why]],
    ['By', [`${claim.coder} ${claim.coderVersion}, rule ${claim.rule}`]],
    ['Entry', explanation.frame === null ? [] : [explanation.frame, ...(entry === null ? [] : [entry.at])]],
    ['Before', (entry?.over ?? []).map((other) => `${other.frame} (${gaveWay[other.why]})`)],
    ['Matched', explanation.matched.map((span) => `${span.as}: ${words(span)}`)],
    [
      'Found',
      explanation.participants.map(
        (found) =>
          `${found.role} ${words(found)} by ${found.slot}, ${found.path ?? 'no path'} (${found.mention})`,
      ),
    ],
    ['Said', explanation.said],
    ['Decided', explanation.decided.map((span) => `${span.of} by ${words(span)} (${span.how})`)],
    ['Path', explanation.path.length === 0 ? [] : [explanation.path.join(' → ')]],
    [
      'Confidence',
      [
        [
          claim.confidence.toFixed(2),
          ...Object.entries(explanation.confidence).map(([part, value]) => `${part} ${value.toFixed(2)}`),
        ].join(' · '),
      ],
    ],
  ]
  return rows.flatMap(([name, values]) => (values.length === 0 ? [] : [[name, values.join('; ')]]))
}

const gaveWay = { unfilled: 'nobody stands where it needs somebody', weaker: 'asks for less' }
