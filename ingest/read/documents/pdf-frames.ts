import type { PageLine } from './pdf-lines.ts'

/** "3", "- 3 -", "Page 3 of 7", "iv" */
const pageNumber =
  /^[\s|–—-]*(?:(?:page|p\.)\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:\/|of)\s*\d{1,4})?[\s|–—-]*$/u
/** What browsers print above and below a page: "30/11/2025, 08:15 Talks resume", "https://post.example/talks 1/2". */
const printed = {
  top: /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}[:.]\d{2}(?![\d:])/u,
  bottom: /^(?:https?|file):\/\/\S+(?:\s+\d+\/\d+)?$/u,
} as const

/** What layout programs write at the edge of a page: "COURIER_P01.indd 1 22/08/2025 10:15". */
const slug = /\S\.(?:indd|qx[pd])\b.*\d{1,2}:\d{2}/iu

/** So many rows stand at most above the text, and below it. */
const mostRows = 3
/** Two rows are at the same height of their pages when they differ by no more, in points. */
const sameHeight = 3
/** So many times the size of its letters a frame stands apart from the text. */
const apart = 1.5

/** Lines beside each other. */
type Row = { lines: readonly PageLine[]; text: string; bottom: number; size: number }
type Edge = 'top' | 'bottom'

/**
 * The pages without the rows that frame them: page numbers, what browsers and layout programs print around a page, and what stands at the same
 * height of another page too, apart from its text, whatever number is in it.
 */
export function withoutFrames(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const rows = pages.map(rowsOf)
  const seen = { top: placesOf(rows, 'top'), bottom: placesOf(rows, 'bottom') }
  return pages.map((lines, page) => {
    const frame = new Set(
      (['top', 'bottom'] as const)
        .flatMap((edge) => frameAt(outermostRows(rows[page] ?? [], edge, mostRows + 1), edge, seen[edge]))
        .flatMap((row) => row.lines),
    )
    return lines.filter((line) => !frame.has(line))
  })
}

/** Where a row stands, and what stands on its whole page. */
type Place = { bottom: number; page: string }

/** The rows that frame a page at one edge; the last row given is text at any rate. */
function frameAt(
  rows: readonly Row[],
  edge: Edge,
  seen: ReadonlyMap<string, readonly Place[]>,
): readonly Row[] {
  const isSure = (row: Row): boolean =>
    pageNumber.test(row.text.toLowerCase()) || printed[edge].test(row.text) || slug.test(row.text)
  const isRepeated = (row: Row): boolean => {
    const same = (seen.get(shapeOf(row)) ?? []).filter(
      ({ bottom }) => Math.abs(bottom - row.bottom) <= sameHeight,
    )
    // A page that is there twice is no frame.
    return new Set(same.map(({ page }) => page)).size > 1
  }
  const text = rows.findIndex((row, index) => index === mostRows || (!isSure(row) && !isRepeated(row)))
  const frame = text === -1 ? rows : rows.slice(0, text)
  const last = frame.findLastIndex((row, index) => {
    const next = rows[index + 1]
    return isSure(row) || next === undefined || Math.abs(next.bottom - row.bottom) > apart * row.size
  })
  return frame.slice(0, last + 1)
}

/** From the highest to the lowest. */
function rowsOf(lines: readonly PageLine[]): Row[] {
  const rows: PageLine[][] = []
  for (const line of lines.toSorted((a, b) => b.bottom - a.bottom || a.left - b.left)) {
    const row = rows.at(-1)
    if (row?.[0] !== undefined && row[0].bottom - line.bottom <= 1) row.push(line)
    else rows.push([line])
  }
  return rows.map((row) => {
    const inOrder = row.toSorted((a, b) => a.left - b.left)
    return {
      lines: row,
      text: inOrder.map(({ text }) => text).join(' '),
      bottom: row[0]?.bottom ?? 0,
      size: Math.max(...row.map(({ size }) => size)),
    }
  })
}

const outermostRows = (rows: readonly Row[], edge: Edge, most: number): readonly Row[] =>
  edge === 'top' ? rows.slice(0, most) : rows.slice(-most).toReversed()

const shapeOf = ({ text }: Pick<Row, 'text'>): string => text.replaceAll(/\d+/gu, '#')

/** Where each shape stands at an edge of the pages. */
function placesOf(pages: readonly (readonly Row[])[], edge: Edge): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>()
  for (const rows of pages) {
    const page = rows.map(shapeOf).join('\n')
    for (const row of outermostRows(rows, edge, mostRows)) {
      const same = places.get(shapeOf(row)) ?? []
      same.push({ bottom: row.bottom, page })
      places.set(shapeOf(row), same)
    }
  }
  return places
}
