import { z } from 'zod'
import { Span } from '../span.ts'
import { CypherTwin } from './answer.ts'
import { ArticleSummary, ClaimEvidence } from './resources.ts'

/** What became of a sentence from one text to the other. */
export const PassageChange = z.enum(['same', 'added', 'dropped', 'reworded'])
export type PassageChange = z.infer<typeof PassageChange>

const Passage = Span.extend({ text: z.string() })

/** A sentence of the later text, of the earlier, or of both; offsets are into the text of each. */
export const ComparedPassage = z.object({
  change: PassageChange,
  earlier: Passage.nullable(),
  later: Passage.nullable(),
  /** Of a reworded sentence what stayed, came and went, in order; put together the `dropped` and the `same` are the earlier one. */
  words: z.array(z.object({ change: z.enum(['same', 'added', 'dropped']), text: z.string() })),
})
export type ComparedPassage = z.infer<typeof ComparedPassage>

/** In what two claims of one event differ. */
export const ClaimDifference = z.enum([
  'type',
  'mode',
  'actors',
  'recipients',
  'speakers',
  'date',
  'place',
  'modality',
  'polarity',
  'hedge',
  'size',
  'words',
])
export type ClaimDifference = z.infer<typeof ClaimDifference>

/** How many claims of a text were compared, the first ones in reading order, and how many it makes. */
export const ComparedCount = z.object({ compared: z.int().nonnegative(), total: z.int().nonnegative() })
export type ComparedCount = z.infer<typeof ComparedCount>

/** `GET /api/articles/:id/changes?from=`: what an article says otherwise than an earlier version of it, or than a copy. */
export const ChangesAnswer = z.object({
  earlier: ArticleSummary,
  later: ArticleSummary,
  passages: z.array(ComparedPassage),
  claims: z.object({
    /** Where fewer than all were compared, some may be told as added or dropped that the other text makes as well. */
    earlier: ComparedCount,
    later: ComparedCount,
    /** How many both texts make in the same words. */
    same: z.int().nonnegative(),
    added: z.array(ClaimEvidence),
    dropped: z.array(ClaimEvidence),
    reworded: z.array(
      z.object({ earlier: ClaimEvidence, later: ClaimEvidence, differs: z.array(ClaimDifference) }),
    ),
  }),
  cypher: CypherTwin,
})
export type ChangesAnswer = z.infer<typeof ChangesAnswer>
