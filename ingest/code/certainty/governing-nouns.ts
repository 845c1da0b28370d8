import type { Quad } from '../../../model/plover/event-types.ts'
import {
  arranging,
  averting,
  denyingVerbs,
  eventPredicates,
  hedgingNouns,
  hosting,
} from './certainty-words.ts'
import { hedge, negate, readNounMarks, readOwnMarks, setNegated, weaken } from './clause-marks.ts'
import type { State } from './clause-marks.ts'
import { applyClass, deny } from './governing-words.ts'
import { wordClass } from '../lexicon/word-classes.ts'
import { nonfactiveVerbs } from '../participants/light-verbs.ts'
import { basicChildrenOf, governorsOf, isNoun, isVerb, lemmaOf, verbLemma, wordOf } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'

const hearsay = new Set(['alleged', 'accused', 'reportedly', 'suspected', 'unconfirmed'])
const tentative = new Set(['effort', 'attempt'])

const isHearsay = (tree: SyntaxTree, noun: number): boolean =>
  hearsay.has(hedgingNouns.get(lemmaOf(tree, noun)) ?? '')

/** A noun above an act: "plans for talks", "reports that"; whether what stands above the noun still bears on the act. */
export function readGoverningNoun(tree: SyntaxTree, noun: number, quad: Quad, state: State): boolean {
  const kind = isSupposition(tree, noun) ? 'wishes' : hedgingNouns.get(lemmaOf(tree, noun))
  if (kind === undefined) return false
  if (kind !== 'wishes' || quad !== 4 || !tentative.has(lemmaOf(tree, noun))) {
    // The adjective of a report is the nearer hedge: "unconfirmed reports of".
    readNounMarks(tree, noun, state)
    applyClass(tree, noun, kind, quad, state)
  }
  return true
}

/** "in the event of an attack", "in case of war". */
function isSupposition(tree: SyntaxTree, noun: number): boolean {
  const own = basicChildrenOf(tree, noun)
  if (!own.some(({ label, index }) => label === 'case' && wordOf(tree, index) === 'in')) return false
  return (
    lemmaOf(tree, noun) === 'event' ||
    (lemmaOf(tree, noun) === 'case' && own.every(({ label }) => label !== 'det'))
  )
}

/** Prepositions behind which an event is told beside what the verb says. */
const circumstantial =
  /:(?:after|before|during|since|at|over|in|by|on|amid|because_of|despite|following|from)$/u

/** What stands above an event noun: the verb whose object it is, or another noun. */
export function readNominal(
  tree: SyntaxTree,
  child: number,
  governor: number,
  bare: string,
  quad: Quad,
  state: State,
): boolean {
  if (isVerb(tree, governor)) {
    readVerbAbove(tree, child, governor, bare, quad, state)
    return false
  }
  // "will chair talks": a verb that the tagger takes for a noun.
  if (bare === 'obj') {
    readOwnMarks(tree, governor, state)
    return false
  }
  const held = wordClass('responsibility').has(lemmaOf(tree, governor))
  const read = readGoverningNoun(tree, governor, quad, state)
  return bare === 'nmod' && (read || held)
}

function readVerbAbove(
  tree: SyntaxTree,
  child: number,
  verb: number,
  bare: string,
  quad: Quad,
  state: State,
): void {
  const preposition = governorsOf(tree, child).find((edge) => edge.index === verb)?.label ?? ''
  const lemma = verbLemma(tree, verb)
  if (lemma === 'blame' && bare === 'nsubj:pass') hedge(tree, state, verb, 'accused')
  if (bare === 'obl' && circumstantial.test(preposition)) return
  if (preposition.endsWith(':without')) negate(state)
  if (denyingVerbs.has(lemma) && (isHearsay(tree, child) || lemma === 'deny')) {
    deny(tree, verb, state)
    return
  }
  // What is discussed, demanded or repeated is the report, not the act.
  if (isHearsay(tree, child)) return
  // "considered a request", "rejected the offer": what is said has been said, whatever becomes of it.
  if (quad % 2 === 1 && reacting.has(lemma) && bare !== 'nsubj:pass') return
  if (averting.has(lemma)) setNegated(state, verb)
  else if (arranging.has(lemma)) weaken(state, 'future', verb)
  else if (nonfactiveVerbs.has(lemma)) weaken(state, 'hypothetical', verb)
  if (lemma === 'accuse' || lemma === 'suspect' || lemma === 'charge' || lemma === 'indict')
    hedge(tree, state, verb, lemma === 'suspect' ? 'suspected' : 'accused')
  if (lemma === 'claim' && wordClass('responsibility').has(lemmaOf(tree, child)))
    hedge(tree, state, verb, 'alleged')
  if (hosting.has(lemma)) readOwnMarks(tree, verb, state)
}

const reacting = new Set(
  'consider discuss reject weigh mull oppose refuse ignore await study review'.split(' '),
)

/** An event noun as the subject of what becomes of it: "the talks will begin", "a strike is likely". */
export function readSubject(
  tree: SyntaxTree,
  child: number,
  governor: number,
  quad: Quad,
  state: State,
): boolean {
  if (!isNoun(tree, child) || isHearsay(tree, child)) return false
  const kind = isVerb(tree, governor) ? undefined : eventPredicates.get(wordOf(tree, governor))
  applyClass(tree, governor, kind, quad, state)
  if (kind !== undefined || happening.has(lemmaOf(tree, governor))) readOwnMarks(tree, governor, state)
  return false
}

const happening = new Set(
  'begin start continue resume happen occur follow proceed go be come take'.split(' '),
)
