import { z } from 'zod'
import { ActorType, MediaControl } from '../actor.ts'
import { IsoDate } from '../dates.ts'
import { CypherTwin, Total } from './answer.ts'
import { EventSummary } from './resources.ts'

/** Claims of one kind, and the one of them that shows it best: the surest, then the latest printed. */
const Cell = z.object({ count: z.int().positive(), claim: z.string() }).nullable()

/** Whose claims a row counts: an outlet, or whoever is said to say so. */
export const CoverageBy = z.enum(['outlet', 'speaker'])
export type CoverageBy = z.infer<typeof CoverageBy>

export const CoverageRow = z.object({
  /** Null: articles without an outlet; by speaker, what articles say in their own voice. */
  source: z
    .object({ id: z.string(), name: z.string(), type: ActorType, control: MediaControl.nullable() })
    .nullable(),
  /**
   * reports: has claims on the event. silent: none, but within the window an article of the outlet names a participant (by
   * speaker: is said to say something else about one). no-articles: neither. unknown: no claims, and the event has no date.
   */
  stance: z.enum(['reports', 'silent', 'no-articles', 'unknown']),
  asserts: Cell,
  denies: Cell,
  /** Affirmed, but hedged or hypothetical. */
  hedges: Cell,
  /**
   * Articles within the window that name a participant (by speaker: in which it says something about one). Null without a window, or where nobody is
   * named as the source.
   */
  articles: z.int().nonnegative().nullable(),
})
export type CoverageRow = z.infer<typeof CoverageRow>

/** `GET /api/events/:id/coverage`: who asserts, denies, hedges or leaves out an event. */
export const CoverageAnswer = z.object({
  event: EventSummary,
  by: CoverageBy,
  /** From seven days before the event to seven days after; null for an event without a date. */
  window: z.object({ from: IsoDate, to: IsoDate }).nullable(),
  items: z.array(CoverageRow),
  total: Total,
  rankedBy: z.string(),
  cypher: CypherTwin,
})
export type CoverageAnswer = z.infer<typeof CoverageAnswer>
