import { pageMark } from './page-marks.ts'
import { ofMostLetters, onTheLine, withoutTwins } from './pdf-runs.ts'

/** A run of text on a page, as the page places it, in its own direction of reading; lengths in points. */
export type Placed = {
  text: string
  left: number
  bottom: number
  width: number
  height: number
  /** In degrees, counted against the clock; 0 is upright. */
  angle: number
  endsLine: boolean
}

/** A line of a page, or of one of its columns. */
export type PageLine = {
  text: string
  left: number
  right: number
  bottom: number
  size: number
  /** Whether it is a row of a table, with white between its cells. */
  isRow?: boolean
}

/** A gap of so many times the size of letters may part two columns; within a line only few are so wide. */
const columnGap = 0.9

/**
 * The lines of a page in the order of its runs. What stands across most of the text, such as a watermark or a credit along a
 * picture, is left.
 */
export function linesOfPage(runs: readonly Placed[]): PageLine[] {
  const lines: PageLine[] = []
  let line: Placed[] = []
  const finish = (): void => {
    lines.push(...lineOf(line))
    line = []
  }
  for (const run of onTheLine(withoutTwins(inMainDirection(runs)))) {
    const last = line.findLast(({ text }) => text.trim() !== '')
    if (last !== undefined && run.text.trim() !== '' && isElsewhere(last, run)) finish()
    line.push(run)
    if (run.endsLine) finish()
  }
  finish()
  return lines
}

function isElsewhere(last: Placed, run: Placed): boolean {
  const size = Math.max(Math.min(run.height, last.height), 1)
  return (
    Math.abs(run.bottom - last.bottom) > size / 2 ||
    run.left - (last.left + last.width) > columnGap * size ||
    run.left < last.left - size
  )
}

function lineOf(runs: readonly Placed[]): PageLine[] {
  const words = runs.filter(({ text }) => text.trim() !== '')
  const [first] = words
  if (first === undefined) return []
  const longest = words.reduce((most, run) => (run.text.length > most.text.length ? run : most))
  return [
    {
      text: runs
        .map(({ text }) => text.replaceAll(pageMark, ''))
        .join('')
        .trim(),
      left: first.left,
      right: Math.max(...words.map(({ left, width }) => left + width)),
      bottom: first.bottom,
      size: longest.height,
    },
  ]
}

function inMainDirection(runs: readonly Placed[]): readonly Placed[] {
  const main = ofMostLetters(runs, ({ angle }) => angle)
  return runs.filter(({ angle }) => angle === main)
}
