import { z } from 'zod'
import { ActorType } from '../actor.ts'
import { IsoDate } from '../dates.ts'
import { EventStatus } from '../event.ts'
import { Modality, Polarity } from '../claim.ts'
import { Context } from '../plover/contexts.ts'
import { EventType } from '../plover/event-types.ts'
import { NamedInQuestion, QuestionReading, Words } from '../question.ts'
import { CypherTwin, Total } from './answer.ts'
import { ActorSummary, ClaimEvidence, EventSummary, PathHop, RelationSummary } from './resources.ts'
import { SentenceHit } from './sentences.ts'

const list = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).max(50).optional()

/** `POST /api/ask`: a question in English, and filters beside it as other resources have them. */
export const AskRequest = z.strictObject({
  question: z.string().min(1).max(300).describe('one question in English'),
  today: IsoDate.optional().describe('the day from which "last week" counts; today without it'),
  limit: z.int().min(1).max(50).default(10),
  types: list(EventType),
  quads: list(z.int().min(1).max(4)),
  modes: list(z.string().max(50)),
  contexts: list(Context),
  modality: list(Modality),
  polarity: list(Polarity),
  status: list(EventStatus),
  from: IsoDate.optional(),
  to: IsoDate.optional(),
  clock: z.enum(['event', 'publication']).default('event'),
  outlet: list(z.string().max(300)),
  saidBy: list(z.string().max(300)),
  place: list(z.string().max(300)),
  actorTypes: list(ActorType),
  minReports: z.int().min(1).max(1000).optional(),
  collection: z.string().max(300).optional(),
  llm: z
    .boolean()
    .default(false)
    .describe('where the rules do not understand it, let the model of LLM_URL propose Cypher'),
})
export type AskRequest = z.infer<typeof AskRequest>

/** A name of the question, for whom it was taken, and for whom else it could stand. */
export const ReadName = NamedInQuestion.extend({
  /** Several for a description ("North Korean troops"), of which any fits. */
  taken: z.array(ActorSummary.pick({ id: true, name: true, type: true })),
  others: z.array(ActorSummary.pick({ id: true, name: true, type: true })),
  /** Why, in words. */
  how: z.string(),
})
export type ReadName = z.infer<typeof ReadName>

/** How a question was read, with its names as the graph knows them. */
export const AskReading = QuestionReading.extend({ names: z.array(ReadName) })
export type AskReading = z.infer<typeof AskReading>

/** One row of an answer, by what was asked. */
export const AnswerRow = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('actor'),
    actor: ActorSummary,
    eventCount: z.int().nonnegative(),
    evidence: z.array(ClaimEvidence),
  }),
  z.object({
    kind: z.literal('event'),
    event: EventSummary,
    /** How many of its claims fit. */
    claimCount: z.int().nonnegative(),
    evidence: z.array(ClaimEvidence),
  }),
  z.object({ kind: z.literal('relation'), relation: RelationSummary }),
  z.object({ kind: z.literal('path'), hops: z.array(PathHop), score: z.number() }),
])
export type AnswerRow = z.infer<typeof AnswerRow>

/** What would be found if one limit were dropped, in one sentence. */
const Relaxed = z.object({ says: z.string(), count: z.int().nonnegative() })

/** Cypher that a model proposed, and its rows; the console's gate let it through. */
const Proposed = z.object({
  model: z.string(),
  statement: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.unknown())),
  truncated: z.enum(['rows', 'bytes']).nullable(),
})

/** What the graph answers, or why it does not, in one sentence. */
export const AskAnswer = z.object({
  question: z.string(),
  today: IsoDate,
  outcome: z.enum(['answered', 'nothing', 'unknown-name', 'not-understood', 'proposed']),
  says: z.string(),
  reading: AskReading.nullable(),
  /** What was read into the question, or left out of account, each in one sentence. */
  notes: z.array(z.string()),
  notUnderstood: z.array(Words),
  rows: z.array(AnswerRow),
  total: Total,
  rankedBy: z.string().nullable(),
  /** Where nothing was found: what dropping one limit would find. */
  relaxed: z.array(Relaxed),
  /** Where the question is not understood: sentences that have its words. */
  sentences: z.array(SentenceHit),
  proposed: Proposed.nullable(),
  cypher: CypherTwin.nullable(),
})
export type AskAnswer = z.infer<typeof AskAnswer>
