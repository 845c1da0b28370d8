import type { Relation } from '../../../model/relation.ts'
import type { MentionIndex, Participant } from '../participants.ts'
import { basicChildrenOf, wordOf } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'

/** A relation as one construction states it; the sentence is added by whoever collects them. */
export type FoundRelation = Omit<Relation, 'sentence'>

type Span = { start: number; end: number }

/** The relation of two participants; the span runs over all that states it. */
export function relate(
  type: Relation['type'],
  subject: { key: string; mention: Span },
  object: { key: string; mention: Span },
  more: { title: string | null; status: Relation['status']; confidence: number; also?: Span | null },
): FoundRelation {
  const spans = [
    subject.mention,
    object.mention,
    ...(more.also === undefined || more.also === null ? [] : [more.also]),
  ]
  return {
    type,
    subject: subject.key,
    object: object.key,
    title: more.title,
    status: more.status,
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
    confidence: more.confidence,
  }
}

export const isPerson = ({ key }: Participant): boolean => key.startsWith('person:')
export const isBody = ({ key }: Participant): boolean => !key.startsWith('person:')

const formerWords = new Set([
  'former',
  'ex',
  'ex-',
  'late',
  'then',
  'one-time',
  'onetime',
  'previous',
  'retired',
  'erstwhile',
])

/** "the former president", "ex-minister", "then Prime Minister": whether words in front of a head say that it is over. */
export function statusAt(tree: SyntaxTree, head: number): Relation['status'] {
  const modifiers = basicChildrenOf(tree, head)
    .filter((edge) => ['amod', 'advmod', 'compound', 'dep'].includes(edge.label))
    .map((edge) => wordOf(tree, edge.index))
  const first = Math.min(
    head,
    ...basicChildrenOf(tree, head)
      .filter((edge) => edge.label === 'compound' || edge.label === 'amod')
      .map((edge) => edge.index),
  )
  const before = [wordOf(tree, first - 1), wordOf(tree, first - 2)]
  return [...modifiers, ...before, wordOf(tree, head)].some(
    (word) => formerWords.has(word) || word.startsWith('ex-'),
  )
    ? 'former'
    : 'current'
}

/** The characters of some tokens. */
export function spanOf(tree: SyntaxTree, first: number, last: number): Span | null {
  const [from, to] = [tree.tokens[first], tree.tokens[last]]
  return from === undefined || to === undefined ? null : { start: from.start, end: to.end }
}

/** An actor that the article names, standing for one without words here (a country known from the office). */
export function asParticipant(
  index: MentionIndex,
  key: string,
  mention: Participant['mention'],
): Participant | null {
  return index.actors.has(key) ? { key, mention } : null
}
