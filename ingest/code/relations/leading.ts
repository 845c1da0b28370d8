import { tokensWhere } from '../../mention/tokens-where.ts'
import { mentionsAt } from '../participants/participants.ts'
import type { MentionIndex, Participant } from '../participants/participants.ts'
import { factualityOf } from '../certainty/factuality.ts'
import { agentHeads, patientHeads } from '../participants/subjects.ts'
import {
  basicChildrenOf,
  basicGovernorOf,
  childrenBy,
  childrenOf,
  isVerb,
  verbLemma,
  wordOf,
} from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'
import { isBody, isPerson, isSpecific, relate, spanOf } from './found-relation.ts'
import type { FoundRelation } from './found-relation.ts'
import { isPossessor } from './spans.ts'

/** Verbs of being at the head; `states`: whether a state can be what they govern, `bodies` whether a body can be the subject. */
const leadingVerbs: ReadonlyMap<string, { ofStates: boolean; byBodies: boolean }> = new Map(
  Object.entries({
    lead: { ofStates: true, byBodies: true },
    head: { ofStates: false, byBodies: true },
    'head+up': { ofStates: false, byBodies: true },
    chair: { ofStates: false, byBodies: true },
    'co-chair': { ofStates: false, byBodies: true },
    command: { ofStates: false, byBodies: true },
    spearhead: { ofStates: false, byBodies: true },
    captain: { ofStates: false, byBodies: false },
    rule: { ofStates: true, byBodies: false },
    govern: { ofStates: true, byBodies: false },
    run: { ofStates: true, byBodies: false },
    direct: { ofStates: false, byBodies: false },
    helm: { ofStates: false, byBodies: false },
    manage: { ofStates: false, byBodies: false },
    own: { ofStates: false, byBodies: false },
  }),
)

/** "Tamm heads the bank", "the council, led by Ilves", "the US-led coalition". */
export function leadingRelations(tree: SyntaxTree, index: MentionIndex): FoundRelation[] {
  const isLeading = (token: number): boolean =>
    (isVerb(tree, token) || basicGovernorOf(tree, token)?.label === 'amod') &&
    leadingVerbs.has(verbLemma(tree, token))
  return tokensWhere(tree, isLeading).flatMap((verb) => leadingVerb(tree, verb, index))
}

function leadingVerb(tree: SyntaxTree, verb: number, index: MentionIndex): FoundRelation[] {
  const kind = leadingVerbs.get(verbLemma(tree, verb))
  if (kind === undefined || !isFact(tree, verb)) return []
  const isModifier = basicGovernorOf(tree, verb)?.label === 'amod'
  const leaders = (
    isModifier
      ? besideParticiple(tree, verb)
      : [...agentHeads(tree, verb), ...childrenBy(tree, verb, 'obl:by')]
  )
    .flatMap((head) => mentionsAt(index, tree, head))
    .filter((item) => kind.byBodies || isPerson(item))
  const led = (
    isModifier
      ? [basicGovernorOf(tree, verb)?.index ?? verb]
      : [...patientHeads(tree, verb), ...childrenBy(tree, verb, 'iobj')]
  )
    .flatMap((head) => mentionsAt(index, tree, head))
    .filter(
      (item) => isBody(item) && isSpecific(index, item) && !isPossessor({ tree, index, mentions: [] }, item),
    )
  return leaders.flatMap((leader) =>
    led
      .filter((body) => body.key !== leader.key && canLead(tree, verb, leader, body, kind.ofStates))
      .map((body) =>
        relate('leads', leader, body, {
          title: null,
          status: isOver(tree, verb) ? 'former' : 'current',
          confidence: 0.85,
          also: spanOf(tree, verb, verb),
        }),
      ),
  )
}

/** "US-led": the leader hangs on the participle, or stands right before its hyphen. */
function besideParticiple(tree: SyntaxTree, verb: number): number[] {
  const hung = childrenBy(
    tree,
    verb,
    'obl',
    'obl:by',
    'nsubj',
    'compound',
    'obl:npmod',
    'nmod',
    'amod',
    'advmod',
    'dep',
  )
  return hung.length > 0 || wordOf(tree, verb - 1) !== '-' ? hung : [verb - 2]
}

function canLead(
  tree: SyntaxTree,
  verb: number,
  leader: Participant,
  body: Participant,
  ofStates: boolean,
): boolean {
  if (!body.key.startsWith('country:')) return true
  // "Chile led Peru by two goals", "Tamm led Peru to victory": games.
  return (
    ofStates &&
    isPerson(leader) &&
    !childrenOf(tree, verb).some(
      (edge) => /^obl:(?:to|into|by|past|in)$/u.test(edge.label) && !isYear(tree, edge.index),
    )
  )
}

const isYear = (tree: SyntaxTree, token: number): boolean => /^\d{4}s?$/u.test(wordOf(tree, token))

/** Whether the clause states it: no plan, wish, condition or denial. */
export function isFact(tree: SyntaxTree, verb: number): boolean {
  const { modality, polarity } = factualityOf(tree, verb, verb, 1)
  return polarity === 'affirmed' && (modality === 'asserted' || modality === 'historical')
}

const overWords = /^(?:previously|formerly|once|earlier)$/u

/** "previously led", "led it until 2010", "ruled from 1990 to 2000", "had headed". */
export function isOver(tree: SyntaxTree, verb: number): boolean {
  const children = basicChildrenOf(tree, verb)
  if (children.some((edge) => overWords.test(wordOf(tree, edge.index)))) return true
  if (children.some((edge) => edge.label === 'aux' && wordOf(tree, edge.index) === 'had')) return true
  const cases = childrenOf(tree, verb).filter((edge) => edge.label.startsWith('obl'))
  const until = cases.some((edge) => /^obl:(?:until|till)$/u.test(edge.label))
  const span =
    cases.some((edge) => edge.label === 'obl:from' && isYear(tree, edge.index)) ||
    cases.some((edge) => edge.label === 'obl:between' && isYear(tree, edge.index))
  return until || span
}
