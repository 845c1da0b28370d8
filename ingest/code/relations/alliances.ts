import { tokensWhere } from '../../mention/tokens-where.ts'
import { mentionsAt } from '../participants/participants.ts'
import type { MentionIndex, Participant } from '../participants/participants.ts'
import { grammaticalSubjects } from '../participants/subjects.ts'
import {
  basicChildrenOf,
  basicGovernorOf,
  bareLabel,
  childrenBy,
  isNoun,
  lemmaOf,
  wordOf,
} from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'
import { relate, spanOf } from './found-relation.ts'
import type { FoundRelation } from './found-relation.ts'
import { bodyFrom, bodyUpTo, personFrom } from './spans.ts'
import type { Spans } from './spans.ts'

/** "Iran's ally Russia", "Japan, an ally of the US", "allied with Iran", "troops and allied militias". */
export function alliances(spans: Spans): FoundRelation[] {
  const { tree } = spans
  const isNamed = (token: number): boolean => lemmaOf(tree, token) === 'ally' && isNoun(tree, token)
  const isSaid = (token: number): boolean => ['allied', 'aligned'].includes(wordOf(tree, token))
  return tokensWhere(tree, (token) => isNamed(token) || isSaid(token)).flatMap((token) =>
    isNamed(token) ? byNoun(spans, token) : byParticiple(spans, token),
  )
}

function byNoun(spans: Spans, noun: number): FoundRelation[] {
  const { tree, index } = spans
  const governor = basicGovernorOf(tree, noun)
  const ones = [
    ...at(tree, index, [
      ...childrenBy(tree, noun, 'appos'),
      ...(governor !== null && ['appos', 'compound'].includes(governor.label) ? [governor.index] : []),
      ...(childrenBy(tree, noun, 'cop').length > 0 && !isDenied(tree, noun)
        ? grammaticalSubjects(tree, noun)
        : []),
    ]),
    ...present(bodyFrom(spans, noun + 1) ?? personFrom(spans, noun + 1)),
    // "China, the North's main ally, …" and "the North's main ally, China": whichever way the parse hangs it.
    ...present(wordOf(tree, noun + 1) === ',' ? bodyFrom(spans, noun + 2) : null),
  ]
  const others = at(tree, index, childrenBy(tree, noun, 'nmod:poss', 'nmod:of', 'compound', 'amod'))
  // "allies Russia and Iran" are allies of each other where nobody is named whose they are.
  const sides = others.length > 0 ? others : wordOf(tree, noun) === 'allies' ? joined(spans, ones) : []
  return pairs(tree, noun, ones, sides)
}

function joined({ tree, index }: Spans, ones: readonly Participant[]): Participant[] {
  return ones.flatMap((one) =>
    at(
      tree,
      index,
      basicChildrenOf(tree, one.mention.head)
        .filter((edge) => bareLabel(edge.label) === 'conj')
        .map((edge) => edge.index),
    ),
  )
}

function byParticiple(spans: Spans, participle: number): FoundRelation[] {
  const { tree, index } = spans
  if (isDenied(tree, participle)) return []
  const governor = basicGovernorOf(tree, participle)
  const bearers =
    governor !== null && /^(?:amod|acl|appos)/u.test(governor.label)
      ? [governor.index]
      : grammaticalSubjects(tree, participle)
  const beside = governor === null ? null : basicGovernorOf(tree, governor.index)
  const others = childrenBy(tree, participle, 'obl:with', 'obl:to')
  const partner =
    others.length === 0 && governor?.label === 'amod' && beside?.label === 'conj' ? [beside.index] : others
  // "Iran-allied militias"
  const inFront = wordOf(tree, participle - 1) === '-' ? present(bodyUpTo(spans, participle - 1)) : []
  return pairs(tree, participle, at(tree, index, bearers), [...at(tree, index, partner), ...inFront])
}

const isDenied = (tree: SyntaxTree, token: number): boolean =>
  basicChildrenOf(tree, token).some((edge) => /^(?:not|n't|never|no)$/u.test(wordOf(tree, edge.index)))

const present = (participant: Participant | null): Participant[] =>
  participant === null ? [] : [participant]

const at = (tree: SyntaxTree, index: MentionIndex, heads: readonly number[]): Participant[] =>
  heads.flatMap((head) => mentionsAt(index, tree, head))

function pairs(
  tree: SyntaxTree,
  cue: number,
  ones: readonly Participant[],
  others: readonly Participant[],
): FoundRelation[] {
  return ones.flatMap((one) =>
    others
      .filter((other) => other.key !== one.key)
      .map((other) =>
        relate('allied_with', one, other, {
          title: null,
          status: isFormer(tree, cue) ? 'former' : 'current',
          confidence: 0.75,
          also: spanOf(tree, cue, cue),
        }),
      ),
  )
}

const isFormer = (tree: SyntaxTree, noun: number): boolean =>
  [noun - 1, noun - 2].some((token) =>
    /^(?:former|erstwhile|one-time|onetime|then)$/u.test(wordOf(tree, token)),
  )
