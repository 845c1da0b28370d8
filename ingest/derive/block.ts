import type { CodedClaim } from '../../cypher/derive/claims.ts'
import { hash } from '../../model/identity.ts'
import type { EventType } from '../../model/plover/event-types.ts'

/** Event types in which nobody acts on the other: who is named first means nothing. */
const mutual: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'COOPERATE'])

/**
 * Which claims a claim may form an event with: those of the same type and mode with the same participants, in the same
 * direction unless the type has none. A claim without any participant stands alone, for nothing tells whose happening it is.
 * Null for rejected claims, which report no event.
 */
export function blockOf(claim: CodedClaim): string | null {
  if (claim.rejected) return null
  const { actors, recipients } = claim
  if (actors.length + recipients.length === 0) return hash('alone', claim.id)
  const sides = mutual.has(claim.type) ? [[...actors, ...recipients], []] : [actors, recipients]
  const [left = '', right = ''] = sides.map((side) => [...new Set(side)].toSorted().join(' '))
  return hash(claim.type, claim.mode ?? '', left, right)
}
