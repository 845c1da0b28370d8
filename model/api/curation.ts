import { z } from 'zod'
import { AddedClaim, Corrections, Decision } from '../decision.ts'
import { Span } from '../span.ts'
import { CypherTwin, Page } from './answer.ts'
import { ActorSummary, EventSummary } from './resources.ts'

/** An actor's id or any of its local keys. */
const Key = z.string().min(1).max(300)
const Id = z.string().min(1).max(300)

/** A group of mentions as `GET /api/actors/:id/groups` names it. */
const Group = z.strictObject({
  by: z.enum(['article', 'alias', 'title', 'company']),
  value: z.string().max(1000),
})

/** What a person decides, by the ids that the API shows. */
export const Judgement = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('same'), actors: z.tuple([Key, Key]) }),
  z.strictObject({ kind: z.literal('different'), actors: z.tuple([Key, Key]) }),
  z.strictObject({ kind: z.literal('rename'), actor: Key, name: z.string().min(1).max(200) }),
  z.strictObject({
    kind: z.literal('split'),
    actor: Key,
    /** What tells the other from this one. */
    into: z.string().min(1).max(100),
    groups: z.array(Group).min(1).max(1000),
    /** The one of the groups by which later mentions follow. */
    follow: Group.nullable().default(null),
  }),
  z.strictObject({ kind: z.literal('confirm'), claim: Id }),
  z.strictObject({ kind: z.literal('reject'), claim: Id }),
  z.strictObject({ kind: z.literal('restore'), claim: Id }),
  z.strictObject({ kind: z.literal('correct'), claim: Id, corrections: Corrections }),
  z.strictObject({
    kind: z.literal('add'),
    article: Id,
    /** UTF-16 offsets of the article's text. */
    sentence: Span,
    trigger: Span,
    claim: AddedClaim,
  }),
  z.strictObject({ kind: z.literal('retract'), article: Id }),
])
export type Judgement = z.infer<typeof Judgement>

/** `POST /api/decisions` */
export const DecisionRequest = z.strictObject({
  judgement: Judgement,
  reason: z.string().max(2000).nullable().default(null),
  /** Only say how much would move. */
  preview: z.boolean().default(false),
})

/**
 * How much a decision moves: claims that would read otherwise or be about somebody else, and the events that they report now.
 * A new name moves no claims; its events are those that the actor takes part in.
 */
export const Moves = z.object({ events: z.int().nonnegative(), claims: z.int().nonnegative() })
export type Moves = z.infer<typeof Moves>

/** What was decided and derived; `decision` is null for a preview. */
export const DecisionAnswer = z.object({ decision: Decision.nullable(), moves: Moves })

/** A decision, and in one sentence why it does not apply at the moment; null where it does and where it is undone. */
export const ListedDecision = z.object({ decision: Decision, idle: z.string().nullable() })
export type ListedDecision = z.infer<typeof ListedDecision>

/** `GET /api/decisions`: newest first. */
export const DecisionPage = Page(ListedDecision).omit({ cypher: true })

/** `POST /api/decisions/:id/undo` */
export const UndoneAnswer = z.object({ decision: Decision })

/** Two actors that may be one, and what speaks for it in words; `score` is 0 … 1. */
export const ActorSuggestion = z.object({
  actors: z.tuple([ActorSummary, ActorSummary]),
  score: z.number(),
  reasons: z.array(z.string()),
})
export type ActorSuggestion = z.infer<typeof ActorSuggestion>
export const ActorSuggestionPage = Page(ActorSuggestion)

/** Two events that may be one, and what speaks for it in words; `score` is 0 … 1. */
export const EventSuggestion = z.object({
  first: EventSummary,
  second: EventSummary,
  score: z.number(),
  reasons: z.array(z.string()),
})
export type EventSuggestion = z.infer<typeof EventSuggestion>
export const EventSuggestionPage = z.object({
  items: z.array(EventSuggestion),
  next: z.string().nullable(),
  cypher: CypherTwin,
})

/** `GET /api/actors/:id/groups`: an actor's mentions, to part namesakes by. */
export const GroupsAnswer = z.object({
  actor: z.string(),
  articles: z.int().nonnegative(),
  groups: z.array(Group.extend({ name: z.string(), articles: z.array(z.string()) }).strip()),
})
export type GroupsAnswer = z.infer<typeof GroupsAnswer>
