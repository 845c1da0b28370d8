import { cleanCharacters } from '../normalise.ts'
import type { PageBegin } from '../page-starts.ts'
import type { PageLine } from './pdf-lines.ts'

/** Stands for a letter of a page's first line while lines become paragraphs. A noncharacter of Unicode: no text holds it. */
export const pageMark = '\u{FDD0}'

/** A marked page: its index, the letter that the mark stands for, and how much of the page stands before it. */
type PageMark = { page: number; letter: string; before: number }
/** How many pages there are, which is the first that has text, and the marks on those that follow. */
export type PageMarks = { count: number; first: number; marks: readonly PageMark[] }

/** Within a word, so that nothing that looks at the ends of lines and words sees a mark. */
const withinWord = /[A-Za-z\u00C0-\u024F]{2}/u

/**
 * Marks the first line of words of every page but the first that has any; that one begins with the text. The lines keep their
 * length, so that they become the paragraphs that they would be without marks.
 */
export function markPages(pages: readonly (readonly PageLine[])[]): {
  marked: (readonly PageLine[])[]
  pageMarks: PageMarks
} {
  const marks: PageMark[] = []
  const first = pages.findIndex((lines) => lines.length > 0)
  const marked = pages.map((lines, page) => {
    const at = lines.findIndex(({ text }) => withinWord.test(text))
    const line = lines[at]
    if (line === undefined || page === first) return lines
    const place = line.text.search(withinWord) + 1
    const before = cleanCharacters(line.text.slice(0, place)).length
    marks.push({ page, letter: line.text.charAt(place), before })
    const text = `${line.text.slice(0, place)}${pageMark}${line.text.slice(place + 1)}`
    return lines.with(at, { ...line, text })
  })
  return { marked, pageMarks: { count: pages.length, first, marks } }
}

/** The paragraphs with their letters back, and where the pages begin; one without words begins where the next one does. */
export function withoutMarks(
  marked: readonly string[],
  { count, first, marks }: PageMarks,
): { paragraphs: string[]; pages: PageBegin[] } {
  const begins = new Map<number, PageBegin>([[first, { fromLast: marked.length - 1, offset: 0 }]])
  const waiting = [...marks]
  const paragraphs = marked.map((paragraph, index) => {
    let text = paragraph
    for (let place = text.indexOf(pageMark); place !== -1; place = text.indexOf(pageMark)) {
      const { page, letter, before } = waiting.shift() ?? { page: count, letter: '', before: 0 }
      begins.set(page, { fromLast: marked.length - 1 - index, offset: Math.max(0, place - before) })
      text = `${text.slice(0, place)}${letter}${text.slice(place + 1)}`
    }
    return text
  })
  const pages: PageBegin[] = []
  let next: PageBegin = { fromLast: 0, offset: paragraphs.at(-1)?.length ?? 0 }
  for (let page = count - 1; page >= 0; page -= 1) {
    next = begins.get(page) ?? next
    pages.unshift(next)
  }
  return { paragraphs, pages }
}
