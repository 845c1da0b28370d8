import { z } from 'zod'
import { IsoDate } from '../dates.ts'
import { Quad } from '../plover/event-types.ts'
import { CypherTwin, Total } from './answer.ts'

/** `GET /api/graph/calendar`: on which days the events lie that the links among some actors count. */
export const CalendarAnswer = z.object({
  /** By event date an event has one stretch of days; by publication date one for each day on which it is reported. */
  clock: z.enum(['event', 'publication']),
  /** Ids; the events name them by their place in this list. */
  actors: z.array(z.string()),
  /** The latest first. One without a known date has no days. */
  events: z.array(
    z.object({
      id: z.string(),
      quad: Quad,
      actors: z.array(z.int().nonnegative()).describe('places in the list of actors'),
      days: z.array(z.tuple([IsoDate, IsoDate])).describe('first and last days, inclusive'),
    }),
  ),
  /** More than `events` only when there are very many. */
  total: Total,
  cypher: CypherTwin,
})
export type CalendarAnswer = z.infer<typeof CalendarAnswer>
