import { mayBeSymmetric } from '../../model/plover/symmetric.ts'
import type { EventRow } from '../rows/event-rows.ts'

/**
 * Whether those who take part did it with each other: the graph knows no recipient at all, and the words say so ("clashed"), or,
 * where they leave it open, the type is one that PLOVER codes so. An event whose recipients only cannot be told in a table, as a group without a country, was done to them.
 */
export function isSymmetric({
  type,
  mode,
  mutual,
  participants,
}: {
  readonly type: EventRow['type']
  readonly mode: EventRow['mode']
  readonly mutual: EventRow['mutual']
  readonly participants: readonly { readonly role: 'actor' | 'recipient' }[]
}): boolean {
  return (mutual ?? mayBeSymmetric(type, mode)) && participants.every(({ role }) => role === 'actor')
}
