import { countryNamed, countryOfDemonym } from '../../../knowledge/countries.ts'
import { positionOf } from '../../../knowledge/positions.ts'
import { mentionsAt } from '../participants/participants.ts'
import type { Participant } from '../participants/participants.ts'
import { basicGovernorOf, tagOf, wordOf } from '../syntax-tree.ts'
import { isBody } from './found-relation.ts'
import { joinedPhrase } from './holders.ts'
import { rolePhrase } from './role-phrase.ts'
import type { Owner, RolePhrase } from './role-phrase.ts'
import { bodyFrom, bodyUpTo, textOf } from './spans.ts'
import type { Spans } from './spans.ts'

/** The owners of a post: its own, the antecedent of "whose", or those of a post joined to it ("chairman and founder of X"). */
export function ownersOf(spans: Spans, phrase: RolePhrase): Owner[] {
  const first = joinedTo(spans, phrase)
  if (first !== null) return [{ participant: first, through: 'front' }]
  const own = phrase.owners.filter((owner) => isOwner(spans, phrase, owner))
  if (own.length > 0 || phrase.owners.length > 0) return own
  const antecedent = whose(spans, phrase)
  if (antecedent !== null) return [{ participant: antecedent, through: 'front' }]
  return [...joinedBehind(spans, phrase), ...joinedInFront(spans, phrase)]
}

/** "X and its owner": the pronoun means what the post is joined to. */
function joinedTo({ tree, index }: Spans, phrase: RolePhrase): Participant | null {
  if (!/^(?:its|their)$/u.test(wordOf(tree, phrase.first)) || wordOf(tree, phrase.first - 1) !== 'and')
    return null
  const governor = basicGovernorOf(tree, phrase.noun)
  if (governor?.label !== 'conj') return null
  return mentionsAt(index, tree, governor.index).find(isBody) ?? null
}

/** "the movement, whose chairman X". */
function whose(spans: Spans, { possessor }: RolePhrase): Participant | null {
  if (possessor === null || wordOf(spans.tree, possessor) !== 'whose') return null
  return bodyUpTo(spans, wordOf(spans.tree, possessor - 1) === ',' ? possessor - 1 : possessor)
}

function joinedBehind(spans: Spans, phrase: RolePhrase): readonly Owner[] {
  const { tree } = spans
  if (!/^(?:and|&|,)$/u.test(wordOf(tree, phrase.end))) return []
  for (let noun = phrase.end + 1; noun < Math.min(phrase.end + 5, tree.tokens.length); noun += 1) {
    const next = rolePhrase(spans, noun)
    if (next !== null && next.first <= phrase.end + 1 && next.first > phrase.noun)
      return next.owners.filter((owner) => owner.through !== 'front')
  }
  return []
}

function joinedInFront(spans: Spans, phrase: RolePhrase): readonly Owner[] {
  if (!/^(?:and|&)$/u.test(wordOf(spans.tree, phrase.first - 1))) return []
  return joinedPhrase(spans, phrase.first - 1)?.owners ?? []
}

/** "President Anu Tamm of Peru": the name is followed by whose president she is. */
export function ownersBehindName(spans: Spans, phrase: RolePhrase, holder: Participant): Owner[] {
  const { endToken, firstToken } = holder.mention
  if (firstToken < phrase.end || !/^(?:of|from)$/u.test(wordOf(spans.tree, endToken))) return []
  const owner = bodyFrom(spans, endToken + 1)
  return owner === null ? [] : [{ participant: owner, through: 'front' }]
}

/** Words that name what a post is concerned with rather than whose it is: "Syria envoy", "UN ambassador". */
function isOwner(spans: Spans, phrase: RolePhrase, { participant, through }: Owner): boolean {
  const { tree } = spans
  if (through !== 'front') return !isTopic(spans, phrase, participant)
  const { key, mention } = participant
  if (mention.kind === 'pronoun' || tagOf(tree, mention.endToken) === 'POS') return true
  if (/^(?:ambassador|consul|attache)$/u.test(phrase.lemma)) return key.startsWith('country:')
  if (!key.startsWith('country:')) return true
  const name = textOf(tree, mention.firstToken, mention.endToken)
  if (countryOfDemonym(name) !== null || countryNamed(name) === null || shortNames.test(name)) return true
  const others = phrase.owners.some((owner) => owner.participant.key !== key)
  return !others && (positionOf(phrase.lemma) === 'ruler' || namedAfterState.test(phrase.lemma))
}

/** "envoy for Syria", "minister for Europe": what the post is about. */
const isTopic = ({ tree }: Spans, { noun, lemma }: RolePhrase, { key }: Participant): boolean =>
  key.startsWith('country:') &&
  wordOf(tree, noun + 1) === 'for' &&
  /^(?:envoy|representative|coordinator|co-ordinator|minister|secretary|director|advis[eo]r|expert|negotiator|undersecretary|analyst)$/u.test(
    lemma,
  )

/** Countries that have no adjective of their own in the news: "US envoy", "UK officials". */
const shortNames = /^(?:US|U\.S\.|USA|UK|U\.K\.|UAE|DR Congo|New Zealand|Sri Lanka|Saudi)$/u
const namedAfterState = /^(?:minister|secretary|spokes\p{L}+|official|senator|judge|general|governor)$/u
