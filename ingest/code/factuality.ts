import type { Hedge, Modality, Polarity } from '../../model/claim.ts'
import type { Quad } from '../../model/plover/event-types.ts'
import { hedge, isNegated, negate, setNegated, readNounMarks, readOwnMarks, weaken } from './clause-marks.ts'
import type { Reason, State } from './clause-marks.ts'
import { wordClass } from './lexicon/word-classes.ts'
import { nonfactiveVerbs } from './light-verbs.ts'
import {
  speechVerbs,
  hedgingNouns,
  adjectiveComplements,
  complementClasses,
  nonassertingVerbs,
} from './speech-verbs.ts'
import { patientHeads } from './subjects.ts'
import {
  basicChildrenOf,
  basicGovernorOf,
  bareLabel,
  isNoun,
  isVerb,
  lemmaOf,
  tagOf,
  wordOf,
  governorsOf,
  verbLemma,
} from './syntax-tree.ts'
import type { SyntaxTree } from './syntax-tree.ts'

/** How certain a clause is, before the speech-act it stands in is looked at. */
export type Factuality = {
  modality: Modality
  polarity: Polarity
  hedge: Hedge | null
  /** The words that decided modality and polarity. */
  reasons: readonly Reason[]
}

const responsibilityNouns = wordClass('responsibility')
const occasions = wordClass('occasion')

/** Verbs whose clause is told with reserve. */
const hedgesOfVerbs: Readonly<Record<string, Hedge['kind']>> = {
  allege: 'alleged',
  claim: 'alleged',
  accuse: 'accused',
  suspect: 'suspected',
}
const conditionals = new Set(['if', 'unless', 'whether', 'should', 'provided', 'lest'])

/**
 * The modality, polarity and hedge of the clause or noun phrase at `start`, read from its own auxiliaries and from every
 * word that governs it: plans and wishes, conditions, denials, hearsay. Stops where another clause begins.
 */
export function factualityOf(tree: SyntaxTree, start: number, trigger: number, quad: Quad): Factuality {
  const state: State = { modality: 'asserted', negated: false, hedge: null, at: start, reasons: [] }
  readOwnMarks(tree, start, state)
  if (trigger !== start) readNounMarks(tree, trigger, state)
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
  if (state.hedge === null && isQuestion(tree)) {
    const mark = tree.tokens.at(-1)
    if (mark !== undefined) state.hedge = { kind: 'question', start: mark.start, end: mark.end }
    weaken(state, 'hypothetical', tree.tokens.length - 1)
  }
  const { modality, negated, hedge: found, reasons } = state
  return { modality, polarity: negated ? 'negated' : 'affirmed', hedge: found, reasons }
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
  switch (bare) {
    case 'conj':
      return climbConjunct(tree, child, governor, state)
    case 'xcomp':
      return climbComplement(tree, governor, quad, state)
    case 'ccomp':
    case 'csubj':
      return climbContent(tree, child, governor, state)
    case 'advcl':
      return climbAdverbial(tree, child, governor, quad, state)
    case 'acl':
      if (label === 'acl:relcl' || tagOf(tree, child) === 'VBG' || tagOf(tree, child) === 'VBN') return false
      // "held a ceremony to honour them": what an occasion is held for takes place at it.
      if (occasions.has(lemmaOf(tree, governor))) return true
      readGoverningNoun(tree, governor, state, quad)
      return true
    case 'obj':
    case 'obl':
    case 'nmod':
    case 'nsubj:pass':
    case 'compound':
      return climbNominal(tree, child, governor, bare, quad, state)
    case 'nsubj':
      return climbSubject(tree, governor, state)
    default:
      return false
  }
}

function climbConjunct(tree: SyntaxTree, child: number, governor: number, state: State): boolean {
  if (!isVerb(tree, child) || !isVerb(tree, governor)) return isNoun(tree, child) && isNoun(tree, governor)
  const ownSubject = basicChildrenOf(tree, child).some((edge) => edge.label.startsWith('nsubj'))
  const ownAuxiliary = basicChildrenOf(tree, child).some(
    (edge) => edge.label === 'aux' || edge.label === 'aux:pass',
  )
  if (!ownSubject && !ownAuxiliary && tagOf(tree, child) === tagOf(tree, governor))
    readOwnMarks(tree, governor, state)
  return !ownSubject
}

function climbComplement(tree: SyntaxTree, governor: number, quad: Quad, state: State): boolean {
  const kind = isVerb(tree, governor)
    ? (complementClasses[verbLemma(tree, governor)] ?? complementClasses[lemmaOf(tree, governor)])
    : adjectiveComplements[wordOf(tree, governor)]
  applyClass(tree, governor, kind, quad, state)
  readOwnMarks(tree, governor, state)
  return true
}

function applyClass(
  tree: SyntaxTree,
  governor: number,
  kind: string | undefined,
  quad: Quad,
  state: State,
): void {
  switch (kind) {
    case 'fails':
      negate(state)
      break
    case 'denies':
      negate(state)
      break
    case 'tries':
      if (quad !== 4) weaken(state, 'hypothetical')
      break
    case 'plans':
      weaken(state, 'future')
      break
    case 'wishes':
    case 'asks':
      weaken(state, 'hypothetical')
      break
    case 'reported': {
      const lemma = lemmaOf(tree, governor)
      hedge(tree, state, governor, hedgesOfVerbs[lemma] ?? 'reportedly')
      break
    }
    default:
  }
}

function climbContent(tree: SyntaxTree, child: number, governor: number, state: State): boolean {
  const marks = basicChildrenOf(tree, child)
    .filter((edge) => edge.label === 'mark')
    .map((edge) => lemmaOf(tree, edge.index))
  const lemma = lemmaOf(tree, governor)
  if (marks.some((mark) => mark === 'whether' || mark === 'if')) {
    weaken(state, 'hypothetical', markOf(tree, child, 'whether', 'if'))
    hedge(tree, state, governor, 'question')
    return false
  }
  if (lemma === 'deny') {
    negate(state)
    return false
  }
  const hedged = hedgesOfVerbs[lemma]
  if (hedged !== undefined) hedge(tree, state, governor, hedged)
  if (nonassertingVerbs.has(lemma) && !(lemma === 'suggest' || lemma === 'suspect')) {
    const settled = basicChildrenOf(tree, child).some(
      (edge) => edge.label === 'aux' && ['have', 'do'].includes(lemmaOf(tree, edge.index)),
    )
    const past = tagOf(tree, child) === 'VBD'
    if (!(settled || past) || lemma === 'hope' || lemma === 'wish') weaken(state, 'hypothetical')
  } else if (!speechVerbs.has(lemma)) readOwnMarks(tree, governor, state)
  if (
    isNegated(tree, governor) &&
    ['say', 'think', 'believe', 'claim', 'confirm', 'know', 'announce', 'report'].includes(lemma)
  )
    weaken(state, 'hypothetical')
  return false
}

function climbAdverbial(
  tree: SyntaxTree,
  child: number,
  governor: number,
  quad: Quad,
  state: State,
): boolean {
  const marks = basicChildrenOf(tree, child)
    .filter((edge) => edge.label === 'mark' || edge.label === 'case')
    .map((edge) => wordOf(tree, edge.index))
  if (marks.some((mark) => conditionals.has(mark)))
    weaken(state, 'hypothetical', markOf(tree, child, ...conditionals))
  else if (marks.includes('without')) negate(state, markOf(tree, child, 'without'))
  else if (isPlanned(tree, child) || isOccasion(tree, governor)) return false
  else if (marks.includes('to') || tagOf(tree, child) === 'VB') {
    const kind = isVerb(tree, governor)
      ? complementClasses[lemmaOf(tree, governor)]
      : adjectiveComplements[wordOf(tree, governor)]
    if (kind === undefined) weaken(state, 'hypothetical', markOf(tree, child, 'to'))
    else applyClass(tree, governor, kind, quad, state)
  } else if (marks.includes('instead') || marks.includes('than'))
    setNegated(state, markOf(tree, child, 'instead', 'than'))
  else if (
    complementClasses[lemmaOf(tree, governor)] === 'reported' &&
    (marks.includes('of') || marks.includes('for'))
  ) {
    hedge(tree, state, governor, lemmaOf(tree, governor) === 'suspect' ? 'suspected' : 'accused')
  }
  return false
}

/** The word that binds a clause to what stands above it. */
function markOf(tree: SyntaxTree, clause: number, ...words: readonly string[]): number | undefined {
  return basicChildrenOf(tree, clause).find(
    (edge) => ['mark', 'case'].includes(edge.label) && words.includes(wordOf(tree, edge.index)),
  )?.index
}

/** "held a ceremony to honour them". */
function isOccasion(tree: SyntaxTree, verb: number): boolean {
  return patientHeads(tree, verb).some((object) => occasions.has(lemmaOf(tree, object)))
}

/** "before he was to meet her": the infinitive of the plan, not of a purpose. */
function isPlanned(tree: SyntaxTree, verb: number): boolean {
  return (
    tagOf(tree, verb) === 'VB' &&
    basicChildrenOf(tree, verb).some(
      (edge) => /^(?:aux|cop)$/u.test(edge.label) && lemmaOf(tree, edge.index) === 'be',
    )
  )
}

function climbNominal(
  tree: SyntaxTree,
  child: number,
  governor: number,
  bare: string,
  quad: Quad,
  state: State,
): boolean {
  if (isVerb(tree, governor)) {
    const preposition = governorsOf(tree, child).find((edge) => edge.index === governor)?.label ?? ''
    if (
      bare === 'obl' &&
      /:(?:after|before|during|since|at|over|in|by|on|amid|because_of|despite|following|from)$/u.test(
        preposition,
      )
    )
      return false
    if (preposition.endsWith(':without')) negate(state)
    const lemma = verbLemma(tree, governor)
    if (
      [
        'cancel',
        'call+off',
        'avoid',
        'prevent',
        'avert',
        'thwart',
        'foil',
        'forestall',
        'stop',
        'block',
      ].includes(lemma)
    )
      setNegated(state)
    else if (lemma === 'deny') negate(state)
    else if (['plan', 'prepare', 'schedule', 'expect', 'arrange'].includes(lemma)) weaken(state, 'future')
    else if (nonfactiveVerbs.has(lemma)) weaken(state, 'hypothetical')
    if (lemma === 'accuse' || lemma === 'suspect')
      hedge(tree, state, governor, lemma === 'accuse' ? 'accused' : 'suspected')
    if (/^(?:be|have|see|do|mean|include|involve|require)$/u.test(lemma)) readOwnMarks(tree, governor, state)
    return false
  }
  readGoverningNoun(tree, governor, state, quad)
  const lemma = lemmaOf(tree, governor)
  return bare === 'nmod' && (hedgingNouns[lemma] !== undefined || responsibilityNouns.has(lemma))
}

function climbSubject(tree: SyntaxTree, governor: number, state: State): boolean {
  if (!isVerb(tree, governor)) return false
  const lemma = lemmaOf(tree, governor)
  if (/^(?:begin|start|continue|resume|happen|occur|follow|proceed|go|be|come|take)$/u.test(lemma))
    readOwnMarks(tree, governor, state)
  return false
}

function readGoverningNoun(tree: SyntaxTree, noun: number, state: State, quad: Quad): void {
  const kind = hedgingNouns[lemmaOf(tree, noun)]
  if (kind === 'fails') negate(state)
  else if (kind === 'plans') weaken(state, 'future')
  else if (kind === 'wishes') {
    if (quad !== 4 || !['effort', 'attempt'].includes(lemmaOf(tree, noun))) weaken(state, 'hypothetical')
  } else if (kind !== undefined) hedge(tree, state, noun, kind)
  if (kind !== undefined) readNounMarks(tree, noun, state)
}

function isQuestion(tree: SyntaxTree): boolean {
  return (
    tree.tokens.at(-1)?.text === '?' || (tree.tokens.at(-1)?.text === '"' && tree.tokens.at(-2)?.text === '?')
  )
}
