import { z } from 'zod'
import { ActorType } from '../actor.ts'
import { Modality, Polarity } from '../claim.ts'
import { IsoDate } from '../dates.ts'
import { EventStatus } from '../event.ts'
import { Context } from '../plover/contexts.ts'
import { EventType } from '../plover/event-types.ts'

/** A comma-separated list in a query string. */
export function commaList<Value>(item: z.ZodType<Value, string>) {
  return z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .pipe(z.array(item))
    .optional()
}

/** Filters that compose on every resource that counts or lists events (design §8). Absent means: no limit. */
export const EventFilters = z.object({
  types: commaList(EventType),
  quads: commaList(z.coerce.number<string>().int().min(1).max(4)),
  modes: commaList(z.string()),
  contexts: commaList(Context),
  modality: commaList(Modality),
  polarity: commaList(Polarity),
  /** Absent: reported and disputed, the statuses that join actors. */
  status: commaList(EventStatus),
  from: IsoDate.optional(),
  to: IsoDate.optional(),
  /** Which clock `from` and `to` mean: when it happened, or when it was published. */
  clock: z.enum(['event', 'publication']).default('event'),
  outlet: commaList(z.string()),
  saidBy: commaList(z.string()),
  /** Places by id, or the countries that they lie in by ISO 3166 alpha-3. */
  place: commaList(z.string()),
  /** An actor of one of these types takes part, beside those that the question is about. */
  actorTypes: commaList(ActorType),
  /** Independent reports that an event has at least; copies of one text count once. */
  minReports: z.coerce.number().int().min(1).max(1000).optional(),
  collection: z.string().optional(),
})
export type EventFilters = z.infer<typeof EventFilters>

/** `limit` and the opaque `cursor` of the previous page. */
export const Paging = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(20),
  cursor: z.string().optional(),
})
