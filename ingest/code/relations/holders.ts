import { positionOf } from '../../../knowledge/positions.ts'
import { titleOf } from '../../../knowledge/titles.ts'
import { basicChildrenOf, basicGovernorOf, childrenBy, isVerb, tagOf, wordOf } from '../syntax-tree.ts'
import { mentionsAt } from '../participants/participants.ts'
import type { Participant } from '../participants/participants.ts'
import { grammaticalSubjects } from '../participants/subjects.ts'
import { personFrom, personUpTo } from './spans.ts'
import type { Spans } from './spans.ts'
import { rolePhrase } from './role-phrase.ts'
import type { RolePhrase } from './role-phrase.ts'

/** Who holds a post, and since when it is told: `past` where the clause says that he was. */
export type Holder = { participant: Participant; past: boolean }

/** Whom the phrase of a post describes: the name behind it or beside it, the subject of its copula, whoever it stands for. */
export function holdersOf(spans: Spans, phrase: RolePhrase): Holder[] {
  const behind = namesBehind(spans, phrase)
  if (behind.length > 0) return behind.map(standing)
  const beside = nameInFront(spans, phrase) ?? nameAfterComma(spans, phrase)
  if (beside !== null) return [beside, ...othersBehind(spans, phrase, beside)].map(standing)
  const byParse = apposed(spans, phrase)
  if (byParse.length > 0) return byParse.map(standing)
  const subjects = copulaSubjects(spans, phrase)
  if (subjects.length > 0) return subjects
  const predicate = predicateName(spans, phrase)
  if (predicate !== null) return [predicate]
  return mentionsAt(spans.index, spans.tree, phrase.noun)
    .filter((item) => item.key.startsWith('person:') && !item.key.includes('@'))
    .map(standing)
}

const standing = (participant: Participant): Holder => ({ participant, past: false })

/** "Presidents Anu Tamm of Peru and Marko Ilves of Chile": each name that shares the title. */
function namesBehind(spans: Spans, phrase: RolePhrase): Participant[] {
  const first = personFrom(spans, phrase.end)
  if (first === null) return []
  return [first, ...othersBehind(spans, phrase, first)]
}

/** Behind a plural the names joined to the first: "the ministers of Peru and Chile, Anu Tamm and Marko Ilves". */
function othersBehind(spans: Spans, phrase: RolePhrase, first: Participant): Participant[] {
  const { tree } = spans
  const found: Participant[] = []
  if (!isPlural(tree, phrase) || first.mention.firstToken < phrase.noun) return found
  let at = first.mention.endToken
  while (at < tree.tokens.length) {
    if (/^(?:of|from)$/u.test(wordOf(tree, at))) {
      at += 1
      while (/^(?:NN|DT|JJ)/u.test(tagOf(tree, at))) at += 1
    }
    if (!/^(?:,|and|&)$/u.test(wordOf(tree, at))) break
    at += 1
    if (wordOf(tree, at) === 'and') at += 1
    const next = personFrom(spans, at)
    if (next === null) break
    found.push(next)
    at = next.mention.endToken
  }
  return found
}

/** "ministers", "spokesmen": the form of the noun, whatever its tag. */
export const isPlural = (tree: Spans['tree'], { noun, lemma }: Pick<RolePhrase, 'noun' | 'lemma'>): boolean =>
  wordOf(tree, noun) !== lemma && /(?:s|men|people)$/u.test(wordOf(tree, noun))

/** "Anu Tamm, chairman of X", "Anu Tamm (chairman of X)", "Anu Tamm, 54, head of X", "Anu Tamm, founder and head of X". */
function nameInFront(spans: Spans, phrase: RolePhrase): Participant | null {
  const { tree } = spans
  const at = behindAdverbs(tree, phrase.first)
  const mark = wordOf(tree, at - 1)
  if (/^(?:,|\(|-lrb-|-|–|—)$/u.test(mark)) {
    const name = personUpTo(spans, at - 1)
    if (name !== null) return name
    if (/^\d+$/u.test(wordOf(tree, at - 2)) && /^[,(]$/u.test(wordOf(tree, at - 3)))
      return personUpTo(spans, at - 3)
  }
  if (!/^(?:,|and|&)$/u.test(mark)) return null
  const before = joinedPhrase(spans, at - 1)
  return before === null ? null : nameInFront(spans, before)
}

/** "Anu Tamm, herself a captain", "Anu Tamm, then the president", "Anu Tamm, at the time the president". */
function behindAdverbs(tree: Spans['tree'], first: number): number {
  let at = first
  while (
    /^(?:\p{L}+sel(?:f|ves)|then|now|currently|formerly|previously|once|also|at|the|that|time|still|already)$/u.test(
      wordOf(tree, at - 1),
    )
  )
    at -= 1
  return at
}

/** The phrase of another post that ends at a token. */
export function joinedPhrase(spans: Spans, end: number): RolePhrase | null {
  for (let noun = end - 1; noun >= Math.max(0, end - 12); noun -= 1) {
    const before = rolePhrase(spans, noun)
    if (before !== null && before.end === end) return before
  }
  return null
}

/** "The head of X, Anu Tamm, …": an apposition, and not the subject of a clause that a phrase precedes. */
function nameAfterComma(spans: Spans, phrase: RolePhrase): Participant | null {
  const { tree } = spans
  if (wordOf(tree, phrase.end) !== ',' || !(phrase.opened || phrase.first === 0)) return null
  const name = personFrom(spans, behindRank(spans, phrase.end + 1))
  if (name === null) return null
  const next = name.mention.endToken
  if (/^(?:,|\.|;|:|\)|and|-|–|—)$/u.test(wordOf(tree, next)) || next >= tree.tokens.length) return name
  // "The head of X, Anu Tamm said": only where the phrase opens the clause.
  const before = wordOf(tree, phrase.first - 1)
  const opens = phrase.first === 0 || /^(?:,|that|and|but|"|“|''|``|said|:|;)$/u.test(before)
  return opens && isVerb(tree, next) ? name : null
}

/** "…, Col. Anu Tamm": the rank or title right in front of the name. */
function behindRank({ tree }: Spans, start: number): number {
  let at = start
  while (at < start + 4 && /^(?:NNP?|JJ|HYPH)$/u.test(tagOf(tree, at)) && isRank(wordOf(tree, at))) at += 1
  return at
}

const isRank = (word: string): boolean =>
  roleWords.test(word) || titleOf(word.replace(/\.$/u, '')) !== null || positionOf(word) !== null
const roleWords =
  /^(?:lt|maj|brig|rear|vice|sir|dame|dr|prof|mr|mrs|ms|sheikh?|haji|hajji|ayatollah|retired|army|navy)\.?$/u

/** The apposition of the parse, in either direction. */
function apposed(spans: Spans, phrase: RolePhrase): Participant[] {
  const { tree, index } = spans
  const governor = basicGovernorOf(tree, phrase.noun)
  const places = [
    ...(governor?.label === 'appos' ? [governor.index] : []),
    ...basicChildrenOf(tree, phrase.noun)
      .filter((edge) => edge.label === 'appos')
      .map((edge) => edge.index),
  ]
  return places.flatMap((place) => mentionsAt(index, tree, place)).filter(isNamedPerson)
}

const isNamedPerson = ({ key, mention }: Participant): boolean =>
  key.startsWith('person:') && (mention.kind !== 'nominal' || !key.includes('@'))

/** "Anu Tamm is head of X", "who was the leader of X". */
function copulaSubjects(spans: Spans, phrase: RolePhrase): Holder[] {
  const { tree, index } = spans
  const copula = childrenBy(tree, phrase.noun, 'cop')[0]
  if (copula === undefined) return []
  const marks = basicChildrenOf(tree, phrase.noun)
  const doubtful = marks.some(
    (edge) =>
      (edge.label === 'advmod' && /^(?:not|never|n't)$/u.test(wordOf(tree, edge.index))) ||
      (edge.label === 'aux' && tagOf(tree, edge.index) === 'MD') ||
      (edge.label === 'mark' && /^(?:if|whether|unless)$/u.test(wordOf(tree, edge.index))) ||
      (edge.label === 'det' && wordOf(tree, edge.index) === 'no'),
  )
  if (doubtful) return []
  const perfect = marks.some(
    (edge) => edge.label === 'aux' && /^(?:has|have)$/u.test(wordOf(tree, edge.index)),
  )
  const past =
    wordOf(tree, copula) === 'was' ||
    wordOf(tree, copula) === 'were' ||
    (wordOf(tree, copula) === 'been' && !perfect)
  return grammaticalSubjects(tree, phrase.noun)
    .flatMap((subject) => mentionsAt(index, tree, subject))
    .filter((item) => item.key.startsWith('person:'))
    .map((participant) => ({
      participant,
      past: past && !isReported(spans, phrase.noun) && !isElected(tree, copula),
    }))
}

/** "whose president is Anu Tamm", "the head of X is Anu Tamm". */
function predicateName({ tree, index }: Spans, phrase: RolePhrase): Holder | null {
  const governor = basicGovernorOf(tree, phrase.noun)
  if (governor?.label !== 'nsubj') return null
  const copula = childrenBy(tree, governor.index, 'cop')[0]
  if (copula === undefined) return null
  const participant = mentionsAt(index, tree, governor.index).find(
    (item) => item.key.startsWith('person:') && item.mention.kind === 'name',
  )
  return participant === undefined
    ? null
    : { participant, past: /^(?:was|were)$/u.test(wordOf(tree, copula)) }
}

/** "was re-elected president", which the tagger takes for an adjective. */
const isElected = (tree: Spans['tree'], copula: number): boolean =>
  /^(?:re-?)?(?:elected|appointed|named|nominated)$/u.test(wordOf(tree, copula + 1))

/** "said that he was the leader": the tense follows the verb of saying, so that he may be it still. */
function isReported(spans: Spans, noun: number): boolean {
  const governor = basicGovernorOf(spans.tree, noun)
  return governor !== null && governor.label.startsWith('ccomp')
}
