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

/** What is known of a clause so far, while it is read. */
export type State = { modality: Modality; negated: boolean; hedge: Hedge | null }

const negators = new Set(['not', "n't", 'never', 'no', 'neither', 'hardly', 'nor'])

/** Auxiliaries, negation and hedging adverbs of a clause head or noun. */
export function readOwnMarks(tree: SyntaxTree, head: number, state: State): void {
  if (isNegated(tree, head)) state.negated = !state.negated
  readNounMarks(tree, head, state)
  for (const { label, index } of basicChildrenOf(tree, head)) {
    // "is to meet": a plan.
    if ((label === 'aux' || label === 'cop') && lemmaOf(tree, index) === 'be' && tagOf(tree, head) === 'VB')
      weaken(state, 'future')
    if (label === 'aux') {
      const modality = auxiliaryModality(tree, head, index)
      if (modality !== null) weaken(state, modality)
    }
  }
  // "is going to", "is to meet", "be set to" come as a copula or auxiliary over an infinitive.
  if (
    lemmaOf(tree, head) === 'go' &&
    tagOf(tree, head) === 'VBG' &&
    childrenOf(tree, head).some((edge) => edge.label === 'xcomp')
  )
    weaken(state, 'future')
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
      )
    }
  }
  if (
    isNoun(tree, head) &&
    basicChildrenOf(tree, head).some((edge) => edge.label === 'det' && wordOf(tree, edge.index) === 'no')
  ) {
    state.negated = !state.negated
  }
}

/** Whether a clause is negated: "did not", "never", "no longer", "no one", "no troops were". */
export function isNegated(tree: SyntaxTree, head: number): boolean {
  let count = 0
  for (const { label, index } of basicChildrenOf(tree, head)) {
    if (label === 'advmod' && negators.has(wordOf(tree, index)))
      count +=
        basicChildrenOf(tree, index).some((edge) => wordOf(tree, edge.index) === 'only') ||
        wordOf(tree, index + 1) === 'only'
          ? 0
          : 1
    else if (label === 'advmod' && wordOf(tree, index) === 'longer') count += 1
    else if (label.startsWith('nsubj') && isVerb(tree, head)) {
      const none = ['nobody', 'none', 'nothing', 'neither'].includes(wordOf(tree, index))
      const no = basicChildrenOf(tree, index).some(
        (edge) => edge.label === 'det' && wordOf(tree, edge.index) === 'no',
      )
      if (none || no) count += 1
    } else if (
      label === 'obj' &&
      isVerb(tree, head) &&
      basicChildrenOf(tree, index).some((edge) => edge.label === 'det' && wordOf(tree, edge.index) === 'no')
    )
      count += 1
  }
  return count % 2 === 1
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
export function weaken(state: State, modality: Modality): void {
  const order: Modality[] = ['asserted', 'historical', 'future', 'hypothetical']
  if (order.indexOf(modality) > order.indexOf(state.modality)) state.modality = modality
}

/** Keeps the first hedge that is found: the one nearest to the event. */
export function hedge(tree: SyntaxTree, state: State, token: number, kind: Hedge['kind']): void {
  const at = tree.tokens[token]
  if (state.hedge === null && at !== undefined) state.hedge = { kind, start: at.start, end: at.end }
}
