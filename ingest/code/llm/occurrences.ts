import type { ParsedSentence } from '../../parse/parsed-article.ts'

/** Where words stand in a sentence; `endToken` is exclusive. */
export type Occurrence = { start: number; end: number; firstToken: number; endToken: number }

/** Every place where a sentence holds the words letter for letter (white space aside), as whole tokens. */
export function occurrencesIn(text: string, sentence: ParsedSentence, words: string): Occurrence[] {
  const parts = words.trim().split(/\s+/u)
  if (parts[0] === '') return []
  const pattern = new RegExp(parts.map((part) => RegExp.escape(part)).join('\\s+'), 'gu')
  return [...text.slice(sentence.start, sentence.end).matchAll(pattern)].flatMap((match) => {
    const start = sentence.start + match.index
    const end = start + match[0].length
    const firstToken = sentence.tokens.findIndex((token) => token.start === start)
    const lastToken = sentence.tokens.findIndex((token) => token.end === end)
    return firstToken < 0 || lastToken < 0 ? [] : [{ start, end, firstToken, endToken: lastToken + 1 }]
  })
}

type Span = { start: number; end: number }

/** How many characters lie between two spans. */
function gap(a: Span, b: Span): number {
  return Math.max(a.start - b.end, b.start - a.end, 0)
}

/** The span next to another, the first of equals. */
export function nearestTo<Placed extends Span>(spans: readonly Placed[], to: Span): Placed | undefined {
  return spans.toSorted((a, b) => gap(a, to) - gap(b, to) || a.start - b.start)[0]
}

/** The span nearest to all parties together, each standing where it stands next; the first of equals. */
export function amidst<Placed extends Span>(
  spans: readonly Placed[],
  parties: readonly (readonly Span[])[],
): Placed | undefined {
  const distance = (span: Span): number =>
    parties.reduce((sum, mentions) => sum + Math.min(...mentions.map((mention) => gap(mention, span))), 0)
  return spans.toSorted((a, b) => distance(a) - distance(b) || a.start - b.start)[0]
}
