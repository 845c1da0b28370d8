/**
 * Events with more participants than this join nobody in LINKED: a summit of thirty states would link each with each and say
 * nothing of any two. Their participants are still found through PARTICIPATES_IN.
 */
export const mostLinkedParticipants = 20

/** Every two participants of an event, smaller id first; none when there are too many. */
export function linkingPairs(participants: readonly string[]): [string, string][] {
  const sorted = [...new Set(participants)].toSorted()
  if (sorted.length > mostLinkedParticipants) return []
  return sorted.flatMap((first, index) =>
    sorted.slice(index + 1).map((second): [string, string] => [first, second]),
  )
}
