import { endsAsSentence, isListItem, isUnfinished, startsLower } from '../layout.ts'
import { joinLines, wordsOf } from '../parted-words.ts'
import { markPages } from './page-marks.ts'
import type { PageMarks } from './page-marks.ts'
import { inReadingOrder } from './pdf-columns.ts'
import { withoutFrames } from './pdf-frames.ts'
import { withInitials } from './pdf-initials.ts'
import { linesOfPage } from './pdf-lines.ts'
import type { PageLine, Placed } from './pdf-lines.ts'
import { ofMostLetters } from './pdf-runs.ts'

/** A gap wider than this many usual ones parts two paragraphs. */
const widerGap = 1.3
/** Letters of one paragraph are of one size, but for so much. */
const sameSize = 1.15
/** Letters so many times as large as those of the text are a headline. */
const headlineSize = 1.25
/** A line is indented that begins so many letter sizes to the right, and no more than the second. */
const indent = { least: 0.7, most: 5 } as const
/** A column is told by lines that are not shorter than this share of most lines. */
const narrow = 0.6
/** Lines so near, before and after, tell how wide a column is. */
const neighbourhood = 6

/** A line with what is to be known of where it stands. */
type Standing = PageLine & {
  page: number
  /** The edges of its column. */
  from: number
  to: number
  /** Whether no line beside it tells how wide that is. */
  isAlone: boolean
  /** The usual distance of two lines of its page. */
  usual: number
}

/**
 * The text of a PDF from the runs of its pages: its paragraphs, parted by empty lines, over columns and pages; without
 * what frames the pages. Words that are parted at the end of a line are joined. The first line of each page is marked, so that
 * the page is found again in the text (`withoutMarks`).
 */
export function textOfPages(pages: readonly (readonly Placed[])[]): { text: string; pageMarks: PageMarks } {
  const unframed = withoutFrames(pages.map(linesOfPage))
  const words = wordsOf(unframed.flat().map(({ text }) => text))
  const { marked, pageMarks } = markPages(unframed.map((lines) => inReadingOrder(withInitials(lines, words))))
  return { text: paragraphsOfLines(marked.flatMap(standingOf), words).join('\n\n'), pageMarks }
}

function standingOf(lines: readonly PageLine[], page: number): Standing[] {
  const gaps = lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return next !== undefined && isBelow(line, next) ? [line.bottom - next.bottom] : []
  })
  // The lower third: in a document of short paragraphs every other gap is a wide one.
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 3)] ?? 0
  return lines.map((line, index) => {
    const near = lines
      .slice(Math.max(0, index - neighbourhood), index + neighbourhood + 1)
      .filter((other) => isInColumn(line, other))
    return {
      ...line,
      page,
      from: Math.min(...near.map(({ left }) => left)),
      to: Math.max(...near.map(({ right }) => right)),
      isAlone: near.length === 1,
      usual,
    }
  })
}

/** Whether a line stands in the same column as another, in letters of its size. */
function isInColumn(line: PageLine, other: PageLine): boolean {
  return (
    isSameSize(line, other) &&
    other.left < line.right &&
    other.right > line.left &&
    Math.abs(other.left - line.left) <= indent.most * line.size
  )
}

const isBelow = (line: PageLine, next: PageLine): boolean =>
  next.bottom < line.bottom && next.left < line.right && next.right > line.left

const isSameSize = (line: PageLine, other: PageLine): boolean =>
  Math.max(line.size, other.size) <= sameSize * Math.min(line.size, other.size)

function paragraphsOfLines(lines: readonly Standing[], words: ReadonlySet<string>): string[] {
  const look = lookOf(lines)
  const paragraphs: string[] = []
  let last: Standing | null = null
  for (const [index, line] of lines.entries()) {
    const text = last === null ? null : (paragraphs.at(-1) ?? '')
    if (last === null || text === null) paragraphs.push(line.text)
    else if (isSameParagraph(last, line, lines[index + 1], look))
      paragraphs.splice(
        -1,
        1,
        joinLines(text, line.text, () => words),
      )
    else paragraphs.push(line.text)
    last = line
  }
  return paragraphs
}

function isSameParagraph(
  line: Standing,
  next: Standing,
  afterNext: Standing | undefined,
  { textSize, lineWidth }: Look,
): boolean {
  if (!isSameSize(line, next) || isListItem(next.text)) return false
  if (line.isRow === true || next.isRow === true) return false
  const ended = endsAsSentence(line.text)
  const isBelowIt = line.page === next.page && isBelow(line, next)
  const gap = line.bottom - next.bottom
  const goesOn = !ended && startsLower(next.text)
  if (isBelowIt && gap > widerGap * line.usual && gap > widerGap * line.size) return goesOn
  if (goesOn || (!ended && isUnfinished(line.text))) return true
  if (isBelowIt ? isIndented(next, line.left) : isIndented(next, firstLeft(next, afterNext))) return false
  if (!ended && isBelowIt && line.size > headlineSize * textSize) return true
  // Where nothing shows how wide the column is, a heading or the end of a sentence ends a paragraph.
  if ((line.isAlone || ended) && line.to - line.from < narrow * lineWidth) return false
  return isFull(line, next)
}

/** Where the line below begins, by which the first of a column is told to be indented. */
function firstLeft(line: Standing, below: Standing | undefined): number {
  return below !== undefined && isBelow(line, below) && isSameSize(line, below) ? below.left : line.left
}

function isIndented({ left, size }: Standing, other: number): boolean {
  return left - other >= indent.least * size && left - other <= indent.most * size
}

/** Whether the next line's first word had no room at the end of this one. */
function isFull({ right, to, size }: Standing, next: Standing): boolean {
  const word = next.text.split(' ', 1)[0]?.length ?? 0
  const width = ((next.right - next.left) * word) / Math.max(next.text.length, 1)
  return right + width + size / 4 > to - size / 4
}

/** The size of most letters, and how wide most lines are at most. */
type Look = { textSize: number; lineWidth: number }

function lookOf(lines: readonly Standing[]): Look {
  const widths = lines.map(({ left, right }) => right - left).toSorted((a, b) => a - b)
  return {
    textSize: ofMostLetters(lines, ({ size }) => Math.round(size * 2) / 2) ?? 0,
    lineWidth: widths[Math.floor(widths.length * 0.8)] ?? 0,
  }
}
