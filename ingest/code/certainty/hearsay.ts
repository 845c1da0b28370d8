import type { Quad } from '../../../model/plover/event-types.ts'
import { complementClasses, hedgeWords, hedgingNouns } from './certainty-words.ts'
import { hedge, weaken } from './clause-marks.ts'
import type { State } from './clause-marks.ts'
import { isNegated } from './negation.ts'
import { agentHeads, patientHeads } from '../participants/subjects.ts'
import {
  basicChildrenOf,
  basicGovernorOf,
  childrenBy,
  childrenOf,
  isPassive,
  isVerb,
  lemmaOf,
  subtree,
  tagOf,
  wordOf,
} from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'

/** Where a clause stands: its head, the word that names the event, and all that was read above it. */
export type Place = { start: number; trigger: number; path: readonly number[]; quad: Quad }

/** Reserve that stands beside a clause, not above it: "according to reports", "suspected militants", a question mark. */
export function readHearsay(tree: SyntaxTree, place: Place, state: State): void {
  readDoer(tree, place, state)
  for (const node of place.path) {
    readAccording(tree, node, state)
    readInsertion(tree, node, state)
  }
  readUnverified(tree, place, state)
  readQuestion(tree, state)
}

/** "Suspected militants killed", "an attack by alleged rebels": who did it is what is suspected. */
function readDoer(tree: SyntaxTree, { start, trigger, quad }: Place, state: State): void {
  if (quad !== 4) return
  const doers = isVerb(tree, start) ? agentHeads(tree, start) : childrenBy(tree, trigger, 'nmod:by')
  for (const doer of doers) {
    for (const { label, index } of basicChildrenOf(tree, doer)) {
      const kind = label === 'amod' ? hedgeWords.get(wordOf(tree, index)) : undefined
      if (kind !== undefined) hedge(tree, state, index, kind)
    }
  }
}

/** "according to unconfirmed reports". */
function readAccording(tree: SyntaxTree, node: number, state: State): void {
  for (const source of childrenBy(tree, node, 'obl:according_to', 'nmod:according_to'))
    readReports(tree, source, state)
}

/** "Unconfirmed reports said that", "media reports suggest": reports that nobody signs. */
export function readReportsThatSay(tree: SyntaxTree, verb: number, state: State): void {
  for (const subject of childrenBy(tree, verb, 'nsubj')) readReports(tree, subject, state)
}

const unsigned = new Set(
  `media news press local initial early preliminary some several multiple various numerous recent first latest other
  conflicting unconfirmed intelligence radio television`.split(/\s+/u),
)

function readReports(tree: SyntaxTree, noun: number, state: State): void {
  const own = basicChildrenOf(tree, noun)
  for (const { label, index } of own) {
    const kind = label === 'amod' ? hedgeWords.get(wordOf(tree, index)) : undefined
    if (kind !== undefined) hedge(tree, state, index, kind)
  }
  const kind = hedgingNouns.get(lemmaOf(tree, noun))
  if ((kind !== 'reportedly' && kind !== 'unconfirmed') || tagOf(tree, noun) !== 'NNS') return
  const signed = childrenOf(tree, noun).some(
    ({ label, index }) =>
      /^nmod:(?:poss|by|from|of|in)/u.test(label) ||
      (['compound', 'amod'].includes(label) && !unsigned.has(wordOf(tree, index))),
  )
  if (!signed) hedge(tree, state, noun, kind)
}

/** "Qatar, it is alleged, funded them." */
function readInsertion(tree: SyntaxTree, node: number, state: State): void {
  for (const { label, index } of basicChildrenOf(tree, node)) {
    if (label !== 'parataxis' || !isVerb(tree, index) || !isPassive(tree, index)) continue
    const kind = complementClasses.get(lemmaOf(tree, index))
    const impersonal = basicChildrenOf(tree, index).some((edge) => wordOf(tree, edge.index) === 'it')
    if (
      impersonal &&
      (kind === 'alleged' || kind === 'reportedly' || kind === 'suspected' || kind === 'unconfirmed')
    )
      hedge(tree, state, index, kind)
  }
}

const verifying = new Set(['verify', 'confirm', 'corroborate', 'substantiate', 'authenticate'])
const accounts = new Set(
  'claim report account figure information allegation statement assertion toll detail rumour rumor which this that it'.split(
    ' ',
  ),
)

/** "…, a claim that could not be independently verified". */
function readUnverified(tree: SyntaxTree, { start }: Place, state: State): void {
  tree.tokens.forEach((_, verb) => {
    if (!isVerb(tree, verb) || !verifying.has(lemmaOf(tree, verb)) || !isNegated(tree, verb)) return
    if (subtree(tree, verb).includes(start)) return
    const governor = basicGovernorOf(tree, verb)
    const about = [
      ...patientHeads(tree, verb).map((head) => lemmaOf(tree, head)),
      ...childrenOf(tree, verb).map(({ index }) => lemmaOf(tree, index)),
      governor === null ? '' : lemmaOf(tree, governor.index),
    ]
    if (about.some((lemma) => accounts.has(lemma))) hedge(tree, state, verb, 'unconfirmed')
  })
}

/** A sentence that asks tells nothing as a fact. */
function readQuestion(tree: SyntaxTree, state: State): void {
  const mark = tree.tokens.findLastIndex(({ text }) => text === '?')
  if (mark < tree.tokens.length - 2 || mark < 0 || state.hedge !== null) return
  hedge(tree, state, mark, 'question')
  weaken(state, 'hypothetical', mark)
}
