import {
  ancestors,
  basicChildrenOf,
  bareLabel,
  childrenOf,
  isVerb,
  lemmaOf,
  tagOf,
  wordOf,
} from '../syntax-tree.ts'
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

/** An auxiliary that announces, one that supposes or tells what was announced, one that says what can or should be. */
export type Modal = 'will' | 'would' | 'may'

const modals: Readonly<Record<Modal, ReadonlySet<string>>> = {
  will: new Set(['will', "'ll", '’ll', 'wo', 'shall', 'sha']),
  would: new Set(['would', "'d", '’d']),
  may: new Set(['may', 'might', 'could', 'can', 'ca', 'should', 'must', 'ought', 'need']),
}

/** What kind of modal an auxiliary is; null for "be", "have", "do". */
export function modalOf(tree: SyntaxTree, auxiliary: number): Modal | null {
  const word = wordOf(tree, auxiliary)
  if (modals.will.has(word)) return 'will'
  if (tagOf(tree, auxiliary) !== 'MD') return null
  return modals.would.has(word) ? 'would' : modals.may.has(word) ? 'may' : null
}

/** "**is** to meet", "**are** to be deployed". */
export function isPlanningBe(tree: SyntaxTree, verb: number, auxiliary: number): boolean {
  if (lemmaOf(tree, auxiliary) !== 'be') return false
  if (tagOf(tree, verb) === 'VB') return true
  return tagOf(tree, verb) === 'VBN' && /^VB[ZPD]$/u.test(tagOf(tree, auxiliary)) && isInfinitive(tree, verb)
}

/** "is **going** to meet". */
export const isGoingTo = (tree: SyntaxTree, verb: number): boolean =>
  lemmaOf(tree, verb) === 'go' &&
  tagOf(tree, verb) === 'VBG' &&
  childrenOf(tree, verb).some((edge) => edge.label === 'xcomp')

/** The tense of the clause of a verb; an infinitive or participle has it from the verb that it hangs on. */
export function tenseOf(tree: SyntaxTree, verb: number, depth = 0): Tense {
  const auxiliaries = basicChildrenOf(tree, verb)
    .filter((edge) => edge.label.startsWith('aux') || edge.label === 'cop')
    .map((edge) => edge.index)
  if (auxiliaries.some((token) => modalOf(tree, token) !== null)) return 'future'
  if (auxiliaries.some((token) => tagOf(tree, token) === 'VBD' || lemmaOf(tree, token) === 'have'))
    return 'past'
  const tag = tagOf(tree, verb)
  if (tag === 'VBD') return 'past'
  // "is to meet", "sanctions to be imposed".
  if (
    auxiliaries.length > 0 &&
    (isInfinitive(tree, verb) || auxiliaries.some((token) => isPlanningBe(tree, verb, token)))
  )
    return 'future'
  if (auxiliaries.some((token) => /^VB[ZP]$/u.test(tagOf(tree, token))) || /^VB[ZP]$/u.test(tag))
    return 'present'
  return inherited(tree, verb, depth)
}

/** "to meet", "to be held". */
const isInfinitive = (tree: SyntaxTree, verb: number): boolean =>
  basicChildrenOf(tree, verb).some(({ label, index }) => label === 'mark' && wordOf(tree, index) === 'to')

function inherited(tree: SyntaxTree, verb: number, depth: number): Tense {
  const above = ancestors(tree, verb)
  const governor = above.find(
    ({ index }) => isVerb(tree, index) || basicChildrenOf(tree, index).some((edge) => edge.label === 'cop'),
  )
  const label = bareLabel(above[0]?.label ?? '')
  // "those arrested on Monday will be charged", but "the talks planned for Monday will be held".
  if (tagOf(tree, verb) === 'VBN' && ['acl', 'advcl'].includes(label) && !looksAhead.has(lemmaOf(tree, verb)))
    return 'past'
  const infinitive = isInfinitive(tree, verb)
  if (governor === undefined || depth > 5)
    return tagOf(tree, verb) === 'VBN' ? 'past' : infinitive ? 'future' : 'present'
  const between = above.slice(0, above.indexOf(governor) + 1).map(({ index }) => index)
  if (infinitive && between.some((token) => looksAhead.has(lemmaOf(tree, token)) || isGoingTo(tree, token)))
    return 'future'
  // "is to arrive": the parse makes "is" the verb and "arrive" its complement.
  if (infinitive && lemmaOf(tree, governor.index) === 'be' && label === 'xcomp') return 'future'
  return tenseOf(tree, governor.index, depth + 1)
}
