import type { Quad } from '../../../model/plover/event-types.ts'
import { gerundClasses, hedgingNouns, motionVerbs } from './certainty-words.ts'
import { hedge, negate, readOwnMarks, setNegated, weaken } from './clause-marks.ts'
import type { State } from './clause-marks.ts'
import { applyClass, askingMark, classOf, markOf, readComplement } from './governing-words.ts'
import { wordClass } from '../lexicon/word-classes.ts'
import { patientHeads } from '../participants/subjects.ts'
import {
  basicChildrenOf,
  basicGovernorOf,
  childrenOf,
  isVerb,
  lemmaOf,
  tagOf,
  wordOf,
} from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'

const conditionals = ['if', 'unless', 'whether', 'should', 'provided', 'lest']

/** What stands above an adverbial clause: conditions, purposes, "without", "prevented them from". */
export function readClauseAbove(
  tree: SyntaxTree,
  child: number,
  governor: number,
  quad: Quad,
  state: State,
): boolean {
  const asked = askingMark(tree, child, governor)
  const condition = markOf(tree, child, ...conditionals)
  if (asked !== undefined) hedge(tree, state, asked, 'question')
  if (asked !== undefined || condition !== undefined) {
    weaken(state, 'hypothetical', asked ?? condition)
    return false
  }
  if (isInverted(tree, child)) {
    weaken(state, 'hypothetical', child)
    return false
  }
  const without = markOf(tree, child, 'without')
  if (without !== undefined) {
    negate(state, without)
    return false
  }
  const replaced = markOf(tree, child, 'instead', 'than')
  if (replaced !== undefined) {
    setNegated(state, replaced)
    return false
  }
  if (tagOf(tree, child) === 'VBG') return readGerund(tree, child, governor, quad, state)
  if (isPlanned(tree, child) || isOccasion(tree, governor)) return false
  const to = markOf(tree, child, 'to')
  if (to === undefined && tagOf(tree, child) !== 'VB') return false
  const kind = classOf(tree, governor)
  if (kind === undefined) weaken(state, isUnderWay(tree, governor) ? 'future' : 'hypothetical', to)
  else {
    applyClass(tree, governor, kind, quad, state)
    if (kind !== 'does') readOwnMarks(tree, governor, state)
  }
  return false
}

/** "Had Chile attacked", "should Peru withdraw": a condition by its order of words. */
function isInverted(tree: SyntaxTree, clause: number): boolean {
  const own = basicChildrenOf(tree, clause)
  const subject = own.find(({ label }) => label.startsWith('nsubj'))?.index
  const auxiliary = own.find(({ label }) => label === 'aux')?.index
  return (
    subject !== undefined &&
    auxiliary !== undefined &&
    auxiliary < subject &&
    ['had', 'should', 'were'].includes(wordOf(tree, auxiliary)) &&
    own.every(({ label }) => label !== 'mark')
  )
}

/** "arrives on Wednesday to meet her", "will fly to Oslo to sign it". */
export function isUnderWay(tree: SyntaxTree, verb: number): boolean {
  if (!motionVerbs.has(lemmaOf(tree, verb))) return false
  const auxiliaries = basicChildrenOf(tree, verb).filter(({ label }) => label === 'aux')
  return auxiliaries.length === 0
    ? /^VB[ZP]$/u.test(tagOf(tree, verb))
    : auxiliaries.some(({ index }) => /^(?:will|'ll|shall|is|are|am)$/u.test(wordOf(tree, index)))
}

/** What a gerund behind a preposition stands under: "accused of", "refrained from", "on the verge of", "without". */
export function readGerund(
  tree: SyntaxTree,
  child: number,
  governor: number,
  quad: Quad,
  state: State,
): boolean {
  const marks = basicChildrenOf(tree, child).filter(({ label }) => label === 'mark' || label === 'case')
  const without = marks.find(({ index }) => wordOf(tree, index) === 'without')
  if (without !== undefined) {
    negate(state, without.index)
    return false
  }
  if (wordOf(tree, governor) === 'instead' || marks.some(({ index }) => wordOf(tree, index) === 'instead')) {
    setNegated(state, governor)
    return false
  }
  const lemma = isVerb(tree, governor) ? lemmaOf(tree, governor) : wordOf(tree, governor)
  const names = [lemma, lemmaOf(tree, governor)]
  const kind = marks
    .flatMap(({ index }) => names.map((name) => gerundClasses.get(`${name}+${wordOf(tree, index)}`)))
    .find((found) => found !== undefined)
  if (kind !== undefined) {
    applyClass(tree, governor, kind, quad, state)
    readOwnMarks(tree, governor, state)
    return false
  }
  const noun = hedgingNouns.get(lemmaOf(tree, governor))
  if (
    !isVerb(tree, governor) &&
    noun !== undefined &&
    (marks.length > 0 || isDoneBy(tree, child, governor))
  ) {
    applyClass(tree, governor, noun, quad, state)
    return true
  }
  if (marks.length === 0 && isDoerOf(tree, governor)) return true
  // "avoided signing", "denied killing"
  return marks.length === 0 && isVerb(tree, governor) && child === governor + 1
    ? readComplement(tree, governor, quad, state)
    : false
}

/** "reports of troops shelling a town": the parser hangs the gerund on the reports. */
function isDoneBy(tree: SyntaxTree, gerund: number, noun: number): boolean {
  return childrenOf(tree, noun).some(
    ({ label, index }) => label === 'nmod:of' && noun < index && index === gerund - 1,
  )
}

/** "the idea of Brazil mediating": the gerund hangs on who is to do it. */
function isDoerOf(tree: SyntaxTree, noun: number): boolean {
  const above = basicGovernorOf(tree, noun)
  return (
    above !== null &&
    above.label === 'nmod' &&
    hedgingNouns.has(lemmaOf(tree, above.index)) &&
    basicChildrenOf(tree, noun).some(({ label, index }) => label === 'case' && wordOf(tree, index) === 'of')
  )
}

/** "held a ceremony to honour them". */
function isOccasion(tree: SyntaxTree, verb: number): boolean {
  return patientHeads(tree, verb).some((object) => wordClass('occasion').has(lemmaOf(tree, object)))
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
