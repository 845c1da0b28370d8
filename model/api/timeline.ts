import { z } from 'zod'
import { DatePrecision, IsoDate } from '../dates.ts'
import { TimeUnit } from '../time-bins.ts'
import { CypherTwin, Total } from './answer.ts'

const Counts = z.object({ events: z.int().nonnegative(), claims: z.int().nonnegative() })

/** `GET /api/timeline`: how many events, and claims that report them, in each stretch of time. */
export const TimelineAnswer = z.object({
  by: TimeUnit,
  clock: z.enum(['event', 'publication']),
  /** Without gaps from the first to the last that holds something; both days inclusive. */
  bins: z.array(Counts.extend({ from: IsoDate, to: IsoDate })),
  /** Events whose dates do not lie within one bin, by how exact they are (`day`: from one day to another). */
  coarse: z.array(Counts.extend({ precision: DatePrecision })),
  /** Events, or articles that report them, without a date. */
  undated: Counts,
  /** What lies outside the bins, where time is too long for them: those with most events are shown. */
  outside: Counts,
  /** So many bins at most. */
  mostBins: z.int(),
  /** Events; by publication date one event may stand in several bins. */
  total: Total,
  cypher: CypherTwin,
})
export type TimelineAnswer = z.infer<typeof TimelineAnswer>
