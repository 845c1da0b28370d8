import { mostLinkedParticipants } from '../../model/event.ts'

/** Every two participants of an event, smaller id first; none when there are too many. */
export function linkingPairs(participants: readonly string[]): [string, string][] {
  const sorted = [...new Set(participants)].toSorted()
  if (sorted.length > mostLinkedParticipants) return []
  return sorted.flatMap((first, index) =>
    sorted.slice(index + 1).map((second): [string, string] => [first, second]),
  )
}
