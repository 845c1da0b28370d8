import type { PathHop } from '../../../model/api/resources.ts'
import { standingOf } from '../evidence/standing.ts'
import { publishedWords } from '../evidence/published.ts'
import { counted } from '../../graph/mirror/rows.ts'

const ordinals = ['First', 'Then', 'Next', 'After that', 'Finally']

/** A path as sentences that can be read aloud: who is linked to whom, through what, and who says so. */
export function describePath(hops: readonly PathHop[]): string {
  const first = hops[0]
  const last = hops.at(-1)
  if (first === undefined || last === undefined) return ''
  const steps = hops.map((hop, index) => {
    const pair =
      hops.length === 1 ? 'They' : `${ordinals[index] ?? 'Then'}, ${hop.from.name} and ${hop.to.name}`
    const shared =
      hop.alternatives === 0
        ? `share one event, ${hop.event.name}`
        : `share ${counted(hop.alternatives + 1, 'event')}, above all ${hop.event.name}`
    return `${pair} ${shared}.${hop.evidence === null ? '' : ` ${quoteOf(hop.evidence)}`}`
  })
  return [
    `${first.from.name} is linked to ${last.to.name} in ${counted(hops.length, 'step')}.`,
    ...steps,
  ].join(' ')
}

function quoteOf(evidence: NonNullable<PathHop['evidence']>): string {
  const standings = standingOf(evidence).map((standing) => standing.words)
  const marked = standings.length === 0 ? '' : ` (${standings.join(', ')})`
  return `${sourceOf(evidence)}${marked}: “${evidence.sentence.text}”`
}

function sourceOf(evidence: NonNullable<PathHop['evidence']>): string {
  const outlet = evidence.article.outlet ?? 'An unknown outlet'
  return evidence.article.publishedAt === null
    ? `${outlet} writes`
    : `${outlet}, ${publishedWords(evidence.article.publishedAt)}, writes`
}
