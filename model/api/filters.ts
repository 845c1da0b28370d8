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
  types: commaList(EventType).describe('Event types of PLOVER, such as CONSULT or ASSAULT.'),
  quads: commaList(z.coerce.number<string>().int().min(1).max(4)).describe(
    'Kinds of events: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.',
  ),
  modes: commaList(z.string()).describe('Modes of the event types, such as visit or phone.'),
  contexts: commaList(Context).describe('Contexts of PLOVER, such as military or election.'),
  modality: commaList(Modality).describe(
    'Events with a claim that is asserted, future, hypothetical or historical.',
  ),
  polarity: commaList(Polarity).describe('Events with a claim that affirms, or negates, that it happened.'),
  status: commaList(EventStatus).describe(
    'What all claims of an event come to. Without it: reported and disputed, the statuses that join actors.',
  ),
  from: IsoDate.optional().describe('The first day, such as 2025-08-01.'),
  to: IsoDate.optional().describe('The last day, inclusive.'),
  clock: z
    .enum(['event', 'publication'])
    .default('event')
    .describe('What the days mean: when it happened, or when it was published.'),
  outlet: commaList(z.string()).describe('Names of outlets; events that one of them reports.'),
  saidBy: commaList(z.string()).describe('Ids of actors; events that one of them is said to tell of.'),
  place: commaList(z.string()).describe('Ids of places, or countries that they lie in by ISO 3166 alpha-3.'),
  actorTypes: commaList(ActorType).describe(
    'An actor of one of these types takes part, beside those that the question is about.',
  ),
  minReports: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .optional()
    .describe('Independent reports that an event has at least; copies of one text count once.'),
  collection: z
    .string()
    .optional()
    .describe(
      'The id of a collection whose articles alone count; `all` for every article, the samples included. Without it: your own articles, or the samples while there are no others.',
    ),
})
export type EventFilters = z.infer<typeof EventFilters>

/** `limit` and the opaque `cursor` of the previous page. */
export const Paging = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(20).describe('How many at most.'),
  cursor: z.string().optional().describe('The `next` of the page before, unchanged.'),
})
