import { cleanCharacters } from '../normalise.ts'
import type { PageBegin } from '../page-starts.ts'
import type { PageLine } from './pdf-lines.ts'

/** Stands for a letter of a page's first line while lines become paragraphs. A noncharacter of Unicode: no text holds it. */
export const pageMark = '\u{FDD0}'

/** A page that has text: its index, the letter that the mark stands for, and how much of the page stands before it. */
export type PageMark = { page: number; letter: string; before: number }

/** Within a word, so that nothing that looks at the ends of lines and words sees a mark. */
const withinWord = /[A-Za-z\u00C0-\u024F]{2}/u

/**
 * Marks the first line of words of every page but the first that has any; that one begins with the text. The lines keep their
 * length, so that they become the paragraphs that they would be without marks.
 */
export function markPages(pages: readonly (readonly PageLine[])[]): {
  pages: (readonly PageLine[])[]
  marks: PageMark[]
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
  return { pages: marked, marks }
}

/** The paragraphs with their letters back, and where the pages begin in them; one without words begins where the next does. */
export function withoutMarks(
  marked: readonly string[],
  marks: readonly PageMark[],
  pageCount: number,
): { paragraphs: string[]; pages: PageBegin[] } {
  const begins = new Map<number, PageBegin>()
  const waiting = [...marks]
  const paragraphs = marked.map((paragraph, index) => {
    let text = paragraph
    for (let place = text.indexOf(pageMark); place !== -1; place = text.indexOf(pageMark)) {
      const mark = waiting.shift()
      if (mark === undefined) return text.replaceAll(pageMark, '')
      begins.set(mark.page, {
        fromLast: marked.length - 1 - index,
        offset: Math.max(0, place - mark.before),
      })
      text = `${text.slice(0, place)}${mark.letter}${text.slice(place + 1)}`
    }
    return text
  })
  let next: PageBegin = { fromLast: 0, offset: paragraphs.at(-1)?.length ?? 0 }
  const firstMarked = marks[0]?.page ?? pageCount
  const pages = Array.from({ length: pageCount }, (_, index) => pageCount - 1 - index).map((page) => {
    next = begins.get(page) ?? next
    return next
  })
  return { paragraphs, pages: pages.toReversed() }
}
