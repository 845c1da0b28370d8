import { exitCodes, Failure } from '../../../model/failure.ts'
import { readCameo, zerosAreLost, zerosLostNote } from './cameo-cell.ts'
import { cameoRow } from './cameo-row.ts'
import { dayOf, malformed } from './foreign-row.ts'
import type { ForeignFormat, ForeignRow, RowReader } from './foreign-row.ts'

/** Where the columns that we read stand, in both versions (GDELT Event Codebook V1.03 and V2.0). */
const columns = { id: 0, day: 1, source: 7, target: 17, code: 26, quadClass: 29 } as const

/** Number of columns to version and the places of what differs. 57: the files before April 2013, without SOURCEURL. */
const layouts: Readonly<Record<number, { version: string; added: number; url: number | null }>> = {
  57: { version: '1.0', added: 56, url: null },
  58: { version: '1.0', added: 56, url: 57 },
  61: { version: '2.0', added: 59, url: 60 },
}

const others: Readonly<Record<number, string>> = {
  16: 'GDELT’s mentions',
  27: 'GDELT’s knowledge graph (GKG)',
}

/** Event export files of GDELT 1.0 and 2.0: tab-separated, without a head. */
export const gdelt: ForeignFormat = {
  name: 'gdelt',
  title: 'GDELT',
  reciprocalMeetings: true,
  open: (head) => {
    const width = head[0]?.length ?? 0
    const layout = layouts[width]
    if (layout === undefined) throw notGdelt(width, head[0]?.[0] ?? '')
    const skip = /^globaleventid$/iu.test(head[0]?.[0] ?? '') ? 1 : 0
    const zerosLost = zerosAreLost(head.slice(skip).flatMap((cells) => cells[columns.code] ?? []))
    return {
      skip,
      notes: zerosLost ? [zerosLostNote] : [],
      read: (cells) => readRow(cells, { width, layout, zerosLost }),
    } satisfies RowReader
  },
}

function readRow(
  cells: readonly string[],
  {
    width,
    layout,
    zerosLost,
  }: { width: number; layout: { added: number; url: number | null }; zerosLost: boolean },
): ForeignRow {
  if (cells.length !== width) return malformed(`${cells.length} columns rather than ${width}`)
  const at = (column: number): string => cells[column] ?? ''
  const day = dayOf(at(columns.day))
  if (day === null) return malformed(`no day in column 2, "${at(columns.day)}"`)
  // Files by day also hold events of long ago; that one was added on its own day shows that the table was at work then.
  const covered = at(layout.added).startsWith(day.replaceAll('-', '')) ? { covered: day } : {}
  const quadClass = at(columns.quadClass)
  const code = readCameo(at(columns.code), {
    zerosLost,
    isVerbalCooperation: /^[1-4]$/u.test(quadClass) ? quadClass === '1' : null,
  })
  const url = layout.url === null ? '' : at(layout.url)
  const row = cameoRow({
    id: at(columns.id),
    day,
    code,
    noCode: `no CAMEO code in column 27, "${at(columns.code)}"`,
    source: at(columns.source),
    target: at(columns.target),
    url: url === '' ? null : url,
  })
  return { ...row, ...covered }
}

function notGdelt(width: number, first: string): Failure {
  const other = others[width]
  const spreadsheet = width === 1 && /[,;]/u.test(first)
  return new Failure(
    other === undefined
      ? `is no event file of GDELT: its first line has ${width} columns parted by tabs, those have 57, 58 or 61.${
          spreadsheet ? ' It looks as if a spreadsheet had saved it; use the file as GDELT serves it.' : ''
        }`
      : `is a file of ${other}, not of its events (export.CSV).`,
    exitCodes.usage,
  )
}
