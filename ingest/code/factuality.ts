import type { Hedge, Modality, Polarity } from '../../model/claim.ts'
import type { Quad } from '../../model/plover/event-types.ts'
import { wordClass } from './lexicon/word-classes.ts'
import { nonfactiveVerbs } from './light-verbs.ts'
import {
  adjectiveComplements,
  complementClasses,
  hedgeWords,
  hedgingNouns,
  nonassertingVerbs,
  speechVerbs,
} from './speech-verbs.ts'
import { patientHeads } from './subjects.ts'
import {
  bareLabel,
  basicChildrenOf,
  basicGovernorOf,
  childrenOf,
  governorsOf,
  isNoun,
  isPassive,
  isVerb,
  lemmaOf,
  tagOf,
  verbLemma,
  wordOf,
} from './syntax-tree.ts'
import type { SyntaxTree } from './syntax-tree.ts'

/** How certain a clause is, before the speech-act it stands in is looked at. */
export type Factuality = { modality: Modality; polarity: Polarity; hedge: Hedge | null }

const responsibilityNouns = wordClass('responsibility')
const occasions = new Set(
  'ceremony meeting summit call talk session conference rally protest event parade reception banquet visit march strike'.split(
    ' ',
  ),
)

type State = { modality: Modality; negated: boolean; hedge: Hedge | null }

const negators = new Set(['not', "n't", 'never', 'no', 'neither', 'hardly', 'nor'])
const conditionals = new Set(['if', 'unless', 'whether', 'should', 'provided', 'lest'])

/**
 * The modality, polarity and hedge of the clause or noun phrase at `start`, read from its own auxiliaries and from every
 * word that governs it: plans and wishes, conditions, denials, hearsay. Stops where another clause begins.
 */
export function factualityOf(tree: SyntaxTree, start: number, trigger: number, quad: Quad): Factuality {
  const state: State = { modality: 'asserted', negated: false, hedge: null }
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
    if (!climb(tree, node, edge.index, edge.label, quad, state)) break
    node = edge.index
  }
  if (state.hedge === null && isQuestion(tree)) {
    const mark = tree.tokens.at(-1)
    if (mark !== undefined) state.hedge = { kind: 'question', start: mark.start, end: mark.end }
    weaken(state, 'hypothetical')
  }
  return { modality: state.modality, polarity: state.negated ? 'negated' : 'affirmed', hedge: state.hedge }
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
      state.negated = !state.negated
      break
    case 'denies':
      state.negated = !state.negated
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
      hedge(
        tree,
        state,
        governor,
        lemma === 'suspect'
          ? 'suspected'
          : lemma === 'allege' || lemma === 'claim'
            ? 'alleged'
            : lemma === 'accuse'
              ? 'accused'
              : 'reportedly',
      )
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
    weaken(state, 'hypothetical')
    hedge(tree, state, governor, 'question')
    return false
  }
  if (lemma === 'deny') {
    state.negated = !state.negated
    return false
  }
  if (lemma === 'allege' || lemma === 'claim') hedge(tree, state, governor, 'alleged')
  else if (lemma === 'accuse') hedge(tree, state, governor, 'accused')
  else if (lemma === 'suspect') hedge(tree, state, governor, 'suspected')
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
  if (marks.some((mark) => conditionals.has(mark))) weaken(state, 'hypothetical')
  else if (marks.includes('without')) state.negated = !state.negated
  else if (isPlanned(tree, child) || isOccasion(tree, governor)) return false
  else if (marks.includes('to') || tagOf(tree, child) === 'VB') {
    const kind = isVerb(tree, governor)
      ? complementClasses[lemmaOf(tree, governor)]
      : adjectiveComplements[wordOf(tree, governor)]
    if (kind === undefined) weaken(state, 'hypothetical')
    else applyClass(tree, governor, kind, quad, state)
  } else if (marks.includes('instead') || marks.includes('than')) state.negated = true
  else if (
    complementClasses[lemmaOf(tree, governor)] === 'reported' &&
    (marks.includes('of') || marks.includes('for'))
  ) {
    hedge(tree, state, governor, lemmaOf(tree, governor) === 'suspect' ? 'suspected' : 'accused')
  }
  return false
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
    if (preposition.endsWith(':without')) state.negated = !state.negated
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
      state.negated = true
    else if (lemma === 'deny') state.negated = !state.negated
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
  if (kind === 'fails') state.negated = !state.negated
  else if (kind === 'plans') weaken(state, 'future')
  else if (kind === 'wishes') {
    if (quad !== 4 || !['effort', 'attempt'].includes(lemmaOf(tree, noun))) weaken(state, 'hypothetical')
  } else if (kind !== undefined) hedge(tree, state, noun, kind)
  if (kind !== undefined) readNounMarks(tree, noun, state)
}

/** Auxiliaries, negation and hedging adverbs of a clause head or noun. */
function readOwnMarks(tree: SyntaxTree, head: number, state: State): void {
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

function readNounMarks(tree: SyntaxTree, head: number, state: State): void {
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

function weaken(state: State, modality: Modality): void {
  const order: Modality[] = ['asserted', 'historical', 'future', 'hypothetical']
  if (order.indexOf(modality) > order.indexOf(state.modality)) state.modality = modality
}

function hedge(tree: SyntaxTree, state: State, token: number, kind: Hedge['kind']): void {
  const at = tree.tokens[token]
  if (state.hedge === null && at !== undefined) state.hedge = { kind, start: at.start, end: at.end }
}

function isQuestion(tree: SyntaxTree): boolean {
  return (
    tree.tokens.at(-1)?.text === '?' || (tree.tokens.at(-1)?.text === '"' && tree.tokens.at(-2)?.text === '?')
  )
}

/** Whether a passive verb of saying stands over the clause: "are reported to have killed". */
export function isHearsay(tree: SyntaxTree, verb: number): boolean {
  return complementClasses[lemmaOf(tree, verb)] === 'reported' && isPassive(tree, verb)
}
