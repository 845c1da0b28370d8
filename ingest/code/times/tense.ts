import { ancestors, basicChildrenOf, bareLabel, isVerb, lemmaOf, tagOf, wordOf } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'

/** Where a clause places its verb: behind the moment of writing, at it, or ahead of it. */
export type Tense = 'past' | 'present' | 'future'

/** Verbs whose infinitive lies ahead of them: "agreed to meet", "is due to meet". */
const looksAhead = new Set(
  `plan agree promise vow pledge want intend hope expect schedule set due aim seek prepare decide threaten urge ask order demand
  call invite wait need propose like wish mean offer arrange ready likely poise slate bind force require`.split(
    /\s+/u,
  ),
)

/** The tense of the clause of a verb; an infinitive or participle has it from the verb that it hangs on. */
export function tenseOf(tree: SyntaxTree, verb: number, depth = 0): Tense {
  const auxiliaries = basicChildrenOf(tree, verb)
    .filter((edge) => edge.label.startsWith('aux') || edge.label === 'cop')
    .map((edge) => edge.index)
  const words = auxiliaries.map((token) => wordOf(tree, token))
  if (words.some((word) => modals.test(word))) return 'future'
  if (auxiliaries.some((token) => tagOf(tree, token) === 'VBD' || lemmaOf(tree, token) === 'have'))
    return 'past'
  const tag = tagOf(tree, verb)
  if (tag === 'VBD') return 'past'
  if (auxiliaries.length > 0) return isToBe(tree, verb) ? 'future' : 'present'
  if (tag === 'VBZ' || tag === 'VBP') return 'present'
  return inherited(tree, verb, depth)
}

const modals = /^(?:will|'ll|’ll|wo|would|shall|should|may|might|can|could|must)$/u

/** "is to meet", "are to be held". */
const isToBe = (tree: SyntaxTree, verb: number): boolean =>
  basicChildrenOf(tree, verb).some((edge) => edge.label === 'mark' && wordOf(tree, edge.index) === 'to')

function inherited(tree: SyntaxTree, verb: number, depth: number): Tense {
  const above = ancestors(tree, verb)
  const governor = above.find(
    ({ index }) => isVerb(tree, index) || basicChildrenOf(tree, index).some((edge) => edge.label === 'cop'),
  )
  const infinitive = isToBe(tree, verb)
  if (governor === undefined || depth > 5)
    return tagOf(tree, verb) === 'VBN' ? 'past' : infinitive ? 'future' : 'present'
  const lemmas = above.slice(0, above.indexOf(governor) + 1).map(({ index }) => lemmaOf(tree, index))
  if (infinitive && lemmas.some((lemma) => looksAhead.has(lemma))) return 'future'
  // "is to arrive": the parse makes "is" the verb and "arrive" its complement.
  if (infinitive && lemmaOf(tree, governor.index) === 'be' && bareLabel(above[0]?.label ?? '') === 'xcomp')
    return 'future'
  return tenseOf(tree, governor.index, depth + 1)
}
