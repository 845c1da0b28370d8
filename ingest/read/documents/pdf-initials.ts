import type { PageLine } from './pdf-lines.ts'

/** An initial over several lines is so many times as large as what it begins. */
const initialSize = 1.6

/**
 * The lines of a page with the initials that stand over several of them at the words that they begin: "M" and "arko" are
 * "Marko", but "A" and "minister" are not "Aminister", if the text has a "minister" elsewhere (`words`).
 */
export function withInitials(lines: readonly PageLine[], words: ReadonlySet<string>): PageLine[] {
  let joined = [...lines]
  for (const initial of lines.filter(({ text }) => /^["“‘']?\p{Lu}$/u.test(text))) {
    const first = firstBeside(initial, joined)
    if (first === undefined) continue
    const text = begun(initial.text, first.text, words)
    joined = joined
      .map((line) => (line === first ? { ...first, text, left: initial.left } : line))
      .filter((line) => line !== initial)
  }
  return joined
}

/** The highest of the lines that stand to the right of an initial, as high as it. */
function firstBeside(initial: PageLine, lines: readonly PageLine[]): PageLine | undefined {
  return lines
    .filter(
      ({ size, bottom, left }) =>
        initial.size >= initialSize * size &&
        bottom >= initial.bottom - size &&
        bottom < initial.bottom + initial.size &&
        Math.abs(left - initial.right) <= 2 * size,
    )
    .toSorted((a, b) => b.bottom - a.bottom)[0]
}

function begun(initial: string, text: string, words: ReadonlySet<string>): string {
  const first = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? ''
  const isWord = /[AI]$/u.test(initial) && words.has(first) && !words.has(initial.toLowerCase() + first)
  return isWord ? `${initial} ${text}` : `${initial}${text}`
}
