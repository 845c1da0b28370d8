import { markPages, pageMark } from './page-marks.ts'
import type { PageMarks } from './page-marks.ts'

/** A run of text on a page, as the page places it. */
export type Placed = { text: string; bottom: number; height: number; endsLine: boolean }

/** A line of a page. */
export type PageLine = { text: string; bottom: number }

/** A gap wider than this many usual ones parts two paragraphs. */
const widerGap = 1.3
/** A hyphen that parts a word at the end of a line. */
const partedWord = /(?<=\p{Ll})-\n(?=\p{Ll})/gu

/**
 * The text of a document from the runs of its pages: a line end for each line, an empty line where the gap to the next one is
 * wider than usual. Page numbers, and what stands first or last on most pages, are left; parted words are joined. The first
 * line of each page is marked, so that the page is found again once the lines are paragraphs (`withoutMarks`).
 */
export function textOfPages(pages: readonly (readonly Placed[])[]): {
  text: string
  pageMarks: PageMarks
} {
  const { marked, pageMarks } = markPages(withoutFrame(pages.map(linesOfPage)))
  return { text: marked.map(textOfLines).join('\n').replaceAll(partedWord, ''), pageMarks }
}

function linesOfPage(runs: readonly Placed[]): PageLine[] {
  const lines: PageLine[] = []
  let text = ''
  let bottom = 0
  const finish = (): void => {
    if (text.trim() !== '') lines.push({ text: text.trim(), bottom })
    text = ''
  }
  for (const run of runs) {
    if (text.trim() !== '' && Math.abs(run.bottom - bottom) > Math.max(run.height, 1) / 2) finish()
    if (text.trim() === '') bottom = run.bottom
    text += run.text.replaceAll(pageMark, '')
    if (run.endsLine) finish()
  }
  finish()
  return lines
}

/** The pages without the lines that frame most of them, whatever number stands in these. */
function withoutFrame(pages: readonly PageLine[][]): PageLine[][] {
  const shape = (line: PageLine | undefined): string => line?.text.replaceAll(/\d+/gu, '#') ?? ''
  const isFrame = (line: PageLine | undefined, at: 0 | -1): boolean => {
    if (line === undefined) return false
    if (/^(?:page\s+)?\d+(?:\s*(?:\/|of)\s*\d+)?$/iu.test(line.text)) return true
    const same = pages.filter((page) => shape(page.at(at)) === shape(line)).length
    return same > 2 && same > pages.length / 2
  }
  return pages.map((page) =>
    page.slice(isFrame(page[0], 0) ? 1 : 0, isFrame(page.at(-1), -1) ? -1 : undefined),
  )
}

function textOfLines(lines: readonly PageLine[]): string {
  const gaps = lines.slice(1).map((line, index) => (lines[index]?.bottom ?? 0) - line.bottom)
  const downward = gaps.filter((gap) => gap > 0).toSorted((a, b) => a - b)
  // The lower half: in a document of short paragraphs every other gap is a wide one.
  const usual = downward[Math.floor(downward.length / 3)] ?? 0
  return lines
    .map(({ text }, index) => {
      const gap = gaps[index - 1]
      return gap !== undefined && gap > usual * widerGap ? `\n${text}` : text
    })
    .join('\n')
}
