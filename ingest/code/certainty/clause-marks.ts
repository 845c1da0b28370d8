import type { Hedge, Modality } from '../../../model/claim.ts'
import { eventAdjectives, hedgeWords } from './certainty-words.ts'
import { negatorsOf, noBefore } from './negation.ts'
import { speechVerbs } from '../said-by/speech-verbs.ts'
import { isGoingTo, isPlanningBe, modalOf } from '../times/tense.ts'
import {
  bareLabel,
  basicChildrenOf,
  basicGovernorOf,
  childrenOf,
  isNoun,
  isVerb,
  lemmaOf,
  wordOf,
} from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'

/** A word that decided how certain a clause is. */
export type Reason = { of: 'modality' | 'polarity'; token: number }

/** What is known of a clause so far, while it is read. */
export type State = {
  modality: Modality
  negated: boolean
  hedge: Hedge | null
  /** The word that is being read: the reason of what is decided without naming a nearer one. */
  at: number
  reasons: Reason[]
}

/** Auxiliaries, negation and hedging adverbs of a clause head or noun. */
export function readOwnMarks(tree: SyntaxTree, head: number, state: State): void {
  for (const token of negatorsOf(tree, head)) negate(state, token)
  readNounMarks(tree, head, state)
  readAuxiliaries(tree, head, state)
}

/** "will", "may", "is to", "is going to". */
export function readAuxiliaries(tree: SyntaxTree, head: number, state: State): void {
  for (const { label, index } of basicChildrenOf(tree, head)) {
    if ((label === 'aux' || label === 'cop') && isPlanningBe(tree, head, index))
      weaken(state, 'future', index)
    if (label === 'aux') {
      const modality = auxiliaryModality(tree, head, index)
      if (modality !== null) weaken(state, modality, index)
    }
  }
  if (isGoingTo(tree, head)) weaken(state, 'future', head)
}

/** Negation and hedging words of a noun phrase or clause head. */
export function readNounMarks(tree: SyntaxTree, head: number, state: State): void {
  for (const { label, index } of basicChildrenOf(tree, head)) {
    if (label !== 'advmod' && label !== 'amod') continue
    const kind = hedgeWords.get(wordOf(tree, index))
    if (kind !== undefined) hedge(tree, state, index, kind)
    const ahead = eventAdjectives.get(wordOf(tree, index))
    if (ahead !== undefined && isNoun(tree, head))
      weaken(state, ahead === 'plans' ? 'future' : 'hypothetical', index)
  }
  const no = isNoun(tree, head) ? noBefore(tree, head) : undefined
  if (no !== undefined) negate(state, no)
}

function auxiliaryModality(tree: SyntaxTree, head: number, auxiliary: number): Modality | null {
  const modal = modalOf(tree, auxiliary)
  if (modal === 'would')
    return underPastSpeech(tree, head) && !isSupposed(tree, head) ? 'future' : 'hypothetical'
  return modal === 'will' ? 'future' : modal === 'may' ? 'hypothetical' : null
}

/** "would respond if it were attacked", "would have": no announcement even where somebody says it. */
function isSupposed(tree: SyntaxTree, head: number): boolean {
  return basicChildrenOf(tree, head).some(
    ({ label, index }) =>
      (label === 'aux' && wordOf(tree, index) === 'have') ||
      (label === 'advcl' &&
        basicChildrenOf(tree, index).some((edge) => ['if', 'unless'].includes(wordOf(tree, edge.index)))),
  )
}

/** "He said it would withdraw" announces; "it would help" supposes. */
function underPastSpeech(tree: SyntaxTree, head: number): boolean {
  const governor = basicGovernorOf(tree, head)
  if (governor === null) return closesWithSpeech(tree, head)
  const bare = bareLabel(governor.label)
  if (bare === 'conj') return underPastSpeech(tree, governor.index)
  return bare === 'ccomp' && speechVerbs.has(lemmaOf(tree, governor.index))
}

/** "…, Tamm announced.", wherever the parser hangs it. */
function closesWithSpeech(tree: SyntaxTree, head: number): boolean {
  return tree.tokens.some(
    (_, token) =>
      token > head &&
      isVerb(tree, token) &&
      speechVerbs.has(lemmaOf(tree, token)) &&
      ['parataxis', 'dep'].includes(basicGovernorOf(tree, token)?.label ?? '') &&
      childrenOf(tree, token).some((edge) => edge.label === 'nsubj'),
  )
}

/** Lowers the modality, never raises it. */
export function weaken(state: State, modality: Modality, token: number = state.at): void {
  const order: Modality[] = ['asserted', 'historical', 'future', 'hypothetical']
  if (order.indexOf(modality) <= order.indexOf(state.modality)) return
  state.modality = modality
  state.reasons = [...state.reasons.filter((reason) => reason.of !== 'modality'), { of: 'modality', token }]
}

/** Turns affirmed into negated, and a second word back; one word negates once, from wherever it is read. */
export function negate(state: State, token: number = state.at): void {
  if (state.reasons.some((reason) => reason.of === 'polarity' && reason.token === token)) return
  state.negated = !state.negated
  state.reasons.push({ of: 'polarity', token })
}

/** Keeps the first hedge that is found: the one nearest to the event. */
export function hedge(tree: SyntaxTree, state: State, token: number, kind: Hedge['kind']): void {
  const at = tree.tokens[token]
  if (state.hedge === null && at !== undefined) state.hedge = { kind, start: at.start, end: at.end }
}

/** "cancelled", "instead of": negated, however often. */
export function setNegated(state: State, token: number = state.at): void {
  if (!state.negated) negate(state, token)
}
