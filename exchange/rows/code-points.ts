const astral = /[\u{10000}-\u{10FFFF}]/gu

/**
 * Turns UTF-16 offsets into a text into offsets that count code points, as Python, R and DuckDB do. Texts without characters
 * beyond the Basic Multilingual Plane need no work.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  // Where the second halves of surrogate pairs stand: each before an offset makes it one less.
  const halves = Array.from(text.matchAll(astral), (match) => match.index + 1)
  if (halves.length === 0) return (offset) => offset
  return (offset) => offset - countBelow(halves, offset)
}

/** How many of the sorted numbers are smaller. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? Infinity) < limit) low = middle + 1
    else high = middle
  }
  return low
}
