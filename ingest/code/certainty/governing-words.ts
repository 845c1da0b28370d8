import type { Quad } from '../../../model/plover/event-types.ts'
import {
  adjectiveComplements,
  askingWhenNegated,
  askingWords,
  complementClasses,
  confirmingVerbs,
  denyingVerbs,
  factiveVerbs,
  nonassertingVerbs,
  truthAdjectives,
  wishingVerbs,
} from './certainty-words.ts'
import type { CertaintyClass } from './certainty-words.ts'
import { hedge, negate, readOwnMarks, weaken } from './clause-marks.ts'
import type { State } from './clause-marks.ts'
import { readReportsThatSay } from './hearsay.ts'
import { isNegated, negatorsOf } from './negation.ts'
import { speechVerbs } from '../said-by/speech-verbs.ts'
import {
  basicChildrenOf,
  childrenOf,
  isPassive,
  isVerb,
  lemmaOf,
  tagOf,
  verbLemma,
  wordOf,
} from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'

/** What a verb or adjective makes of the infinitive or gerund below it. */
export function readComplement(tree: SyntaxTree, governor: number, quad: Quad, state: State): boolean {
  applyClass(tree, governor, classOf(tree, governor), quad, state)
  readOwnMarks(tree, governor, state)
  return true
}

/** What a verb or adjective makes of its complement; undefined where it says nothing of it. */
export function classOf(tree: SyntaxTree, governor: number): CertaintyClass | undefined {
  const word = wordOf(tree, governor)
  if (!isVerb(tree, governor)) {
    const present = !childrenOf(tree, governor).some(
      ({ label, index }) => label === 'cop' && tagOf(tree, index) === 'VBD',
    )
    return word === 'able' && present ? 'wishes' : adjectiveComplements.get(word)
  }
  const kind =
    complementClasses.get(verbLemma(tree, governor)) ??
    complementClasses.get(lemmaOf(tree, governor)) ??
    (isPassive(tree, governor) ? adjectiveComplements.get(word) : undefined)
  const alone = childrenOf(tree, governor).every(({ label }) => label !== 'obj' && !label.startsWith('obl'))
  // "used a bomb to kill" did so; "appeared before the court to answer" is no seeming.
  if (kind === 'past') return alone && word === 'used' && !isPassive(tree, governor) ? kind : 'does'
  return kind === 'unconfirmed' && !alone ? undefined : kind
}

/** Applies what a word makes of the act below it. */
export function applyClass(
  tree: SyntaxTree,
  governor: number,
  kind: CertaintyClass | undefined,
  quad: Quad,
  state: State,
): void {
  switch (kind) {
    case undefined:
    case 'does':
      return
    case 'fails':
      negate(state, governor)
      return
    case 'denies':
      deny(tree, governor, state)
      return
    case 'doubts':
      negate(state, governor)
      weaken(state, 'hypothetical', governor)
      return
    case 'tries':
      if (quad !== 4) weaken(state, 'hypothetical', governor)
      return
    case 'plans':
      weaken(state, 'future', governor)
      return
    case 'wishes':
      weaken(state, 'hypothetical', governor)
      return
    case 'past':
      weaken(state, 'historical', governor)
      return
    default:
      hedge(tree, state, governor, kind)
  }
}

/** Who denies says that it is not so: what was reported or alleged below is no reserve of his. */
export function deny(tree: SyntaxTree, governor: number, state: State): void {
  state.hedge = null
  negate(state, governor)
  for (const token of negatorsOf(tree, governor)) negate(state, token)
}

/** What a verb or adjective makes of the clause below it: "hopes that", "denied that", "it is possible that". */
export function readContent(
  tree: SyntaxTree,
  child: number,
  governor: number,
  quad: Quad,
  state: State,
): boolean {
  const asked = askingMark(tree, child, governor)
  if (asked !== undefined) {
    weaken(state, 'hypothetical', asked)
    hedge(tree, state, asked, 'question')
    return false
  }
  if (!isVerb(tree, governor)) return readAdjective(tree, governor, quad, state)
  return readContentOfVerb(tree, child, governor, quad, state)
}

/** "It is possible that", "it is not true that"; "is glad that" tells a fact. */
function readAdjective(tree: SyntaxTree, adjective: number, quad: Quad, state: State): boolean {
  const kind = classOf(tree, adjective)
  const known = kind !== undefined && kind !== 'does'
  if (known || truthAdjectives.has(wordOf(tree, adjective)))
    return readComplement(tree, adjective, quad, state)
  if (isNegated(tree, adjective) && askingWhenNegated.has(wordOf(tree, adjective)))
    weaken(state, 'hypothetical', adjective)
  return false
}

function readContentOfVerb(
  tree: SyntaxTree,
  child: number,
  governor: number,
  quad: Quad,
  state: State,
): boolean {
  const lemma = lemmaOf(tree, governor)
  const own = basicChildrenOf(tree, child)
  if (own.some(({ label, index }) => label === 'mark' && wordOf(tree, index) === 'to')) {
    const yet = [...own, ...basicChildrenOf(tree, governor)].find(
      ({ index }) => wordOf(tree, index) === 'yet',
    )
    if (lemma === 'have' && yet !== undefined) negate(state, yet.index)
    return readComplement(tree, governor, quad, state)
  }
  if (tagOf(tree, child) === 'VBG' && !own.some(({ label }) => label.startsWith('nsubj') || label === 'aux'))
    return readComplement(tree, governor, quad, state)
  if (denyingVerbs.has(lemma)) {
    deny(tree, governor, state)
    return false
  }
  readHeard(tree, governor, state)
  readReportsThatSay(tree, governor, state)
  readAttitude(tree, child, governor, state)
  return false
}

/** "claimed that", "believes that", "it is said that". */
function readHeard(tree: SyntaxTree, verb: number, state: State): void {
  const lemma = lemmaOf(tree, verb)
  const kind = complementClasses.get(lemma)
  if (kind === 'alleged' || kind === 'accused' || kind === 'suspected') hedge(tree, state, verb, kind)
  const nobody =
    isPassive(tree, verb) &&
    childrenOf(tree, verb).every(({ label }) => label !== 'obl:by' && label !== 'obl:agent')
  if (nobody && (kind === 'reportedly' || kind === 'unconfirmed')) hedge(tree, state, verb, kind)
}

function readAttitude(tree: SyntaxTree, child: number, governor: number, state: State): void {
  const lemma = lemmaOf(tree, governor)
  const negatedAbove = isNegated(tree, governor)
  if (lemma === 'doubt' && negatedAbove) return
  if (nonassertingVerbs.has(lemma) && lemma !== 'suggest') {
    const settled = basicChildrenOf(tree, child).some(
      (edge) => edge.label === 'aux' && ['have', 'do'].includes(lemmaOf(tree, edge.index)),
    )
    const past = tagOf(tree, child) === 'VBD'
    if (!(settled || past) || wishingVerbs.has(lemma)) weaken(state, 'hypothetical', governor)
  } else if (!speechVerbs.has(lemma) && !factiveVerbs.has(lemma)) readOwnMarks(tree, governor, state)
  if (!negatedAbove || !confirmingVerbs.has(lemma)) return
  weaken(state, 'hypothetical', governor)
  if (['confirm', 'verify', 'establish'].includes(lemma)) hedge(tree, state, governor, 'unconfirmed')
}

/** The "whether" or "if" of what is asked: "asked if", "would not say whether". */
export function askingMark(tree: SyntaxTree, clause: number, governor: number): number | undefined {
  const whether = markOf(tree, clause, 'whether')
  if (whether !== undefined) return whether
  const word = isVerb(tree, governor) ? lemmaOf(tree, governor) : wordOf(tree, governor)
  const asks = askingWords.has(word) || (askingWhenNegated.has(word) && isNegated(tree, governor))
  return asks ? markOf(tree, clause, 'if') : undefined
}

/** The word that binds a clause to what stands above it. */
export function markOf(tree: SyntaxTree, clause: number, ...marks: readonly string[]): number | undefined {
  return basicChildrenOf(tree, clause).find(
    ({ label, index }) => ['mark', 'case'].includes(label) && marks.includes(wordOf(tree, index)),
  )?.index
}
