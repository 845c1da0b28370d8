import { z } from 'zod'
import { IsoDate } from '../dates.ts'
import { CypherTwin, Total } from './answer.ts'
import { ActorSummary } from './resources.ts'

/** One of the two stretches of time, both days inclusive, and how many events lie in it. */
const Period = z.object({ from: IsoDate, to: IsoDate, days: z.int().positive(), events: z.int() })

/** Two actors, and how many events join them in the first and in the second period. */
const ChangedLink = z.object({ source: z.string(), target: z.string(), a: z.int(), b: z.int() })

const ChangedLinks = z.object({ items: z.array(ChangedLink), total: Total })

/** `GET /api/diff`: which links are there in one period and not in the other, or by more or fewer events. */
export const DiffAnswer = z.object({
  /** By event date an event counts where it lies wholly within a period; by publication date where it is reported in it. */
  clock: z.enum(['event', 'publication']),
  a: Period,
  b: Period,
  new: ChangedLinks,
  gone: ChangedLinks,
  stronger: ChangedLinks,
  weaker: ChangedLinks,
  /** Links of as many events in both. */
  unchanged: Total,
  /** Everybody named by the links. */
  actors: z.array(ActorSummary),
  rankedBy: z.string(),
  cypher: CypherTwin,
})
export type DiffAnswer = z.infer<typeof DiffAnswer>
