import { z } from 'zod'
import { Page } from './answer.ts'
import { Facets } from './facets.ts'
import { ArticleListItem } from './resources.ts'

/** A sentence of an article that was found; offsets are into its text. */
export const Passage = z.object({
  id: z.string(),
  index: z.int(),
  start: z.int(),
  end: z.int(),
  /** Of a PDF: the page on which it begins, from 1. */
  page: z.int().nullable(),
  text: z.string(),
})
export type Passage = z.infer<typeof Passage>

/** An article of a list, with the sentences by which it was found: at most three, none without a search. */
export const ArticleHit = ArticleListItem.extend({ passages: z.array(Passage) })
export type ArticleHit = z.infer<typeof ArticleHit>

/** `GET /api/articles`; with `q` those that fit best, and what they have in common. */
export const ArticlePage = Page(ArticleHit).extend({ facets: Facets.nullable() })
export type ArticlePage = z.infer<typeof ArticlePage>
