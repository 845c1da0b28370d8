import { readCameo, zerosAreLost, zerosLostNote } from './cameo-cell.ts'
import { cameoRow } from './cameo-row.ts'
import { dayOf, malformed } from './foreign-row.ts'
import type { ForeignFormat, ForeignRow } from './foreign-row.ts'
import { columnsWith } from './head.ts'

/** The yearly and daily files of ICEWS (doi:10.7910/DVN/28075 and QI2T9A): tab-separated, columns named in the first line. */
export const icews: ForeignFormat = {
  name: 'icews',
  title: 'ICEWS',
  reciprocalMeetings: true,
  open: ([head = [], ...rows]) => {
    const column = columnsWith(
      head,
      ['Event Date', 'CAMEO Code', 'Source Country', 'Target Country'],
      'ICEWS',
    )
    const places = {
      width: head.length,
      id: column('Event ID'),
      day: column('Event Date'),
      code: column('CAMEO Code'),
      source: column('Source Country'),
      target: column('Target Country'),
    }
    const zerosLost = zerosAreLost(rows.flatMap((cells) => cells[places.code] ?? []))
    return {
      skip: 1,
      notes: zerosLost ? [zerosLostNote] : [],
      read: (cells) => readRow(cells, places, zerosLost),
    }
  },
}

type Places = { width: number; id: number; day: number; code: number; source: number; target: number }

function readRow(cells: readonly string[], places: Places, zerosLost: boolean): ForeignRow {
  if (cells.length < places.width) return malformed(`${cells.length} columns rather than ${places.width}`)
  const at = (column: number): string => cells[column] ?? ''
  const day = dayOf(at(places.day))
  if (day === null) return malformed(`no day such as 2015-03-31 in Event Date, "${at(places.day)}"`)
  const row = cameoRow({
    id: at(places.id),
    day,
    code: readCameo(at(places.code), { zerosLost, isVerbalCooperation: null }),
    noCode: `no CAMEO code, "${at(places.code)}"`,
    source: at(places.source),
    target: at(places.target),
    url: null,
  })
  return { ...row, covered: day }
}
