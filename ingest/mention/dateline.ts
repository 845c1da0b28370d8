import type { Token } from '../parse/parsed-article.ts'

/**
 * Where the dateline that opens the first sentence of an article ends ("LIMA, Peru (Agency) — ", "LIMA, Aug. 12 - "): the
 * token behind its dash; 0 where there is none.
 */
export function datelineEnd(tokens: readonly Token[]): number {
  if (!/^\p{Lu}/u.test(tokens[0]?.text ?? '')) return 0
  for (let at = 1; at < Math.min(16, tokens.length); at += 1) {
    if (/^(?:-+|–|—)$/u.test(tokens[at]?.text ?? '') && !isHyphen(tokens, at)) return at + 1
    if (!/^(?:NNP?S?|CD|,|-LRB-|-RRB-|\.|HYPH|SYM|:|FW)$/u.test(tokens[at]?.partOfSpeech ?? '')) return 0
  }
  return 0
}

/** A hyphen touches the words around it; the dash of a dateline stands apart. */
const isHyphen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start
