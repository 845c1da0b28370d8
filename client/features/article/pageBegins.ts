import type { ArticleAnswer } from '../../../model/api/resources.ts'

type PagedSentence = Pick<ArticleAnswer['sentences'][number], 'start' | 'page'>

/** Where each page after the first is announced in the text: at its first sentence, by the offset of that. */
export function pageBegins(sentences: readonly PagedSentence[]): Map<number, number> {
  const begins = new Map<number, number>()
  let last = 1
  for (const { start, page } of sentences) {
    if (page === null || page === last) continue
    begins.set(start, page)
    last = page
  }
  return begins
}
