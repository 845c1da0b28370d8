import type { FoundDate } from './dates.ts'
import type { Factuality } from '../certainty/factuality.ts'
import { ancestors, childrenBy, isVerb, tagOf } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'
import { tenseOf } from './tense.ts'

type Dated = {
  tree: SyntaxTree
  carrier: number
  trigger: number
  found: FoundDate | null
  publishedOn: string | null
}

/** "is travelling to Peru next week", "the summit on 3 September": what is dated after the publication lies ahead. */
export function lyingAhead(factuality: Factuality, dated: Dated): Factuality {
  const { tree, carrier, trigger, found, publishedOn } = dated
  if (publishedOn === null || found === null || found.date.from <= publishedOn) return factuality
  const owner = ownerOf(tree, found, carrier, trigger)
  if (owner === null || factuality.modality !== 'asserted') return factuality
  const verb = verbOf(tree, carrier)
  const isPast = verb !== undefined && !isBare(tree, verb) && tenseOf(tree, verb) === 'past'
  if (owner === 'verb' && isPast) return factuality
  const reason = { of: 'modality' as const, token: found.time.firstToken }
  return { ...factuality, modality: 'future', reasons: [...factuality.reasons, reason] }
}

/** "let Chile **send** ships next week": what has no tense of its own lies ahead of the verb above. */
const isBare = (tree: SyntaxTree, verb: number): boolean =>
  tagOf(tree, verb) === 'VB' && childrenBy(tree, verb, 'aux').length === 0

/** Whether the date stands with the event's noun, or with its verb; null where it belongs to another clause. */
function ownerOf(
  tree: SyntaxTree,
  { time }: FoundDate,
  carrier: number,
  trigger: number,
): 'noun' | 'verb' | null {
  const verb = verbOf(tree, carrier)
  const owner = ancestors(tree, time.endToken - 1).find(
    ({ index }) => index === trigger || index === carrier || isVerb(tree, index),
  )?.index
  if (owner === undefined) return null
  if (owner === verb) return 'verb'
  return owner === trigger || owner === carrier ? 'noun' : null
}

function verbOf(tree: SyntaxTree, carrier: number): number | undefined {
  return isVerb(tree, carrier)
    ? carrier
    : ancestors(tree, carrier).find((edge) => isVerb(tree, edge.index))?.index
}
