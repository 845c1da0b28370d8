import type { Relation } from '../../../model/relation.ts'
import type { MentionIndex, Participant } from '../participants/participants.ts'
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

/** An unnamed body counts where its words say more than "the group": a name of its own, a state, or three words. */
export function isSpecific(index: MentionIndex, { key, mention }: Participant): boolean {
  if (!key.includes('@')) return true
  const actor = index.actors.get(key)
  if (actor === undefined) return false
  return actor.country !== null || /^\p{Lu}/u.test(actor.name) || mention.endToken - mention.firstToken > 2
}

/** The characters of some tokens. */
export function spanOf(tree: SyntaxTree, first: number, last: number): Span | null {
  const [from, to] = [tree.tokens[first], tree.tokens[last]]
  return from === undefined || to === undefined ? null : { start: from.start, end: to.end }
}
