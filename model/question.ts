import { z } from 'zod'
import { ActorType } from './actor.ts'
import { ClaimPlace, Modality, Polarity } from './claim.ts'
import { IsoDate } from './dates.ts'
import { EventType } from './plover/event-types.ts'
import { RelationType } from './relation.ts'
import { Span } from './span.ts'

/** Words of a question: UTF-16 offsets into the text that was asked. */
export const Words = Span.extend({ text: z.string() })
export type Words = z.infer<typeof Words>

/** What a question is after: claims that fit, or one of the other answers that the graph has. */
export const questionKinds = [
  'claims',
  'relations',
  'deeds',
  'happenings',
  'sayings',
  'paths',
  'joining',
  'partners',
  'common',
  'profile',
] as const
export const QuestionKind = z.enum(questionKinds)
export type QuestionKind = z.infer<typeof QuestionKind>

/** How somebody stands in what is asked; `either` where the question leaves it open or both sides do the same. */
export const QuestionRole = z.enum(['actor', 'recipient', 'either', 'speaker', 'subject', 'object'])
export type QuestionRole = z.infer<typeof QuestionRole>

/** What is missing in the claim that a question is: one of its participants, or another thing that it would tell. */
export const holeKinds = [
  ...QuestionRole.options,
  'date',
  'place',
  'count',
  'number',
  'dead',
  'injured',
  'arrested',
  'event',
  'whether',
] as const
export const Hole = Words.extend({
  of: z.enum(holeKinds),
  /** Which kinds of actor are asked for ("which country"); null for any. */
  types: z.array(ActorType).nullable(),
})
export type Hole = z.infer<typeof Hole>

/** Somebody whom a question names or describes; `key` is what an article would call it. */
export const NamedInQuestion = Words.extend({
  role: QuestionRole,
  key: z.string().nullable(),
  name: z.string(),
  type: ActorType.nullable(),
  country: z.string().nullable(),
  sectors: z.array(z.string()),
  /** A name; or a description such as "North Korean troops". */
  kind: z.enum(['name', 'description']),
})
export type NamedInQuestion = z.infer<typeof NamedInQuestion>

/** What a question was understood to ask. */
export const QuestionReading = z.object({
  asks: QuestionKind,
  hole: Hole.nullable(),
  names: z.array(NamedInQuestion),
  /** Which events: PLOVER type and mode, and the words that say so; none for any. */
  types: z.array(Words.extend({ type: EventType, mode: z.string().nullable() })),
  relation: Words.extend({ type: RelationType, title: z.string().nullable() }).nullable(),
  date: Words.extend({ from: IsoDate.nullable(), to: IsoDate.nullable() }).nullable(),
  place: Words.extend(
    ClaimPlace.pick({ id: true, name: true, precision: true, country: true }).shape,
  ).nullable(),
  modality: Modality,
  polarity: Polarity,
  /** The statement with a placeholder that was coded in place of the question; null where a form of words was recognised. */
  statement: z.string().nullable(),
  /** Words of substance that play no part in the coding; sentences that have them come first. */
  words: z.array(Words),
})
export type QuestionReading = z.infer<typeof QuestionReading>
