import { emptyDraft } from './draft.ts'
import type { Draft } from './draft.ts'
import { endsAsSentence, paragraphsOf } from './layout.ts'

/** A plain text: a first paragraph without a final full stop is the headline, unless it is all there is. */
export function draftFromPlainText(text: string): Draft {
  const paragraphs = paragraphsOf(text)
  return { ...emptyDraft, ...partHeadline(paragraphs) }
}

/** Parts the headline from the body (design §4). */
export function partHeadline(paragraphs: readonly string[]): Pick<Draft, 'title' | 'paragraphs'> {
  const [first, ...rest] = paragraphs
  if (first === undefined || rest.length === 0 || endsAsSentence(first)) return { title: null, paragraphs }
  return { title: first, paragraphs: rest }
}
