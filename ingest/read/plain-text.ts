import { emptyDraft } from './draft.ts'
import type { Draft } from './draft.ts'
import { endsAsSentence, paragraphsOf } from './layout.ts'

/** A plain text: a first paragraph without a final full stop is the headline, unless it is all there is. */
export function draftFromPlainText(text: string): Draft {
  const paragraphs = paragraphsOf(text)
  return { ...emptyDraft, ...partHeadline(paragraphs) }
}

/** Parts the headline from the body (design §4). A date or dateline standing alone is no headline: dates count from it. */
export function partHeadline(paragraphs: readonly string[]): Pick<Draft, 'title' | 'paragraphs'> {
  const [first, ...rest] = paragraphs
  const isHeadline = first !== undefined && rest.length > 0 && !endsAsSentence(first) && !isDateline(first)
  return isHeadline ? { title: first, paragraphs: rest } : { title: null, paragraphs }
}

/** "PELMARK, " */
const placeOfDateline = /^[\p{Lu} .'’-]{3,30},\s*/u
/** "Friday, September 9, 2016", "12 August 2025", "12 August (Harbour Wire) —" */
const dateline =
  /^(?:\p{L}+day,?\s+)?(?:\d{1,2}\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?(?:\s+\d{1,2})?(?:,?\s*\d{4})?(?:\s*\([^)]*\))?\s*[—–-]*$/iu

function isDateline(paragraph: string): boolean {
  const text = paragraph.trim().replace(placeOfDateline, '')
  return /\d/u.test(text) && dateline.test(text)
}
