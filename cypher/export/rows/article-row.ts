import { z } from 'zod'
import { MediaControl } from '../../../model/actor.ts'
import { AttributionLink, PlacePrecision } from '../../../model/claim.ts'
import { MentionKind } from '../../../model/mention.ts'
import { RelationType } from '../../../model/relation.ts'
import { StoredClaim as ClaimProperties } from '../../stored-claim.ts'
import { absent, list, offset } from '../../stored-property.ts'
import { KnownActor, NamedActor, Sectors } from './stored.ts'

export const StoredPlace = z.object({
  id: z.string(),
  name: z.string(),
  country: absent(z.string()),
  lat: absent(z.number()),
  lon: absent(z.number()),
  precision: absent(PlacePrecision),
})
export type StoredPlace = z.infer<typeof StoredPlace>

/** Who takes part in a claim: its local key and actor; country, sector and title as of the date of the claim. */
const Participant = z.object({
  key: z.string(),
  order: absent(z.int()),
  country: absent(z.string()),
  sector: absent(z.string()),
  title: absent(z.string()),
  actor: KnownActor,
})
export type Participant = z.infer<typeof Participant>

/** A named speaker of a claim; `order` is its place in the chain, 0 the innermost. */
const Speaker = z.object({
  key: z.string(),
  kind: absent(AttributionLink.shape.kind),
  order: absent(z.int()),
  quote: absent(AttributionLink.shape.quote),
  cueStart: offset,
  cueEnd: offset,
  actor: NamedActor.extend({ country: absent(z.string()), sectors: Sectors }),
})
export type Speaker = z.infer<typeof Speaker>

const StoredClaim = ClaimProperties.extend({
  place: StoredPlace.nullable(),
  actors: z.array(Participant),
  recipients: z.array(Participant),
  speakers: z.array(Speaker),
})
export type StoredClaim = z.infer<typeof StoredClaim>

const RelationEnd = z.object({ key: z.string(), actor: NamedActor })

const StoredRelation = z.object({
  id: z.string(),
  name: z.string(),
  type: RelationType,
  title: absent(z.string()),
  status: z.enum(['current', 'former']),
  from: absent(z.string()),
  to: absent(z.string()),
  start: z.int(),
  end: z.int(),
  confidence: z.number(),
  subject: RelationEnd,
  object: RelationEnd,
})
export type StoredRelation = z.infer<typeof StoredRelation>

const StoredMention = z.object({
  key: z.string(),
  start: z.int(),
  end: z.int(),
  text: z.string(),
  kind: MentionKind,
  actor: NamedActor,
})
export type StoredMention = z.infer<typeof StoredMention>

const StoredSentence = z.object({
  id: z.string(),
  index: z.int(),
  start: z.int(),
  end: z.int(),
  page: absent(z.int()),
  text: z.string(),
  mentions: z.array(StoredMention),
  claims: z.array(StoredClaim),
  relations: z.array(StoredRelation),
})
export type StoredSentence = z.infer<typeof StoredSentence>

/** An article with all that it owns, and what is derived of it. Nothing has an order but `authors`. */
export const StoredArticle = z.object({
  id: z.string(),
  sourceId: absent(z.string()),
  textHash: z.string(),
  title: absent(z.string()),
  url: absent(z.string()),
  archivedUrl: absent(z.string()),
  outlet: absent(z.string()),
  authors: list(z.string()),
  publishedAt: absent(z.string()),
  language: absent(z.string()),
  licence: absent(z.string()),
  originalText: absent(z.string()),
  originalUrl: absent(z.string()),
  originalLanguage: absent(z.string()),
  translator: absent(z.string()),
  story: absent(z.string()),
  superseded: absent(z.boolean()),
  retracted: absent(z.boolean()),
  text: z.string(),
  /** The outlet as an actor. */
  source: NamedActor.extend({ country: absent(z.string()), control: absent(MediaControl) }).nullable(),
  collections: z.array(z.string()),
  kinds: z.array(z.enum(['sample', 'user'])),
  nearDuplicateOf: z.array(z.string()),
  revises: z.string().nullable(),
  sentences: z.array(StoredSentence),
})
export type StoredArticle = z.infer<typeof StoredArticle>
