import { tokensWhere } from '../../mention/tokens-where.ts'
import { isStatePost } from '../../../knowledge/positions.ts'
import { countryKey } from '../../../model/slug.ts'
import { mentionsAt } from '../participants/participants.ts'
import type { Participant } from '../participants/participants.ts'
import { factualityOf } from '../certainty/factuality.ts'
import { agentHeads, grammaticalSubjects, patientHeads } from '../participants/subjects.ts'
import {
  ancestors,
  basicGovernorOf,
  hasChild,
  basicChildrenOf,
  bareLabel,
  childrenBy,
  isPassive,
  isVerb,
  tagOf,
  verbLemma,
  wordOf,
} from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'
import { isBody, isPerson, isSpecific, relate, spanOf } from './found-relation.ts'
import type { FoundRelation } from './found-relation.ts'
import { inPost } from './office-relations.ts'
import { isFact } from './leading.ts'
import { ownedPhrase, rolePhrases } from './role-phrase.ts'
import type { Owner, RolePhrase } from './role-phrase.ts'
import { personUpTo } from './spans.ts'
import type { Spans } from './spans.ts'

/**
 * Verbs of coming into a post, being in it and leaving it. `holder`: whether the subject of the active verb holds it, or its
 * object; `state`: whether he holds it then; `as`: whether the post must stand behind "as".
 */
type OfficeVerb = { holder: 'subject' | 'object'; state: 'in' | 'was' | 'out'; as: boolean }

const table: readonly (readonly [OfficeVerb['holder'], OfficeVerb['state'], boolean, string])[] = [
  [
    'object',
    'in',
    false,
    'elect re-elect reelect appoint reappoint name make install crown designate proclaim declare anoint',
  ],
  [
    'object',
    'in',
    true,
    'choose pick select swear+in swear inaugurate confirm hire recruit employ retain reinstate ordain enthrone recognise recognize promote',
  ],
  ['subject', 'in', false, 'become remain stay'],
  ['subject', 'in', true, 'take+over act return continue stay+on double work'],
  ['subject', 'was', true, 'serve'],
  [
    'subject',
    'out',
    true,
    'resign quit step+down stand+down step retire bow+out leave depart abdicate step+aside',
  ],
  ['object', 'out', true, 'dismiss fire sack remove oust depose drop suspend impeach replace'],
]

const verbs = new Map<string, OfficeVerb>(
  table.flatMap(([holder, state, as, list]) =>
    list.split(' ').map((lemma) => [lemma, { holder, state, as }] as const),
  ),
)

/** "was elected president of Peru", "appointed Tamm as minister", "resigned as head of X", "succeeded Ilves as president". */
export function officeVerbs(spans: Spans): FoundRelation[] {
  return rolePhrases(spans).flatMap((phrase) => {
    const as = wordOf(spans.tree, phrase.first - 1) === 'as'
    const verb = verbOf(spans, phrase, as)
    return verb === null ? [] : told(spans, phrase, verb, as)
  })
}

const offices: ReadonlyMap<string, string> = new Map([
  ['leadership', 'leader'],
  ['presidency', 'president'],
  ['chairmanship', 'chairman'],
  ['premiership', 'premier'],
  ['directorship', 'director'],
  ['captaincy', 'captain'],
  ['command', 'commander'],
])
const taking = /^(?:assume|take|take\+over|win|inherit|hold|claim)$/u
const leaving =
  /^(?:resign|quit|leave|relinquish|step\+down|give\+up|lose|surrender|abandon|hand|hand\+over|transfer|pass|turn\+over|cede)$/u

/** "resigned the leadership of X", "assumed the presidency of X". */
export function heldOffices(spans: Spans): FoundRelation[] {
  const { tree, index } = spans
  return tokensWhere(tree, (token) => offices.has(wordOf(tree, token))).flatMap((noun) => {
    const title = offices.get(wordOf(tree, noun)) ?? null
    const governor = basicGovernorOf(tree, noun)
    if (governor === null || !isVerb(tree, governor.index)) return []
    const lemma = verbLemma(tree, governor.index)
    const over = leaving.test(lemma)
    if (!(over || taking.test(lemma)) || !isFact(tree, governor.index)) return []
    const known = (heads: readonly number[]): Participant[] =>
      heads
        .flatMap((head) => mentionsAt(index, tree, head))
        .filter((item) => (isPerson(item) ? isKnown(item) : isSpecific(index, item)))
    const holders = known(agentHeads(tree, governor.index))
    // "relinquished command of X to Y", "took over leadership of X from Y"
    const others = known(childrenBy(tree, governor.index, over ? 'obl:to' : 'obl:from'))
    const owners = ownedPhrase(spans, noun)
      .owners.map((owner) => owner.participant)
      .filter((owner) => owner.key.startsWith('country:') || isSpecific(index, owner))
    const told = (sides: readonly Participant[], status: 'current' | 'former') =>
      sides.flatMap((side) =>
        owners
          .filter((owner) => owner.key !== side.key && !(isBody(side) && owner.key.startsWith('country:')))
          .map((owner) =>
            relate('leads', side, owner, {
              title: isBody(side) ? null : title,
              status,
              confidence: 0.92,
              also: spanOf(tree, noun, noun),
            }),
          ),
      )
    return [...told(holders, over ? 'former' : 'current'), ...told(others, over ? 'current' : 'former')]
  })
}

/** The verb whose predicate or as-phrase the post is: by the parse, or the nearest in front. */
function verbOf(spans: Spans, phrase: RolePhrase, as: boolean): number | null {
  const { tree } = spans
  const above = ancestors(tree, phrase.noun)
  const first = above[0]
  if (
    first !== undefined &&
    isVerb(tree, first.index) &&
    /^(?:obj|xcomp|obl|ccomp|iobj|dep|advcl|nsubj|appos)$/u.test(bareLabel(first.label))
  ) {
    if (!as || verbs.has(verbLemma(tree, first.index))) return first.index < phrase.first ? first.index : null
  }
  // "elected Anu Tamm president", "named Anu Tamm its leader"
  const person = personUpTo(spans, as ? phrase.first - 1 : phrase.first)
  if (!as)
    return person !== null && isVerb(tree, person.mention.firstToken - 1)
      ? person.mention.firstToken - 1
      : null
  for (let token = phrase.first - 2; token >= Math.max(0, phrase.first - 8); token -= 1)
    if (isVerb(tree, token)) return token
  return null
}

function told(spans: Spans, phrase: RolePhrase, verb: number, as: boolean): FoundRelation[] {
  const { tree } = spans
  const lemma = verbLemma(tree, verb)
  if (/^(?:succeed|replace|take\+over)$/u.test(lemma) && as) return succession(spans, phrase, verb)
  const rule = verbs.get(lemma) ?? verbs.get(lemma.split('+')[0] ?? '')
  if (rule === undefined || (rule.as && !as)) return []
  const status = statusOf(tree, verb, rule.state)
  if (status === null) return []
  const { subject, object } = sides(spans, verb)
  const named = personUpTo(spans, as ? phrase.first - 1 : phrase.first)
  const holders =
    rule.holder === 'subject' || isReflexive(tree, verb)
      ? subject
      : object.length > 0 || named === null || isPassive(tree, verb)
        ? object
        : [named]
  const found = posts(spans, phrase, holders, status)
  return found.length > 0 ? found : posts(spans, withAppointer(spans, phrase, verb), holders, status)
}

/** "Acme appointed X as chief executive", "Peru's parliament elected X president": whose post it is tells the subject. */
function withAppointer(spans: Spans, phrase: RolePhrase, verb: number): RolePhrase {
  const { tree, index } = spans
  if (phrase.owners.length > 0 || phrase.possessor !== null) return phrase
  const agents = agentHeads(tree, verb).flatMap((head) => mentionsAt(index, tree, head))
  const owners = agents.flatMap((agent): Owner[] => {
    const country = index.actors.get(agent.key)?.country ?? null
    const key = country === null || agent.key.startsWith('country:') ? agent.key : countryKey(country)
    const isOfState = isStatePost(phrase.title) || agent.key.startsWith('country:')
    if (isOfState ? key.startsWith('country:') && index.actors.has(key) : isBody(agent))
      return [{ participant: { ...agent, key: isOfState ? key : agent.key }, through: 'front' }]
    return []
  })
  return { ...phrase, owners }
}

/** "A succeeded B as president": A is it now, B was. */
function succession(spans: Spans, phrase: RolePhrase, verb: number): FoundRelation[] {
  const status = statusOf(spans.tree, verb, 'in')
  const { subject, object } = sides(spans, verb)
  if (status === null) return posts(spans, phrase, object, 'current')
  return [...posts(spans, phrase, subject, status), ...posts(spans, phrase, object, 'former')]
}

function posts(
  spans: Spans,
  phrase: RolePhrase,
  holders: readonly Participant[],
  status: 'current' | 'former',
): FoundRelation[] {
  return holders.flatMap((holder) =>
    inPost(spans, phrase, holder, null).map((relation) => ({ ...relation, status, confidence: 0.92 })),
  )
}

/** Who does and to whom it is done, seen through the passive; "was elected" without a by-phrase has no subject. */
function sides({ tree, index }: Spans, verb: number): { subject: Participant[]; object: Participant[] } {
  const at = (heads: readonly number[]): Participant[] => {
    const found = heads
      .flatMap((head) => mentionsAt(index, tree, head))
      .filter((item) => isPerson(item) && isKnown(item))
    return found.filter((item, order) => found.findIndex((other) => other.key === item.key) === order)
  }
  return {
    subject: at(agentHeads(tree, verb)),
    object: at(
      isPassive(tree, verb)
        ? passiveSubjects(tree, verb)
        : [...patientHeads(tree, verb), ...smallClauseSubjects(tree, verb)],
    ),
  }
}

/** "was elected leader": whoever is the subject, never the post; "Tamm, elected leader in 2010": the noun in front. */
function passiveSubjects(tree: SyntaxTree, verb: number): number[] {
  const governor = basicGovernorOf(tree, verb)
  return governor !== null && bareLabel(governor.label) === 'acl' && !hasChild(tree, verb, 'nsubj:pass')
    ? [governor.index]
    : grammaticalSubjects(tree, verb)
}

const isKnown = ({ key, mention }: Participant): boolean => mention.kind === 'name' || !key.includes('@')

/** "named Anu Tamm its leader": the parse can hang the person as an indirect object or under the post. */
const smallClauseSubjects = (tree: SyntaxTree, verb: number): number[] =>
  basicChildrenOf(tree, verb)
    .filter((edge) => edge.label === 'iobj' || edge.label === 'xcomp' || edge.label === 'ccomp')
    .flatMap((edge) =>
      edge.label === 'iobj'
        ? [edge.index]
        : basicChildrenOf(tree, edge.index)
            .filter((inner) => inner.label === 'nsubj')
            .map((inner) => inner.index),
    )

const isReflexive = (tree: SyntaxTree, verb: number): boolean =>
  basicChildrenOf(tree, verb).some(
    (edge) => edge.label === 'obj' && /sel(?:f|ves)$/u.test(wordOf(tree, edge.index)),
  )

/** Whether the holder is in the post by what the clause says; null where it says nothing (plans, wishes, denials). */
function statusOf(tree: SyntaxTree, verb: number, state: OfficeVerb['state']): 'current' | 'former' | null {
  const { modality, polarity } = factualityOf(tree, verb, verb, 1)
  const isTold = (modality === 'asserted' || modality === 'historical') && polarity === 'affirmed'
  if (state === 'out') return isTold ? 'former' : 'current'
  if (!isTold) return null
  if (state === 'in') return 'current'
  const tag = tagOf(tree, verb)
  const perfect = basicChildrenOf(tree, verb).some(
    (edge) => edge.label === 'aux' && /^(?:has|have|is|are)$/u.test(wordOf(tree, edge.index)),
  )
  return tag === 'VBD' || (tag === 'VBN' && !perfect) ? 'former' : 'current'
}
