import { z } from 'zod'
import { Modality, Polarity } from '../claim.ts'
import { IsoDate } from '../dates.ts'
import { EventStatus } from '../event.ts'
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
  collection: z.string().optional(),
})
export type EventFilters = z.infer<typeof EventFilters>

/** `limit` and the opaque `cursor` of the previous page. */
export const Paging = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(20),
  cursor: z.string().optional(),
})
