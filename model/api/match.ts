import { z } from 'zod'
import { ActorType } from '../actor.ts'
import { CypherTwin, Total } from './answer.ts'
import { ActorSummary, LinkSummary } from './resources.ts'

/** `POST /api/match`: names as they stand in some list. */
export const MatchRequest = z.strictObject({
  names: z.array(z.string().min(1).max(200)).min(1).max(200),
  actorTypes: z.array(ActorType).min(1).optional(),
  collection: z.string().optional(),
  /** How many candidates for each name. */
  limit: z.int().min(1).max(20).default(5),
})

/** Somebody whom a name may mean, how likely, and why, in words. */
const Candidate = z.object({
  actor: ActorSummary,
  score: z.number().min(0).max(1),
  reasons: z.array(z.string()),
})

/** Whom the names may mean, and the links among the best candidates. */
export const MatchAnswer = z.object({
  items: z.array(
    z.object({
      name: z.string(),
      /** Best first; among equals the one with most events. */
      candidates: z.array(Candidate),
      total: Total,
      /** The id of the best candidate, where its score is good enough and no other has the same. */
      best: z.string().nullable(),
    }),
  ),
  links: z.array(LinkSummary),
  totalLinks: Total,
  /** From which score on a candidate can be the best. */
  leastScore: z.number(),
  cypher: CypherTwin,
})
export type MatchAnswer = z.infer<typeof MatchAnswer>
