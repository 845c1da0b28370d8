import { termsOf, wordsIn } from './terms.ts'
import type { SoughtWord } from './terms.ts'

export type Hit = { start: number; end: number }

/** Where a text has what a query looks for: spans in UTF-16 offsets, in order, none inside another. */
export function hitsIn(text: string, query: string): Hit[] {
  const words = wordsIn(text)
  const hits = termsOf(query).flatMap((term) =>
    words.flatMap(({ start }, index): Hit[] => {
      const run = words.slice(index, index + term.length)
      const last = run.at(-1)
      return run.length === term.length &&
        last !== undefined &&
        term.every((sought, place) => fits(run[place]?.word ?? '', sought))
        ? [{ start, end: last.end }]
        : []
    }),
  )
  return joined(hits.toSorted((a, b) => a.start - b.start || b.end - a.end))
}

/** A text cut at its hits; the pieces together are the text. */
export function piecesOf(
  text: string,
  hits: readonly Hit[],
): { start: number; text: string; isHit: boolean }[] {
  const pieces: { start: number; text: string; isHit: boolean }[] = []
  let at = 0
  for (const { start, end } of hits) {
    if (start > at) pieces.push({ start: at, text: text.slice(at, start), isHit: false })
    pieces.push({ start, text: text.slice(start, end), isHit: true })
    at = end
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), isHit: false })
  return pieces
}

function joined(hits: readonly Hit[]): Hit[] {
  const whole: Hit[] = []
  for (const hit of hits) {
    const last = whole.at(-1)
    if (last === undefined || hit.start >= last.end) whole.push({ ...hit })
    else last.end = Math.max(last.end, hit.end)
  }
  return whole
}

function fits(word: string, { word: sought, is, errors }: SoughtWord): boolean {
  switch (is) {
    case 'whole':
      return word === sought
    case 'beginning':
      return word.startsWith(sought)
    case 'like':
      return distance(word, sought) <= errors
  }
}

/** How many letters must be put in, left out, exchanged, or swapped with their neighbour. */
function distance(one: string, other: string): number {
  const a = Array.from(one)
  const b = Array.from(other)
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [row, letter] of a.entries()) {
    const current = [row + 1]
    for (const [column, opposite] of b.entries()) {
      const exchanged = (last[column] ?? 0) + (letter === opposite ? 0 : 1)
      const swapped =
        row > 0 && column > 0 && letter === b[column - 1] && a[row - 1] === opposite
          ? (beforeLast[column - 1] ?? 0) + 1
          : Infinity
      current.push(Math.min(exchanged, (last[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1, swapped))
    }
    beforeLast = last
    last = current
  }
  return last[b.length] ?? 0
}
