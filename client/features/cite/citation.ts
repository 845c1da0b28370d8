import type { ClaimEvidence } from '../../../model/api/resources.ts'
import { slug } from '../../../model/slug.ts'
import { webAddress } from '../../ui/webAddress.ts'
import { linkToQuote } from './textFragment.ts'

/** What is cited: one sentence of an article, and the claim that was read in it. */
export type Citation = {
  claim: string
  article: string
  /** A name for lists of references, `pelmark-observer-2025-52554156`. */
  key: string
  quote: string
  title: string | null
  outlet: string | null
  /** ISO date of publication. */
  published: string | null
  /** Of a PDF: the page on which the sentence begins, from 1. */
  page: number | null
  /** The page, opened at the sentence; null where no address is known. */
  url: string | null
  /** An invented report that comes with Dramatis. */
  isSample: boolean
}

/** What a claim is cited by. `around` is the text before and after it, which a short sentence is found by. */
export function citationOf(
  claim: Pick<ClaimEvidence, 'id' | 'sentence' | 'article'>,
  around: { before?: string; after?: string } = {},
): Citation {
  const { article, sentence } = claim
  const page = webAddress(article.url)
  const published = article.publishedAt?.slice(0, 10) ?? null
  return {
    claim: claim.id,
    article: article.id,
    key: [plainSlug(article.outlet), published?.slice(0, 4) ?? 'undated', claim.id.slice(0, 8)].join('-'),
    quote: withoutTurns(sentence.text).replaceAll(/\s+/gu, ' ').trim(),
    title: article.title === null ? null : withoutTurns(article.title),
    outlet: article.outlet === null ? null : withoutTurns(article.outlet),
    published,
    page: sentence.page,
    url: page === null ? null : linkToQuote(page, { quote: sentence.text, ...around }),
    isSample: article.sample,
  }
}

/** Without the signs that turn the direction of whatever is written after them; letters have theirs anyway. */
function withoutTurns(text: string): string {
  return text.replaceAll(/[\u202A-\u202E\u2066-\u2069]/gu, '')
}

/** Programs that read references want their keys in plain Latin letters. */
function plainSlug(outlet: string | null): string {
  const plain = slug(outlet ?? 'unknown')
    .replaceAll(/[^a-z0-9-]/gu, '')
    .replaceAll(/^-+|-+$/gu, '')
  return plain === '' ? 'outlet' : plain
}

/** Said wherever a report of the samples is cited. */
export const sampleWords = 'Invented sample report of Dramatis'
