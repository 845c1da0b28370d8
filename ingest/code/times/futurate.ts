import type { FoundDate } from './dates.ts'
import type { Factuality } from '../certainty/factuality.ts'
import { ancestors, basicChildrenOf, isVerb, lemmaOf, tagOf, wordOf } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'

type Dated = {
  tree: SyntaxTree
  carrier: number
  trigger: number
  found: FoundDate | null
  publishedOn: string | null
}

const weekday = /^(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu

/** "Tamm meets Ilves on Sunday", "will meet", "is to meet": a weekday of the present or future tense is the one to come. */
export function datedAhead({ tree, carrier, trigger, found, publishedOn }: Dated): FoundDate | null {
  if (found === null || publishedOn === null || found.date.from >= publishedOn) return found
  const { from, to, text } = found.date
  if (text === null || !weekday.test(text)) return found
  if (!isPresent(tree, carrier) && !isFuture(tree, carrier)) return found
  if (ownerOf(tree, found, carrier, trigger) === null) return found
  return {
    ...found,
    date: { ...found.date, from: weekLater(from), to: weekLater(to) },
    how: `${found.how}, looking ahead`,
  }
}

const weekLater = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10)

/** "is travelling to Peru next week", "the summit on 3 September": what is dated after the publication lies ahead. */
export function lyingAhead(factuality: Factuality, dated: Dated): Factuality {
  const { tree, carrier, trigger, found, publishedOn } = dated
  if (publishedOn === null || found === null || found.date.from <= publishedOn) return factuality
  const owner = ownerOf(tree, found, carrier, trigger)
  if (owner === null || factuality.modality !== 'asserted') return factuality
  if (owner === 'verb' && isPast(tree, verbOf(tree, carrier))) return factuality
  const reason = { of: 'modality' as const, token: found.time.firstToken }
  return { ...factuality, modality: 'future', reasons: [...factuality.reasons, reason] }
}

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

const auxiliariesOf = (tree: SyntaxTree, verb: number): number[] =>
  basicChildrenOf(tree, verb)
    .filter((edge) => edge.label.startsWith('aux'))
    .map((edge) => edge.index)

/** "meets", "is meeting": a present tense without "has" or "do". */
function isPresent(tree: SyntaxTree, carrier: number): boolean {
  const verb = verbOf(tree, carrier)
  if (verb === undefined) return false
  const auxiliaries = auxiliariesOf(tree, verb)
  if (auxiliaries.length === 0) return /^VB[ZP]$/u.test(tagOf(tree, verb))
  return (
    tagOf(tree, verb) === 'VBG' &&
    auxiliaries.every((token) => lemmaOf(tree, token) === 'be' && /^VB[ZP]$/u.test(tagOf(tree, token)))
  )
}

/** "will meet", "would meet", "is to meet", "is expected to meet", "plans to meet". */
function isFuture(tree: SyntaxTree, carrier: number): boolean {
  const verb = verbOf(tree, carrier)
  if (verb === undefined || tagOf(tree, verb) !== 'VB') return false
  if (auxiliariesOf(tree, verb).some((token) => /^(?:will|'ll|’ll|shall|would)$/u.test(wordOf(tree, token))))
    return true
  const isInfinitive = basicChildrenOf(tree, verb).some((edge) => tagOf(tree, edge.index) === 'TO')
  if (!isInfinitive) return false
  const above = tree.basicGovernor[verb]
  const matrix = above?.label === 'xcomp' ? above.index : verb
  const finite =
    basicChildrenOf(tree, matrix).find((edge) => /^(?:aux|cop)/u.test(edge.label))?.index ?? matrix
  return /^VB[ZP]$/u.test(tagOf(tree, finite)) && lemmaOf(tree, finite) !== 'have'
}

/** A past tense or perfect; a participle has the tense of the verb it hangs on. */
function isPast(tree: SyntaxTree, verb: number | undefined, depth = 0): boolean {
  if (verb === undefined) return false
  const auxiliaries = auxiliariesOf(tree, verb)
  const tag = tagOf(tree, verb)
  if (tag === 'VBD') return true
  if (auxiliaries.length === 0 && (tag === 'VBG' || tag === 'VBN') && depth < 5) {
    const above = ancestors(tree, verb).find((edge) => isVerb(tree, edge.index))
    return above === undefined ? tag === 'VBN' : isPast(tree, above.index, depth + 1)
  }
  return auxiliaries.some((token) => tagOf(tree, token) === 'VBD' || lemmaOf(tree, token) === 'have')
}
