import type { Hedge, Modality, Polarity } from '../../../model/claim.ts'
import type { Quad } from '../../../model/plover/event-types.ts'
import { hedgingNouns, presupposing } from './certainty-words.ts'
import { negate, readAuxiliaries, readNounMarks, readOwnMarks, weaken } from './clause-marks.ts'
import type { Reason, State } from './clause-marks.ts'
import { isUnderWay, readClauseAbove, readGerund } from './governing-clauses.ts'
import { readComplement, readContent } from './governing-words.ts'
import { readGoverningNoun, readNominal, readSubject } from './governing-nouns.ts'
import { readHearsay } from './hearsay.ts'
import { wordClass } from '../lexicon/word-classes.ts'
import { negatorsOf } from './negation.ts'
import {
  bareLabel,
  basicChildrenOf,
  basicGovernorOf,
  childrenOf,
  isNoun,
  isVerb,
  lemmaOf,
  tagOf,
  verbLemma,
  wordOf,
} from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'

/** How certain a clause is, before the speech-act it stands in is looked at. */
export type Factuality = {
  modality: Modality
  polarity: Polarity
  hedge: Hedge | null
  /** The words that decided modality and polarity. */
  reasons: readonly Reason[]
}

/**
 * The modality, polarity and hedge of the clause or noun phrase at `start`, read from its own auxiliaries and from every
 * word that governs it: plans and wishes, conditions, denials, hearsay. Stops where another clause begins.
 */
export function factualityOf(tree: SyntaxTree, start: number, trigger: number, quad: Quad): Factuality {
  const state: State = { modality: 'asserted', negated: false, hedge: null, at: start, reasons: [] }
  if (trigger === start || !isNoun(tree, trigger) || !presupposing.has(verbLemma(tree, start)))
    readOwnMarks(tree, start, state)
  if (trigger !== start) readNounMarks(tree, trigger, state)
  readPlottersNoun(tree, start, quad, state)
  if (isSupposed(tree, start)) weaken(state, 'hypothetical', 0)
  let node = start
  const seen = new Set([start])
  for (
    let edge = basicGovernorOf(tree, node);
    edge !== null && !seen.has(edge.index);
    edge = basicGovernorOf(tree, node)
  ) {
    seen.add(edge.index)
    state.at = edge.index
    if (!climb(tree, node, edge.index, edge.label, quad, state)) break
    node = edge.index
  }
  readHearsay(tree, { start, trigger, path: [...seen], quad }, state)
  const { modality, negated, hedge, reasons } = state
  return { modality, polarity: negated ? 'negated' : 'affirmed', hedge, reasons }
}

/** Reads one step upwards; false where the words above no longer bear on it. */
function climb(
  tree: SyntaxTree,
  child: number,
  governor: number,
  label: string,
  quad: Quad,
  state: State,
): boolean {
  const bare = bareLabel(label)
  if (isCleft(tree, child, governor, bare)) {
    for (const token of negatorsOf(tree, governor)) negate(state, token)
    return true
  }
  switch (bare) {
    case 'conj':
      return climbConjunct(tree, child, governor, state)
    case 'xcomp':
      return climbComplement(tree, child, governor, quad, state)
    case 'ccomp':
    case 'csubj':
      return isNoun(tree, governor)
        ? readGoverningNoun(tree, governor, quad, state)
        : readContent(tree, child, governor, quad, state)
    case 'advcl':
      return readClauseAbove(tree, child, governor, quad, state)
    case 'acl':
      return climbAdnominal(tree, child, governor, label, quad, state)
    case 'dep':
      return climbLoose(tree, child, governor, quad, state)
    case 'obj':
    case 'obl':
    case 'nmod':
    case 'nsubj:pass':
    case 'compound':
      return tagOf(tree, child) === 'VBG' && bare !== 'obj'
        ? readGerund(tree, child, governor, quad, state)
        : readNominal(tree, child, governor, bare, quad, state)
    case 'nsubj':
      return readSubject(tree, child, governor, quad, state)
    default:
      return false
  }
}

/** "It was not Chile that attacked": the copula above tells whether it did. */
function isCleft(tree: SyntaxTree, child: number, governor: number, bare: string): boolean {
  if (bare !== 'acl' && bare !== 'dep' && bare !== 'ccomp') return false
  const above = basicChildrenOf(tree, governor)
  return (
    above.some(({ label }) => label === 'cop') &&
    above.some(({ label, index }) => label === 'nsubj' && wordOf(tree, index) === 'it') &&
    childrenOf(tree, child).some(({ index }) => /^W(?:P|DT)/u.test(tagOf(tree, index)) && index > governor)
  )
}

function climbComplement(
  tree: SyntaxTree,
  child: number,
  governor: number,
  quad: Quad,
  state: State,
): boolean {
  // "stopped work, staging a sit-in"
  if (tagOf(tree, child) === 'VBG' && tree.tokens[child - 1]?.text === ',') return false
  const infinitive = tagOf(tree, child) === 'VB' && wordOf(tree, child - 1) === 'to'
  // "announced plans to free them": the infinitive of the noun hangs on the verb.
  if (infinitive && basicGovernorOf(tree, child - 2)?.index === governor && isNoun(tree, child - 2))
    readGoverningNoun(tree, child - 2, quad, state)
  if (infinitive && isUnderWay(tree, governor)) weaken(state, 'future', governor)
  return readComplement(tree, governor, quad, state)
}

/** Verbs that are joined share auxiliaries and negation; "but" and "nor" part them. */
function climbConjunct(tree: SyntaxTree, child: number, governor: number, state: State): boolean {
  if (!isVerb(tree, child) || !isVerb(tree, governor)) return isNoun(tree, child) && isNoun(tree, governor)
  const own = basicChildrenOf(tree, child)
  const ownSubject = own.some((edge) => edge.label.startsWith('nsubj'))
  const ownAuxiliary = own.some((edge) => edge.label === 'aux' || edge.label === 'aux:pass')
  if (!ownSubject && !ownAuxiliary && tagOf(tree, child) === tagOf(tree, governor)) {
    const parted = own.some(
      ({ label, index }) => label === 'cc' && /^(?:but|nor)$/u.test(wordOf(tree, index)),
    )
    if (parted) readAuxiliaries(tree, governor, state)
    else readOwnMarks(tree, governor, state)
  }
  return !ownSubject
}

function climbAdnominal(
  tree: SyntaxTree,
  child: number,
  governor: number,
  label: string,
  quad: Quad,
  state: State,
): boolean {
  if (label === 'acl:relcl') return false
  // "is considering sending": the parser hangs the gerund on the verb as on a noun.
  if (isVerb(tree, governor)) return readComplement(tree, governor, quad, state)
  if (/^(?:IN|TO)$/u.test(tagOf(tree, governor))) return true
  if (tagOf(tree, child) === 'VBG') return readGerund(tree, child, governor, quad, state)
  if (tagOf(tree, child) === 'VBN' && !basicChildrenOf(tree, child).some((edge) => edge.label === 'mark'))
    return false
  // "held a ceremony to honour them": what an occasion is held for takes place at it.
  if (wordClass('occasion').has(lemmaOf(tree, governor))) return true
  readGoverningNoun(tree, governor, quad, state)
  return true
}

/** What hangs by `dep`: "instead of attacking", "on suspicion of killing", a gerund behind its verb. */
function climbLoose(tree: SyntaxTree, child: number, governor: number, quad: Quad, state: State): boolean {
  if (/^(?:IN|TO)$/u.test(tagOf(tree, child)) && isNoun(tree, governor))
    return readGoverningNoun(tree, governor, quad, state)
  if (tagOf(tree, child) !== 'VBG' || tree.tokens[child - 1]?.text === ',') return false
  return wordOf(tree, governor) === 'instead' || !isVerb(tree, governor)
    ? readGerund(tree, child, governor, quad, state)
    : readComplement(tree, governor, quad, state)
}

/** "Were Chad to withdraw": the parser makes the copula the sentence. */
const isSupposed = (tree: SyntaxTree, head: number): boolean =>
  wordOf(tree, 0) === 'were' &&
  basicGovernorOf(tree, head)?.index === 0 &&
  basicChildrenOf(tree, head).some(({ label, index }) => label === 'mark' && wordOf(tree, index) === 'to')

/** "The plot to kill her was uncovered": the parser makes the infinitive the sentence and the noun its subject. */
function readPlottersNoun(tree: SyntaxTree, head: number, quad: Quad, state: State): void {
  if (tagOf(tree, head) !== 'VB' || wordOf(tree, head - 1) !== 'to') return
  const noun = basicChildrenOf(tree, head).find(
    ({ label, index }) => label.startsWith('nsubj') && index === head - 2,
  )?.index
  if (noun !== undefined && hedgingNouns.has(lemmaOf(tree, noun))) readGoverningNoun(tree, noun, quad, state)
}
