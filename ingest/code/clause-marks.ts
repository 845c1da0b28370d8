import type { Hedge, Modality } from '../../model/claim.ts'
import { hedgeWords, speechVerbs } from './speech-verbs.ts'
import {
  basicChildrenOf,
  basicGovernorOf,
  bareLabel,
  childrenOf,
  isNoun,
  isVerb,
  lemmaOf,
  tagOf,
  wordOf,
} from './syntax-tree.ts'
import type { SyntaxTree } from './syntax-tree.ts'

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

const negators = new Set(['not', "n't", 'never', 'no', 'neither', 'hardly', 'nor'])

/** Auxiliaries, negation and hedging adverbs of a clause head or noun. */
export function readOwnMarks(tree: SyntaxTree, head: number, state: State): void {
  for (const token of negatorsOf(tree, head)) negate(state, token)
  readNounMarks(tree, head, state)
  for (const { label, index } of basicChildrenOf(tree, head)) {
    // "is to meet": a plan.
    if ((label === 'aux' || label === 'cop') && lemmaOf(tree, index) === 'be' && tagOf(tree, head) === 'VB')
      weaken(state, 'future', index)
    if (label === 'aux') {
      const modality = auxiliaryModality(tree, head, index)
      if (modality !== null) weaken(state, modality, index)
    }
  }
  // "is going to", "is to meet", "be set to" come as a copula or auxiliary over an infinitive.
  if (
    lemmaOf(tree, head) === 'go' &&
    tagOf(tree, head) === 'VBG' &&
    childrenOf(tree, head).some((edge) => edge.label === 'xcomp')
  )
    weaken(state, 'future', head)
}

/** Negation and hedging words of a noun phrase or clause head. */
export function readNounMarks(tree: SyntaxTree, head: number, state: State): void {
  for (const { label, index } of basicChildrenOf(tree, head)) {
    if (label !== 'advmod' && label !== 'amod') continue
    const kind = hedgeWords[wordOf(tree, index)]
    if (kind !== undefined) hedge(tree, state, index, kind)
    if (
      [
        'planned',
        'proposed',
        'future',
        'possible',
        'potential',
        'upcoming',
        'scheduled',
        'threatened',
        'forthcoming',
        'expected',
        'imminent',
      ].includes(wordOf(tree, index))
    ) {
      weaken(
        state,
        ['planned', 'upcoming', 'scheduled', 'forthcoming', 'expected'].includes(wordOf(tree, index))
          ? 'future'
          : 'hypothetical',
        index,
      )
    }
  }
  const no = isNoun(tree, head) ? noBefore(tree, head) : undefined
  if (no !== undefined) negate(state, no)
}

/** The "no" of "no troops". */
const noBefore = (tree: SyntaxTree, noun: number): number | undefined =>
  basicChildrenOf(tree, noun).find((edge) => edge.label === 'det' && wordOf(tree, edge.index) === 'no')?.index

/** Whether a clause is negated: "did not", "never", "no longer", "no one", "no troops were". */
export const isNegated = (tree: SyntaxTree, head: number): boolean => negatorsOf(tree, head).length % 2 === 1

/** The words that negate a clause. */
export function negatorsOf(tree: SyntaxTree, head: number): number[] {
  return basicChildrenOf(tree, head).flatMap(({ label, index }) => {
    const word = wordOf(tree, index)
    if (label === 'advmod' && negators.has(word)) {
      const only =
        basicChildrenOf(tree, index).some((edge) => wordOf(tree, edge.index) === 'only') ||
        wordOf(tree, index + 1) === 'only'
      return only ? [] : [index]
    }
    if (label === 'advmod' && word === 'longer') return [index]
    if (!isVerb(tree, head)) return []
    if (label.startsWith('nsubj'))
      return ['nobody', 'none', 'nothing', 'neither'].includes(word) ? [index] : (noBefore(tree, index) ?? [])
    return label === 'obj' ? (noBefore(tree, index) ?? []) : []
  })
}

function auxiliaryModality(tree: SyntaxTree, head: number, auxiliary: number): Modality | null {
  const word = wordOf(tree, auxiliary)
  switch (word) {
    case 'will':
    case "'ll":
    case 'wo':
    case 'shall':
      return 'future'
    case 'would':
    case "'d":
      return underPastSpeech(tree, head) ? 'future' : tagOf(tree, auxiliary) === 'MD' ? 'hypothetical' : null
    case 'may':
    case 'might':
    case 'could':
    case 'can':
    case 'ca':
    case 'should':
    case 'must':
    case 'ought':
    case 'need':
      return tagOf(tree, auxiliary) === 'MD' ? 'hypothetical' : null
    default:
      return null
  }
}

/** "He said it would withdraw" announces; "it would help" supposes. */
function underPastSpeech(tree: SyntaxTree, head: number): boolean {
  const governor = basicGovernorOf(tree, head)
  if (governor === null)
    return basicChildrenOf(tree, head).some(
      (edge) => edge.label === 'parataxis' && speechVerbs.has(lemmaOf(tree, edge.index)),
    )
  if (bareLabel(governor.label) === 'conj') return underPastSpeech(tree, governor.index)
  return bareLabel(governor.label) === 'ccomp' && speechVerbs.has(lemmaOf(tree, governor.index))
}

/** Lowers the modality, never raises it. */
export function weaken(state: State, modality: Modality, token: number = state.at): void {
  const order: Modality[] = ['asserted', 'historical', 'future', 'hypothetical']
  if (order.indexOf(modality) <= order.indexOf(state.modality)) return
  state.modality = modality
  state.reasons = [...state.reasons.filter((reason) => reason.of !== 'modality'), { of: 'modality', token }]
}

/** Turns affirmed into negated, and a second time back. */
export function negate(state: State, token: number = state.at): void {
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
