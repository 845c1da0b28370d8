import { kinOf } from '../../../knowledge/kin.ts'
import type { Kin } from '../../../knowledge/kin.ts'
import { mentionsAt } from '../participants/participants.ts'
import type { Participant } from '../participants/participants.ts'
import { agentHeads, grammaticalSubjects, patientHeads } from '../participants/subjects.ts'
import {
  basicChildrenOf,
  basicGovernorOf,
  bareLabel,
  childrenBy,
  isNoun,
  isPassive,
  isVerb,
  lemmaOf,
  verbLemma,
  wordOf,
} from '../syntax-tree.ts'
import { isPerson, relate, spanOf } from './found-relation.ts'
import type { FoundRelation } from './found-relation.ts'
import { isFact } from './leading.ts'
import { ownedPhrase } from './role-phrase.ts'
import { personFrom, personUpTo } from './spans.ts'
import type { Spans } from './spans.ts'

/** "Tamm's sister Leena", "his wife", "Leena, the daughter of Ilves", "Leena is Tamm's sister", "Leena married Tamm". */
export function kinRelations(spans: Spans): FoundRelation[] {
  const { tree } = spans
  const found: FoundRelation[] = []
  for (let token = 0; token < tree.tokens.length; token += 1) {
    const relation = isNoun(tree, token) ? (kinOf(kinLemma(spans, token))?.relation ?? null) : null
    if (relation !== null) found.push(...byNoun(spans, token, relation))
    else if (isVerb(tree, token) || wordOf(tree, token) === 'married') found.push(...byMarriage(spans, token))
  }
  return found
}

const kinLemma = ({ tree }: Spans, token: number): string => {
  const lemma = lemmaOf(tree, token)
  return kinOf(lemma) === null ? inSingular(wordOf(tree, token)) : lemma
}

const inSingular = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word)

type KinRelation = NonNullable<Kin['relation']>

function byNoun(spans: Spans, noun: number, relation: KinRelation): FoundRelation[] {
  const { tree, index } = spans
  const persons = (heads: readonly number[]): Participant[] => {
    const found = heads.flatMap((head) => mentionsAt(index, tree, head)).filter(isPerson)
    return found.filter((item, at) => found.findIndex((other) => other.key === item.key) === at)
  }
  const relatives = relativesAt(spans, noun, persons)
  const owners = persons([
    ...withConjuncts(spans, childrenBy(tree, noun, 'nmod:poss', 'nmod:of', 'nmod:to')),
    ...ownersBehind(spans, noun),
    ...whose(spans, noun),
  ])
  // "brothers Anu and Marko Tamm" are each other's.
  const mutual = owners.length === 0 && relation === 'sibling_of' && wordOf(tree, noun).endsWith('s')
  const others = mutual ? relatives : owners
  return relatives.flatMap((relative, order) =>
    others
      .filter((owner, at) => owner.key !== relative.key && isNamed(relative) && (!mutual || at > order))
      .map((owner) =>
        relate(relation, relative, owner, {
          title: kinLemma(spans, noun),
          status: relation === 'spouse_of' && isOver(spans, noun) ? 'former' : 'current',
          confidence: owner.mention.kind === 'pronoun' ? 0.8 : 0.9,
          also: spanOf(tree, noun, noun),
        }),
      ),
  )
}

/** Relatives without a name are told of by what they are called ("the mother of X"). */
const isNamed = ({ key, mention }: Participant): boolean => mention.kind === 'name' || !key.includes('@')

/** A marriage ends by divorce and by death; other kinship does not. */
function isOver({ tree }: Spans, noun: number): boolean {
  const word = wordOf(tree, noun)
  if (/^(?:ex-|widow)/u.test(word)) return true
  return [noun - 1, noun - 2].some((token) =>
    /^(?:former|ex|late|first|divorced|deceased|then)$/u.test(wordOf(tree, token)),
  )
}

/** Whom a kin noun names: the name behind or beside it, the subject of its copula, or whoever it stands for. */
function relativesAt(
  spans: Spans,
  noun: number,
  persons: (heads: readonly number[]) => Participant[],
): Participant[] {
  const { tree } = spans
  const governor = basicGovernorOf(tree, noun)
  const next = personFrom(spans, wordOf(tree, noun + 1) === ',' ? noun + 2 : noun + 1)
  const { first } = ownedPhrase(spans, noun)
  const before = wordOf(tree, first - 1) === ',' ? personUpTo(spans, first - 1) : null
  const places = [
    ...(next === null ? [] : [[next.mention.head]]),
    ...(before === null ? [] : [[before.mention.head]]),
    childrenBy(tree, noun, 'appos'),
    ...(governor !== null && ['appos', 'compound'].includes(governor.label) ? [[governor.index]] : []),
    ...(childrenBy(tree, noun, 'cop').length > 0 ? [grammaticalSubjects(tree, noun)] : []),
    [noun],
  ]
  const plural = wordOf(tree, noun).endsWith('s')
  for (const place of places) {
    const found = persons(plural ? withConjuncts(spans, place) : place)
    if (found.length > 0) return found
  }
  return []
}

/** "Jaan Ilves, whose father Marko". */
function whose(spans: Spans, noun: number): number[] {
  for (let token = noun - 1; token >= Math.max(0, noun - 4); token -= 1) {
    if (wordOf(spans.tree, token) !== 'whose') continue
    const person = personUpTo(spans, wordOf(spans.tree, token - 1) === ',' ? token - 1 : token)
    return person === null ? [] : [person.mention.head]
  }
  return []
}

/** "the sister of leader Kim Jong-un": the name behind "of" and its titles. */
function ownersBehind(spans: Spans, noun: number): number[] {
  if (wordOf(spans.tree, noun + 1) !== 'of') return []
  for (let token = noun + 2; token < noun + 8; token += 1) {
    const person = personFrom(spans, token)
    if (person !== null) return [person.mention.head]
    if (!/^(?:NN|JJ|DT|PRP\$|POS|HYPH)/u.test(spans.tree.tokens[token]?.partOfSpeech ?? '')) return []
  }
  return []
}

function withConjuncts({ tree }: Spans, heads: readonly number[]): number[] {
  return [
    ...heads,
    ...heads.flatMap((head) =>
      basicChildrenOf(tree, head)
        .filter((edge) => bareLabel(edge.label) === 'conj')
        .map((edge) => edge.index),
    ),
  ]
}

/** "Leena married Tamm", "is married to Tamm", "divorced Tamm", "Leena and Tamm married". */
function byMarriage({ tree, index }: Spans, verb: number): FoundRelation[] {
  const lemma = verbLemma(tree, verb)
  const over = lemma === 'divorce'
  if (!(over || /^(?:marry|married|wed|remarry)$/u.test(lemma)) || !isFact(tree, verb)) return []
  const at = (heads: readonly number[]): Participant[] =>
    heads.flatMap((head) => mentionsAt(index, tree, head)).filter(isPerson)
  const subjects = at(isPassive(tree, verb) ? patientHeads(tree, verb) : agentHeads(tree, verb))
  const objects = at([
    ...(isPassive(tree, verb) ? [] : patientHeads(tree, verb)),
    ...childrenBy(tree, verb, 'obl:to', 'nmod:to', 'obl:from'),
  ])
  const others = objects.length > 0 ? objects : subjects.slice(1)
  return subjects.slice(0, objects.length > 0 ? undefined : 1).flatMap((one) =>
    others
      .filter((other) => other.key !== one.key)
      .map((other) =>
        relate('spouse_of', one, other, {
          title: null,
          status: over ? 'former' : 'current',
          confidence: 0.85,
          also: spanOf(tree, verb, verb),
        }),
      ),
  )
}
