import { z } from 'zod'
import { LocalKey } from './actor.ts'
import { EventDate } from './dates.ts'
import { Explanation } from './explanation.ts'
import { Context } from './plover/contexts.ts'
import { EventType, Quad } from './plover/event-types.ts'
import { Span } from './span.ts'

export const Modality = z.enum(['asserted', 'future', 'hypothetical', 'historical'])
export type Modality = z.infer<typeof Modality>

export const Polarity = z.enum(['affirmed', 'negated'])
export type Polarity = z.infer<typeof Polarity>

export const HedgeKind = z.enum(['alleged', 'accused', 'reportedly', 'suspected', 'unconfirmed', 'question'])
export const Hedge = Span.extend({ kind: HedgeKind })
export type Hedge = z.infer<typeof Hedge>

/** One link of the chain of those who say it, innermost speaker first, the outlet last. */
export const AttributionLink = z.object({
  actor: LocalKey.nullable(),
  kind: z.enum(['speaker', 'carrier', 'document', 'outlet']),
  anonymous: z.boolean(),
  /** The words for a speaker without a name: "South Korean officials". */
  description: z.string().nullable(),
  quote: z.enum(['direct', 'indirect']),
  cue: Span.nullable(),
})
export type AttributionLink = z.infer<typeof AttributionLink>

const Count = Span.extend({ low: z.int().nonnegative(), high: z.int().nonnegative() }).nullable()
export const Size = z.object({ dead: Count, injured: Count, arrested: Count })
export type Size = z.infer<typeof Size>

export const PlacePrecision = z.enum(['country', 'region', 'city', 'site'])
export const ClaimPlace = z.object({
  id: z.string(),
  name: z.string(),
  precision: PlacePrecision,
  country: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
})
export type ClaimPlace = z.infer<typeof ClaimPlace>

/** One coded statement in one sentence (design §2, §4). */
export const Claim = z.object({
  id: z.string(),
  sentence: z.int().nonnegative(),
  trigger: Span,
  type: EventType,
  mode: z.string().nullable(),
  contexts: z.array(Context),
  quad: Quad,
  intensity: z.number(),
  actors: z.array(LocalKey),
  recipients: z.array(LocalKey),
  /**
   * Of several actors without a recipient: whether they did it with each other ("Chile and Peru clashed"), or each of them to
   * somebody who is not told ("Chile and Peru bombed"); null where the words leave it to the type, and for all other claims.
   */
  mutual: z.boolean().nullable().default(null),
  date: EventDate.nullable(),
  place: ClaimPlace.nullable(),
  modality: Modality,
  polarity: Polarity,
  hedge: Hedge.nullable(),
  /** The named actors of `attribution`, without the article's own outlet. */
  saidBy: z.array(LocalKey),
  attribution: z.array(AttributionLink),
  size: Size.nullable(),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
  coder: z.string(),
  coderVersion: z.string(),
  explanation: Explanation,
})
export type Claim = z.infer<typeof Claim>

/** Whether it can be told of a claim that those who take part did it with each other: several, and nobody is its recipient. */
export function canBeMutual(claim: {
  readonly actors: readonly unknown[]
  readonly recipients: readonly unknown[]
}): boolean {
  return claim.actors.length > 1 && claim.recipients.length === 0
}

/** A person's judgement of a claim. */
export const ClaimCheck = z.enum(['unchecked', 'confirmed', 'corrected', 'rejected'])
export type ClaimCheck = z.infer<typeof ClaimCheck>

/** A size as the graph stores it: each count's ends and the words it came from, `deadLow` … `arrestedEnd`; null where unknown. */
export function sizeFields(size: Size | null) {
  const { dead, injured, arrested } = size ?? { dead: null, injured: null, arrested: null }
  return {
    deadLow: dead?.low ?? null,
    deadHigh: dead?.high ?? null,
    deadStart: dead?.start ?? null,
    deadEnd: dead?.end ?? null,
    injuredLow: injured?.low ?? null,
    injuredHigh: injured?.high ?? null,
    injuredStart: injured?.start ?? null,
    injuredEnd: injured?.end ?? null,
    arrestedLow: arrested?.low ?? null,
    arrestedHigh: arrested?.high ?? null,
    arrestedStart: arrested?.start ?? null,
    arrestedEnd: arrested?.end ?? null,
  }
}
