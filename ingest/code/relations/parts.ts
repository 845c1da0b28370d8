import { tokensWhere } from '../../mention/tokens-where.ts'
import { memberNouns, stateUnitNouns, unitNouns } from '../../../knowledge/positions.ts'
import { mentionsAt } from '../participants/participants.ts'
import type { MentionIndex, Participant } from '../participants/participants.ts'
import { agentHeads, grammaticalSubjects, patientHeads } from '../participants/subjects.ts'
import {
  basicChildrenOf,
  basicGovernorOf,
  childrenBy,
  isVerb,
  lemmaOf,
  tagOf,
  verbLemma,
  wordOf,
} from '../syntax-tree.ts'
import { isBody, isSpecific, relate, spanOf } from './found-relation.ts'
import type { FoundRelation } from './found-relation.ts'
import { isFact } from './leading.ts'
import { ownedPhrase } from './role-phrase.ts'
import type { RolePhrase } from './role-phrase.ts'
import { bodyFrom, bodyUpTo, isPossessor } from './spans.ts'
import type { Spans } from './spans.ts'

/** Bodies that belong to bodies by what is said of them: "Norway, a member of NATO", "a subsidiary of X", "joined the EU". */
export function parts(spans: Spans): FoundRelation[] {
  const { tree } = spans
  const nounAt = (token: number): string =>
    wordOf(tree, token - 1) === 'parent' ? 'parent' : lemmaOf(tree, token)
  return tokensWhere(tree, (token) => isVerb(tree, token) || tellsPart(nounAt(token))).flatMap((token) => {
    if (isVerb(tree, token))
      return wordOf(tree, token - 1) === '-' ? byCompound(spans, token) : byVerb(spans, token)
    const inName = spans.mentions.some(
      (item) => item.kind === 'name' && item.firstToken <= token && token < item.endToken,
    )
    return inName ? [] : byNoun(spans, token, nounAt(token))
  })
}

const tellsPart = (lemma: string): boolean =>
  memberNouns.has(lemma) || unitNouns.has(lemma) || stateUnitNouns.has(lemma)

function byNoun(spans: Spans, noun: number, lemma: string): FoundRelation[] {
  const { tree } = spans
  const phrase = ownedPhrase(spans, noun)
  const owners = phrase.owners
    .filter(({ through, participant }) => through !== 'unit' && participant.mention.kind !== 'pronoun')
    .map(({ participant }) => participant)
    .filter(
      (owner) => !owner.key.startsWith('country:') || (stateUnitNouns.has(lemma) && !memberNouns.has(lemma)),
    )
  if (owners.length === 0) return []
  const copula = childrenBy(tree, noun, 'cop')
  const was = copula.some((token) => /^(?:was|were)$/u.test(wordOf(tree, token)))
  const smaller = [
    ...(copula.length > 0 ? copulaSubjects(spans, noun) : described(spans, phrase)),
    ...(workingAs(spans, noun) ?? []),
    ...joinedByOther(spans, phrase),
  ]
  return lemma === 'parent'
    ? pairs(spans, noun, owners, smaller, 'current')
    : pairs(spans, noun, smaller, owners, was || phrase.past ? 'former' : 'current')
}

/** The body that a phrase stands beside: "NATO member Norway", "Norway, a member of NATO", "NATO's newest member, Norway". */
function described(spans: Spans, phrase: ReturnType<typeof ownedPhrase>): Participant[] {
  const { tree, index } = spans
  const next = bodyFrom(spans, phrase.end)
  // "members Hungary and Poland"
  if (next !== null)
    return [next, ...(wordOf(tree, phrase.noun).endsWith('s') ? listedBehind(spans, next) : [])]
  const before = wordOf(tree, phrase.first - 1) === ',' ? bodyUpTo(spans, phrase.first - 1) : null
  if (before !== null) return [before]
  const after = wordOf(tree, phrase.end) === ',' && phrase.opened ? bodyFrom(spans, phrase.end + 1) : null
  if (after !== null && /^(?:,|\.)$/u.test(wordOf(tree, after.mention.endToken))) return [after]
  const governor = basicGovernorOf(tree, phrase.noun)
  return [...childrenBy(tree, phrase.noun, 'appos'), ...(governor?.label === 'appos' ? [governor.index] : [])]
    .flatMap((head) => mentionsAt(index, tree, head))
    .filter(isBody)
}

/** The names that go on a list: "USS Hopper (DDG 70), USS Mahan and USS Cole"; another owner ("and UK ships") ends it. */
function listedBehind(spans: Spans, first: Participant): Participant[] {
  const { tree } = spans
  const found: Participant[] = []
  let at = first.mention.endToken
  for (;;) {
    if (wordOf(tree, at) === '(') while (at < tree.tokens.length && wordOf(tree, at - 1) !== ')') at += 1
    if (!/^(?:,|and|&)$/u.test(wordOf(tree, at))) return found
    while (/^(?:,|and|&)$/u.test(wordOf(tree, at))) at += 1
    const next = bodyFrom(spans, at)
    if (next === null || /^(?:NN|POS|HYPH)/u.test(tagOf(tree, next.mention.endToken))) return found
    found.push(next)
    at = next.mention.endToken
  }
}

function copulaSubjects({ tree, index }: Spans, noun: number): Participant[] {
  const denied = basicChildrenOf(tree, noun).some((edge) =>
    /^(?:not|n't|never|no|if|whether)$/u.test(wordOf(tree, edge.index)),
  )
  if (denied || childrenBy(tree, noun, 'cop').length === 0) return []
  return grammaticalSubjects(tree, noun)
    .flatMap((head) => mentionsAt(index, tree, head))
    .filter(isBody)
}

/** "France, Germany and other members of NATO". */
function joinedByOther({ tree, index }: Spans, phrase: ReturnType<typeof ownedPhrase>): Participant[] {
  const governor = basicGovernorOf(tree, phrase.noun)
  if (governor?.label !== 'conj' || !isAmongOthers(tree, phrase)) return []
  const siblings = basicChildrenOf(tree, governor.index).filter(
    (edge) => edge.label === 'conj' && edge.index < phrase.first,
  )
  return [governor.index, ...siblings.map((edge) => edge.index)]
    .flatMap((head) => mentionsAt(index, tree, head))
    .filter(isBody)
}

function isAmongOthers(tree: Spans['tree'], { first, noun }: Pick<RolePhrase, 'first' | 'noun'>): boolean {
  for (let token = first; token < noun; token += 1)
    if (/^(?:other|fellow)$/u.test(wordOf(tree, token))) return true
  return false
}

/** "working as part of the coalition", "sits as a member of the council". */
function workingAs({ tree, index }: Spans, noun: number): Participant[] | null {
  const governor = basicGovernorOf(tree, noun)
  const isAs = basicChildrenOf(tree, noun).some((edge) => wordOf(tree, edge.index) === 'as')
  if (governor === null || !isAs || !isVerb(tree, governor.index)) return null
  return grammaticalSubjects(tree, governor.index)
    .flatMap((head) => mentionsAt(index, tree, head))
    .filter(isBody)
}

/** Verbs between a part and its whole; `whole` is the slot of the whole, the part the other side. */
const verbs: ReadonlyMap<string, { whole: 'object' | 'to' | 'by' | 'agent' | 'from'; over: boolean }> =
  new Map(
    Object.entries({
      join: { whole: 'object', over: false },
      rejoin: { whole: 'object', over: false },
      belong: { whole: 'to', over: false },
      leave: { whole: 'object', over: true },
      quit: { whole: 'object', over: true },
      withdraw: { whole: 'from', over: true },
      own: { whole: 'agent', over: false },
      acquire: { whole: 'agent', over: false },
      buy: { whole: 'agent', over: false },
    }),
  )

function byVerb(spans: Spans, verb: number): FoundRelation[] {
  const { tree, index } = spans
  const lemma = verbLemma(tree, verb)
  const rule = verbs.get(lemma)
  if (rule === undefined || !isFact(tree, verb)) return []
  const at = (heads: readonly number[]): Participant[] =>
    heads
      .flatMap((head) => mentionsAt(index, tree, head))
      .filter((item) => isBody(item) && !item.key.includes('@') && !isPossessor(spans, item))
  const smaller = rule.whole === 'agent' ? at(patientHeads(tree, verb)) : at(agentHeads(tree, verb))
  const larger =
    rule.whole === 'agent'
      ? at(agentHeads(tree, verb))
      : rule.whole === 'object'
        ? at(patientHeads(tree, verb))
        : at(childrenBy(tree, verb, `obl:${rule.whole}`))
  return pairs(
    spans,
    verb,
    smaller,
    larger.filter((item) => rule.whole === 'agent' || hasMembers(index, item)),
    rule.over ? 'former' : 'current',
  )
}

/** What bodies and states join, leave or belong to: alliances, unions, forces. */
function hasMembers(index: MentionIndex, { key }: Participant): boolean {
  const actor = index.actors.get(key)
  if (actor === undefined || !key.startsWith('org:')) return false
  return (
    actor.sectors.includes('IGO') || [actor.name, ...actor.aliases].some((name) => associations.test(name))
  )
}
const associations =
  /\b(?:alliance|coalition|union|force|group|league|pact|treaty|organi[sz]ation|community|council|partnership|bloc|front|federation|confederation|club|commonwealth|network|bank|agreement)\b/iu

/** "Meta-owned Instagram". */
function byCompound(spans: Spans, participle: number): FoundRelation[] {
  const { tree } = spans
  if (wordOf(tree, participle) !== 'owned') return []
  const owner = bodyUpTo(spans, participle - 1)
  const owned = bodyFrom(spans, participle + 1)
  if (owner === null || owned === null || !owner.key.startsWith('org:')) return []
  return pairs(spans, participle, [owned], [owner], 'current')
}

function pairs(
  spans: Spans,
  cue: number,
  smaller: readonly Participant[],
  larger: readonly Participant[],
  status: 'current' | 'former',
): FoundRelation[] {
  return smaller
    .filter((part) => isSpecific(spans.index, part))
    .flatMap((part) =>
      larger
        .filter(
          (whole) =>
            whole.key !== part.key && !(part.key.startsWith('country:') && whole.key.startsWith('country:')),
        )
        .map((whole) =>
          relate('part_of', part, whole, {
            title: null,
            status,
            confidence: 0.75,
            also: spanOf(spans.tree, cue, cue),
          }),
        ),
    )
}
