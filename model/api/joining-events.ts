import { z } from 'zod'
import { ActorType } from '../actor.ts'
import { Modality, Polarity } from '../claim.ts'
import { IsoDate } from '../dates.ts'
import { EventStatus } from '../event.ts'
import { Context } from '../plover/contexts.ts'
import { EventType, Quad } from '../plover/event-types.ts'
import { CypherTwin } from './answer.ts'
import { CalendarAnswer } from './calendar.ts'

const some = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).max(1000).optional()
const Name = z.string().min(1).max(300)

/** `POST /api/graph/joining-events`: more actors than an address holds, and the filters of `EventFilters` as lists. */
export const JoiningEventsRequest = z.strictObject({
  actors: z.array(Name).min(2).max(20_000).describe('Ids of actors, each once.'),
  oneOf: z
    .array(Name)
    .min(1)
    .max(20_000)
    .optional()
    .describe('Some of the actors: events in which at least one of these takes part. Without it, all.'),
  types: some(EventType),
  quads: some(Quad),
  modes: some(Name),
  contexts: some(Context),
  modality: some(Modality),
  polarity: some(Polarity),
  status: some(EventStatus),
  from: IsoDate.optional(),
  to: IsoDate.optional(),
  clock: CalendarAnswer.shape.clock.default('event'),
  outlet: some(Name),
  saidBy: some(Name),
  place: some(Name),
  actorTypes: some(ActorType),
  minReports: z.int().min(1).max(1000).optional(),
  collection: Name.optional(),
  limit: z
    .int()
    .min(1)
    .max(20_000)
    .default(5000)
    .describe(
      'How many events are looked at for a page at most; it holds those that join two of the actors.',
    ),
  cursor: z
    .string()
    .optional()
    .describe('The `next` of the page before, unchanged; with the same actors and filters.'),
})
export type JoiningEventsRequest = z.input<typeof JoiningEventsRequest>

/** A page of the events that join some of many actors, with their days as `CalendarAnswer` has them; each stands on one page. */
export const JoiningEventsPage = z.object({
  clock: CalendarAnswer.shape.clock,
  events: z.array(
    CalendarAnswer.shape.events.element.extend({
      actors: z
        .array(z.int().nonnegative())
        .describe(
          'places in the list of actors that was sent; the first, where two of it mean the same actor',
        ),
    }),
  ),
  /** Of how many of the actors asked about all events were told so far. */
  done: z.int().nonnegative(),
  next: z.string().nullable(),
  cypher: CypherTwin,
})
export type JoiningEventsPage = z.infer<typeof JoiningEventsPage>
