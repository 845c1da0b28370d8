/**
 * CoreNLP's name finder leaves longer sentences alone and its dependency parser takes ever longer over them; what is
 * longer in a news text is a list or a text without full stops.
 */
const mostTokens = 150
/** Where such a sentence is cut, in tokens from the last cut: at the last good place within this reach. */
const earliestCut = 60
const latestCut = 130

/** Roughly CoreNLP's tokens: words and single marks. */
const tokenPattern = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu
const sentenceEnd = /[.!?…]["'”’»)\]]*\s+|\n\n/gu

type PlacedToken = { start: number; text: string }

/** Offsets at which over-long sentences are to be ended, ascending; none in ordinary text. */
export function sentenceCuts(text: string): number[] {
  const cuts: number[] = []
  let start = 0
  const ends = [...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].length)
  for (const end of [...ends, text.length]) {
    // Fewer characters cannot hold too many tokens.
    if (end - start > mostTokens) cuts.push(...cutsWithin(text, start, end))
    start = end
  }
  return cuts
}

function cutsWithin(text: string, start: number, end: number): number[] {
  const tokens: PlacedToken[] = [...text.slice(start, end).matchAll(tokenPattern)].map((match) => ({
    start: start + match.index,
    text: match[0],
  }))
  const cuts: number[] = []
  let first = 0
  while (tokens.length - first > mostTokens) {
    first = bestCut(text, tokens, first)
    const cut = tokens[first]
    if (cut === undefined) break
    cuts.push(cut.start)
  }
  return cuts
}

/** The index of the token to begin anew with: after a semicolon, else a colon or dash, else a comma, else a blank. */
function bestCut(text: string, tokens: readonly PlacedToken[], first: number): number {
  const candidates = Array.from({ length: latestCut - earliestCut }, (_, index) => first + latestCut - index)
  for (const marks of [/^;$/u, /^[:–—]$/u, /^,$/u]) {
    const found = candidates.find((index) => marks.test(tokens[index - 1]?.text ?? ''))
    if (found !== undefined) return found
  }
  const afterBlank = candidates.find((index) => /\s/u.test(text.charAt((tokens[index]?.start ?? 0) - 1)))
  return afterBlank ?? first + latestCut
}
