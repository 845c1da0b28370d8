import { z } from 'zod'
import { Page } from './answer.ts'
import { Facets } from './facets.ts'
import { ArticleSummary, ClaimEvidence } from './resources.ts'

/** A sentence that was found, with its article and the claims that are stated in it. Offsets are into the article's text. */
export const SentenceHit = ClaimEvidence.shape.sentence.extend({
  /** How well it fits, by Lucene; to compare within one answer. */
  score: z.number(),
  /** Ids of the claims stated in it; none: the coder found nothing there. */
  claims: z.array(z.string()),
  article: ArticleSummary,
})
export type SentenceHit = z.infer<typeof SentenceHit>

/** `GET /api/sentences?q=`: the sentences that fit best. */
export const SentencePage = Page(SentenceHit).extend({ facets: Facets })
export type SentencePage = z.infer<typeof SentencePage>
