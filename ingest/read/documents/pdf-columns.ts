import type { PageLine } from './pdf-lines.ts'

/** The white between two columns, from left to right. */
type Gutter = { from: number; to: number }

/** So many times the size of letters is white between the cells of a table. */
const cellGap = 2
/** Fewer lines beside each other are no columns. */
const fewestRows = 4
/** In columns of text most lines are at least so long, in characters, and fill so much of their column. */
const prose = { length: 15, share: 0.6, most: 0.6 } as const

/**
 * The lines of a page in the order in which they are read. Most programs write one column after the other, and their order
 * stays. Where the page goes from one column to the next with each line, columns of prose are read one by one, between what
 * stands across them; what is a table is read row by row.
 */
export function inReadingOrder(lines: readonly PageLine[]): PageLine[] {
  const gutters = guttersOf(lines)
  if (gutters.length === 0) return joinedRows(lines)
  const columns = lines.map((line) => columnOf(line, gutters))
  return isProse(lines, columns) ? byColumns(lines, columns) : joinedRows(lines)
}

/** Whether a line goes on in the same row with the next one. */
function areBeside(line: PageLine, next: PageLine): boolean {
  return Math.abs(line.bottom - next.bottom) <= Math.min(line.size, next.size) / 2 && next.left > line.right
}

/** What is white in several rows alike. */
function guttersOf(lines: readonly PageLine[]): Gutter[] {
  const gaps = lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return next !== undefined && areBeside(line, next) ? [{ from: line.right, to: next.left }] : []
  })
  const gutters: (Gutter & { rows: number })[] = []
  for (const gap of gaps.toSorted((a, b) => a.to - b.to)) {
    const same = gutters.find(({ from, to }) => gap.from < to && gap.to > from)
    if (same === undefined) gutters.push({ ...gap, rows: 1 })
    else {
      same.from = Math.max(same.from, gap.from)
      same.to = Math.min(same.to, gap.to)
      same.rows += 1
    }
  }
  return gutters.filter(({ rows }) => rows >= fewestRows)
}

/** The column of a line, from 0; null for one that stands across a gutter. */
function columnOf({ left, right }: PageLine, gutters: readonly Gutter[]): number | null {
  if (gutters.some(({ from, to }) => left < from && right > to)) return null
  return gutters.filter(({ from }) => left >= from).length
}

function isProse(lines: readonly PageLine[], columns: readonly (number | null)[]): boolean {
  const widest = new Map<number | null, number>()
  for (const [index, { left, right }] of lines.entries()) {
    const column = columns[index] ?? null
    widest.set(column, Math.max(widest.get(column) ?? 0, right - left))
  }
  const inColumns = lines.filter((_, index) => columns[index] !== null)
  const full = lines.filter(({ text, left, right }, index) => {
    const column = columns[index] ?? null
    return (
      column !== null &&
      text.length >= prose.length &&
      right - left >= prose.share * (widest.get(column) ?? 0)
    )
  })
  return full.length >= prose.most * inColumns.length
}

function byColumns(lines: readonly PageLine[], columns: readonly (number | null)[]): PageLine[] {
  const across = lines.filter((_, index) => columns[index] === null).map(({ bottom }) => bottom)
  const placed = lines.map((line, index) => ({
    line,
    column: columns[index] ?? -1,
    // What stands across the columns comes before all below it.
    zone: across.filter((bottom) => bottom > line.bottom).length * 2 + (columns[index] === null ? 1 : 0),
  }))
  return placed
    .toSorted((a, b) => a.zone - b.zone || a.column - b.column || b.line.bottom - a.line.bottom)
    .map(({ line }) => line)
}

function joinedRows(lines: readonly PageLine[]): PageLine[] {
  const rows: PageLine[] = []
  for (const line of lines) {
    const last = rows.at(-1)
    if (last !== undefined && areBeside(last, line))
      rows.splice(-1, 1, {
        ...last,
        text: `${last.text} ${line.text}`,
        right: line.right,
        isRow: last.isRow === true || line.left - last.right > cellGap * line.size,
      })
    else rows.push(line)
  }
  return rows
}
