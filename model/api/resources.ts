import { z } from 'zod'
import { ActorType, ExternalIds, MediaControl } from '../actor.ts'
import { AttributionLink, ClaimCheck, ClaimPlace, Hedge, Modality, Polarity, Size } from '../claim.ts'
import { DatePrecision, EventDate } from '../dates.ts'
import { EventStatus } from '../event.ts'
import { Explanation } from '../explanation.ts'
import { Context } from '../plover/contexts.ts'
import { EventType, Quad } from '../plover/event-types.ts'
import { RelationType } from '../relation.ts'
import { Span } from '../span.ts'
import { CypherTwin, Page, Total } from './answer.ts'

/** An actor as lists, nodes and participants show it. */
export const ActorSummary = z
  .object({
    id: z.string(),
    name: z.string(),
    type: ActorType,
    aliases: z.array(z.string()),
    country: z.string().nullable(),
    sectors: z.array(z.string()),
    /** In how many events of all collections it takes part, whatever the answer is limited to: a rank more than a count. */
    degree: z.int().nonnegative().describe('events of all collections, whatever the answer is limited to'),
    /** For media: who controls it. */
    control: MediaControl.nullable(),
  })
  .meta({ id: 'ActorSummary', description: 'An actor as lists, nodes and participants show it.' })
export type ActorSummary = z.infer<typeof ActorSummary>

/** Where a text came from, as every piece of evidence shows it. */
export const ArticleSummary = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    /** The Media actor that published it. */
    outletActor: z.string().nullable(),
    outletControl: MediaControl.nullable(),
    url: z.string().nullable(),
    publishedAt: z.string().nullable(),
    /** What the text is a translation of; null where it is none. `hasText`: the article's own page has the original. */
    translation: z
      .object({
        language: z.string().nullable(),
        url: z.string().nullable(),
        translator: z.string().nullable(),
        hasText: z.boolean(),
      })
      .nullable(),
    /** True for the invented reports of samples/, which are badged wherever shown. */
    sample: z.boolean(),
  })
  .meta({ id: 'ArticleSummary', description: 'Where a text came from, as every piece of evidence shows it.' })
export type ArticleSummary = z.infer<typeof ArticleSummary>

export const EventSummary = z
  .object({
    id: z.string(),
    name: z.string(),
    type: EventType,
    mode: z.string().nullable(),
    quad: Quad,
    intensity: z.number(),
    contexts: z.array(Context),
    date: EventDate.omit({ text: true }).nullable(),
    status: EventStatus,
    /** What the collection reports that the answer is limited to; name, date and status are those of all its claims. */
    claimCount: z.int().nonnegative(),
    articleCount: z.int().nonnegative(),
    independentCount: z.int().nonnegative(),
    outletCount: z.int().nonnegative(),
    place: ClaimPlace.pick({ id: true, name: true, precision: true }).nullable(),
    participants: z.array(
      ActorSummary.pick({ id: true, name: true, type: true }).extend({
        role: z.enum(['actor', 'recipient']),
        claimCount: z.int().nonnegative(),
      }),
    ),
  })
  .meta({ id: 'EventSummary', description: 'A happening that one or more claims report.' })
export type EventSummary = z.infer<typeof EventSummary>

/** A marked span of a sentence. Offsets are into the article's text, like the sentence's own. */
export const Mark = Span.extend({
  as: z.enum(['actor', 'recipient', 'trigger', 'speaker', 'hedge', 'date', 'cue', 'mention']),
  actor: z.string().nullable(),
}).meta({
  id: 'Mark',
  description: 'A marked span of a sentence. Offsets are into the article’s text, like the sentence’s own.',
})
export type Mark = z.infer<typeof Mark>

/** A claim with the sentence that states it, marked, and the article it stands in. */
export const ClaimEvidence = z
  .object({
    id: z.string(),
    event: z.string().nullable(),
    /** What it has in common with the other reports of its event, in words. */
    why: z.string().nullable(),
    name: z.string(),
    type: EventType,
    mode: z.string().nullable(),
    contexts: z.array(Context),
    quad: Quad,
    intensity: z.number(),
    modality: Modality,
    polarity: Polarity,
    hedge: Hedge.nullable(),
    date: EventDate.nullable(),
    place: ClaimPlace.pick({ id: true, name: true, precision: true }).nullable(),
    size: Size.nullable(),
    confidence: z.number(),
    rule: z.string(),
    coder: z.string(),
    coderVersion: z.string(),
    explanation: Explanation,
    check: ClaimCheck,
    actors: z.array(ActorSummary.pick({ id: true, name: true, type: true })),
    recipients: z.array(ActorSummary.pick({ id: true, name: true, type: true })),
    mutual: z
      .boolean()
      .nullable()
      .describe(
        'of several actors without a recipient: whether they did it with each other, or each of them to somebody who is not named; null where the type tells, and for all other claims',
      ),
    saidBy: z.array(ActorSummary.pick({ id: true, name: true, type: true })),
    attribution: z.array(AttributionLink),
    sentence: z.object({
      id: z.string(),
      index: z.int(),
      start: z.int(),
      end: z.int(),
      page: z.int().nullable().describe('of a PDF: the page on which it begins, from 1'),
      text: z.string(),
      marks: z.array(Mark),
    }),
    article: ArticleSummary,
  })
  .meta({
    id: 'ClaimEvidence',
    description: 'A claim with the sentence that states it, marked, and the article it stands in.',
  })
export type ClaimEvidence = z.infer<typeof ClaimEvidence>

/** Two actors and how many events of which kinds join them. */
export const LinkSummary = z
  .object({
    source: z.string(),
    target: z.string(),
    eventCount: z.int(),
    quad1: z.int(),
    quad2: z.int(),
    quad3: z.int(),
    quad4: z.int(),
    first: z.string().nullable(),
    last: z.string().nullable(),
  })
  .meta({ id: 'LinkSummary', description: 'Two actors and how many events of which kinds join them.' })
export type LinkSummary = z.infer<typeof LinkSummary>

/** A standing relation as an actor's panel shows it. */
export const RelationSummary = z
  .object({
    id: z.string(),
    type: RelationType,
    title: z.string().nullable(),
    status: z.enum(['current', 'former']),
    subject: ActorSummary.pick({ id: true, name: true, type: true }),
    object: ActorSummary.pick({ id: true, name: true, type: true }),
    /** How many sentences state it, and one of them. */
    statedCount: z.int(),
    sentence: z.object({ text: z.string(), article: ArticleSummary }).nullable(),
  })
  .meta({ id: 'RelationSummary', description: 'A standing relation as an actor’s panel shows it.' })
export type RelationSummary = z.infer<typeof RelationSummary>

/** `GET /api/actors?q=` */
export const ActorPage = Page(ActorSummary)
export type ActorPage = z.infer<typeof ActorPage>

/** `GET /api/actors/:id`; an id that another actor has taken over answers with that actor, and `id` tells. */
export const ActorAnswer = z.object({
  actor: ActorSummary.extend({
    externalIds: ExternalIds,
    eventCount: z.int(),
    claimCount: z.int(),
    articleCount: z.int(),
    /** False: the actor is named so often that the counts are lower bounds. */
    countsExact: z.boolean(),
    /** The first and the last day of its events, and how exact the event is that each comes from. */
    first: z.string().nullable(),
    firstPrecision: DatePrecision.nullable(),
    last: z.string().nullable(),
    lastPrecision: DatePrecision.nullable(),
  }),
  relations: z.array(RelationSummary),
  /** Events per type, most frequent first. */
  eventTypes: z.array(z.object({ type: EventType, count: z.int() })),
  cypher: CypherTwin,
})
export type ActorAnswer = z.infer<typeof ActorAnswer>

/** `GET /api/actors/:id/neighbours`: partners ranked by the number of joining events. */
export const NeighboursAnswer = z.object({
  actor: ActorSummary,
  items: z.array(z.object({ actor: ActorSummary, link: LinkSummary })),
  /** Links among the neighbours given, so that an expansion draws whole. */
  links: z.array(LinkSummary),
  total: Total,
  totalsByType: z.record(ActorType, z.int()),
  rankedBy: z.string(),
  next: z.string().nullable(),
  cypher: CypherTwin,
})
export type NeighboursAnswer = z.infer<typeof NeighboursAnswer>

/** `GET /api/events?actors=a,b` (events in which all of them take part) */
export const EventPage = Page(EventSummary)
export type EventPage = z.infer<typeof EventPage>

/** `GET /api/events/:id` */
export const EventAnswer = z.object({
  event: EventSummary,
  claims: z.array(ClaimEvidence),
  total: Total,
  next: z.string().nullable(),
  cypher: CypherTwin,
})
export type EventAnswer = z.infer<typeof EventAnswer>

/** `GET /api/claims?event=` or `?actors=a,b`: evidence ranked by corroboration, confidence and recency. */
export const ClaimPage = Page(ClaimEvidence)
export type ClaimPage = z.infer<typeof ClaimPage>

/** `GET /api/links?actors=a,b` */
export const LinksAnswer = z.object({
  actors: z.array(ActorSummary),
  items: z.array(EventSummary),
  total: Total,
  next: z.string().nullable(),
  commonPartners: z.array(z.object({ actor: ActorSummary, eventCount: z.int() })),
  cypher: CypherTwin,
})
export type LinksAnswer = z.infer<typeof LinksAnswer>

/** One step of a path: two actors, the event that joins them and its best sentence. */
export const PathHop = z
  .object({
    from: ActorSummary,
    to: ActorSummary,
    event: EventSummary,
    evidence: ClaimEvidence.nullable(),
    /** How many other events join the same two. */
    alternatives: z.int().nonnegative(),
  })
  .meta({
    id: 'PathHop',
    description: 'One step of a path: two actors, the event that joins them and its best sentence.',
  })
export type PathHop = z.infer<typeof PathHop>

/** `GET /api/paths?from=&to=&hops=3&limit=10&hubs=false` */
export const PathsAnswer = z.object({
  from: ActorSummary,
  to: ActorSummary,
  paths: z.array(z.object({ hops: z.array(PathHop), score: z.number() })),
  tried: z.object({
    hops: z.int(),
    /** Actors of a higher degree were left out as inner nodes; null when hubs were allowed. */
    hubDegree: z.int().nullable(),
    hubsLeftOut: z.int(),
    candidates: z.int(),
    truncated: z.boolean(),
    timedOut: z.boolean(),
    /** What to relax when there is no path, in one sentence each. */
    suggestions: z.array(z.string()),
  }),
  cypher: CypherTwin,
})
export type PathsAnswer = z.infer<typeof PathsAnswer>

/** `GET /api/graph/overview` and `/api/graph/between?actors=…`: what to draw. */
export const GraphAnswer = z.object({
  actors: z.array(ActorSummary),
  links: z.array(LinkSummary),
  events: z.array(EventSummary),
  totals: z.object({ actors: Total, events: Total, links: Total, articles: Total }),
  rankedBy: z.string(),
  cypher: CypherTwin,
})
export type GraphAnswer = z.infer<typeof GraphAnswer>

/** An article as lists show it: with how many others print the same, and whether it counts. */
export const ArticleListItem = ArticleSummary.extend({
  /** How many other articles, of whatever collection, print the same text or nearly; together they are one report. */
  copyCount: z.int().nonnegative(),
  /** The outlet has a later text at the same address: this one's claims report no event. */
  superseded: z.boolean(),
  /** A person took the article back: its claims report no event. */
  retracted: z.boolean(),
}).meta({
  id: 'ArticleListItem',
  description: 'An article as lists show it: with how many others print the same, and whether it counts.',
})
export type ArticleListItem = z.infer<typeof ArticleListItem>

/** The file or page that an article was read from. */
export const Original = z.object({
  hash: z.string().describe('SHA-256 of its bytes'),
  type: z.string().describe('its media type'),
  bytes: z.int().nullable().describe('how long it is; null where it is not kept on this machine'),
})
export type Original = z.infer<typeof Original>

/** `GET /api/articles/:id`: the text with everything found in it. */
export const ArticleAnswer = z.object({
  article: ArticleListItem.extend({
    authors: z.array(z.string()),
    language: z.string().nullable(),
    licence: z.string().nullable().describe('on what terms the text may be passed on'),
    retrievedAt: z.string().nullable().describe('when a web archive kept it'),
    text: z.string(),
    /** What the text is a translation of, in paragraphs; null where it is none or the original is not known. */
    originalText: z.string().nullable(),
    collections: z.array(z.string()),
    original: Original.nullable().describe('the file or page it was read from; null where none is known'),
  }),
  sentences: z.array(
    z.object({
      id: z.string(),
      index: z.int(),
      start: z.int(),
      end: z.int(),
      page: z.int().nullable().describe('of a PDF: the page on which it begins, from 1'),
    }),
  ),
  marks: z.array(Mark.extend({ claim: z.string().nullable() })),
  claims: z.array(ClaimEvidence),
  actors: z.array(ActorSummary),
  /** "Also printed by": the first of those that `copyCount` counts. */
  copies: z.array(ArticleSummary),
  /** What the outlet had at the same address before, and what it has had since. */
  versions: z.object({ older: z.array(ArticleSummary), newer: z.array(ArticleSummary) }),
  cypher: CypherTwin,
})
export type ArticleAnswer = z.infer<typeof ArticleAnswer>

/** `GET /api/collections` */
export const CollectionsAnswer = z.object({
  items: z.array(
    z.object({ id: z.string(), name: z.string(), kind: z.enum(['sample', 'user']), articleCount: z.int() }),
  ),
  cypher: CypherTwin,
})
export type CollectionsAnswer = z.infer<typeof CollectionsAnswer>
