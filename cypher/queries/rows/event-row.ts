import { z } from 'zod'
import { ActorType } from '../../../model/actor.ts'
import type { EventSummary } from '../../../model/api/resources.ts'
import { PlacePrecision } from '../../../model/claim.ts'
import { compareText } from '../../../model/compare-text.ts'
import { DatePrecision } from '../../../model/dates.ts'
import { EventStatus } from '../../../model/event.ts'
import { Context } from '../../../model/plover/contexts.ts'
import { EventType, Quad } from '../../../model/plover/event-types.ts'
import { count, list } from '../../stored-property.ts'

export const PlaceRow = z.object({ id: z.string(), name: z.string(), precision: PlacePrecision }).nullable()

const ContextsRow = list(Context)

const Counts = z.object({
  claimCount: count,
  articleCount: count,
  independentCount: count,
  outletCount: count,
})

/**
 * An event as `event-columns.cypher` gives it, or `event-columns-within.cypher` with the counts of a scope; actors stand
 * before recipients, the most often named first.
 */
export const EventRow = z
  .object({
    id: z.string(),
    name: z.string(),
    type: EventType,
    mode: z.string().nullable(),
    quad: Quad,
    intensity: z.number(),
    contexts: ContextsRow,
    dateFrom: z.string().nullable(),
    dateTo: z.string().nullable(),
    datePrecision: DatePrecision.nullable(),
    status: EventStatus,
    ...Counts.shape,
    counts: Counts.optional(),
    place: PlaceRow,
    participants: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        type: ActorType,
        role: z.enum(['actor', 'recipient']),
        claimCount: count,
      }),
    ),
  })
  .transform(({ dateFrom, dateTo, datePrecision, participants, counts, ...event }): EventSummary => ({
    ...event,
    ...counts,
    date: dateOf(dateFrom, dateTo, datePrecision),
    participants: participants.toSorted(
      (a, b) =>
        compareText(a.role, b.role) ||
        b.claimCount - a.claimCount ||
        a.name.localeCompare(b.name) ||
        compareText(a.id, b.id),
    ),
  }))

/** A stored date; null where the graph does not know it. */
export function dateOf(
  from: string | null,
  to: string | null,
  precision: DatePrecision | null,
): { from: string; to: string; precision: DatePrecision } | null {
  return from === null || to === null || precision === null ? null : { from, to, precision }
}
