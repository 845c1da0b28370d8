import type { Draft } from '../code-sentence.ts'
import { isSameHappening, takenOver } from '../told-before.ts'

/**
 * "Lania attacked Vostria on Friday. … The attack killed five": what is spoken of again with "the" and the same participants
 * happened when it was told to have happened.
 */
export function withEarlierDates<Item extends Draft>(drafts: readonly Item[]): Item[] {
  const told: Item[] = []
  for (const draft of drafts) told.push(dated(draft, told))
  return told
}

function dated<Item extends Draft>(draft: Item, earlier: readonly Item[]): Item {
  if (draft.date !== null || !draft.happening.definite || draft.modality !== 'asserted') return draft
  const source = earlier.findLast(
    (other) => other.modality === 'asserted' && isDated(other) && isSameHappening(draft, other),
  )
  const date = source?.date
  if (date === undefined || date === null) return draft
  const decided = [{ ...draft.trigger, of: 'date' as const, how: `told before as “${date.text ?? ''}”` }]
  return takenOver(draft, 'date-told-before', { date }, { decided })
}

/** Dated by its words; that of a dateline is no event's. */
const isDated = ({ date }: Draft): boolean => date !== null && date.text !== null
