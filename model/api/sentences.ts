import { z } from 'zod'
import { CypherTwin, Page, Total } from './answer.ts'
import { ActorSummary, ArticleSummary, ClaimEvidence } from './resources.ts'

/** A sentence that was found, with its article and the claims that are stated in it. Offsets are into the article's text. */
export const SentenceHit = ClaimEvidence.shape.sentence.extend({
  /** How well it fits, by Lucene; to compare within one answer. */
  score: z.number(),
  /** Ids of the claims stated in it; none: the coder found nothing there. */
  claims: z.array(z.string()),
  article: ArticleSummary,
})
export type SentenceHit = z.infer<typeof SentenceHit>

/** What the hits have in common, the most frequent first; 20 of each at most. */
const Facets = z.object({
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

/** `GET /api/sentences?q=`: the sentences that fit best. */
export const SentencePage = Page(SentenceHit).extend({ facets: Facets })
export type SentencePage = z.infer<typeof SentencePage>
