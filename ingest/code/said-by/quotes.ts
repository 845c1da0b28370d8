import type { ParsedArticle } from '../../parse/parsed-article.ts'

/** For every sentence, which tokens stand inside quotation marks. */
export type QuoteMap = { inside: readonly (readonly boolean[])[] }

const opening = new Set(['“', '``', '«', '„'])
const closing = new Set(['”', "''", '»'])
const either = new Set(['"'])

/**
 * Finds direct quotes. They may run over sentences; a new paragraph closes an open one unless it starts with a quotation
 * mark of its own, as long quotes do. Straight marks open and close in turn: at the end of a sentence the tagger cannot
 * tell them apart.
 */
export function findQuotes(article: { text: string }, parsed: ParsedArticle): QuoteMap {
  let open = false
  let previousEnd = 0
  const inside = parsed.sentences.map((sentence) => {
    if (article.text.slice(previousEnd, sentence.start).includes('\n')) open = false
    previousEnd = sentence.end
    return sentence.tokens.map((token) => {
      const mark = token.text
      if (opening.has(mark)) {
        open = true
        return false
      }
      if (closing.has(mark)) {
        open = false
        return false
      }
      if (either.has(mark)) {
        open = !open
        return false
      }
      return open
    })
  })
  return { inside }
}

/** The share of a sentence's words that are quoted. */
export function quotedShare(quotes: QuoteMap, sentence: number): number {
  const tokens = quotes.inside[sentence] ?? []
  return tokens.length === 0 ? 0 : tokens.filter(Boolean).length / tokens.length
}
