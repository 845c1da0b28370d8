import { z } from 'zod'
import { CypherTwin, Total } from './answer.ts'
import { ActorSummary } from './resources.ts'

/** What the hits of a search by words have in common, the most frequent first; 20 of each at most. */
export const Facets = z.object({
  outlet: z.array(z.object({ outlet: z.string().nullable(), count: z.int() })),
  /** Month of publication, `2025-08`. */
  month: z.array(z.object({ month: z.string().nullable(), count: z.int() })),
  actor: z.array(
    z.object({ actor: ActorSummary.pick({ id: true, name: true, type: true }), count: z.int() }),
  ),
  coded: z.object({ yes: z.int(), no: z.int() }),
  /** How many hits that was counted over: all, or so many of the best. */
  over: Total,
  cypher: CypherTwin,
})
export type Facets = z.infer<typeof Facets>
