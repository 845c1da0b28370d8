import { readCameo, zerosAreLost, zerosLostNote } from './cameo-cell.ts'
import { countryMeant, isEmpty } from './countries.ts'
import { dayOf, leftOut, malformed } from './foreign-row.ts'
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
  const covered = { covered: day }
  const code = readCameo(at(places.code), { zerosLost, isVerbalCooperation: null })
  if (code === 'unknown') return { ...malformed(`no CAMEO code, "${at(places.code)}"`), ...covered }
  if (code === 'ambiguous')
    return { ...leftOut('codes that can be read in two ways, since leading zeros are lost'), ...covered }
  if (code.type === null)
    return { ...leftOut('statements and appeals (CAMEO 01 and 02), which PLOVER does not code'), ...covered }
  return {
    kind: 'event',
    id: at(places.id),
    day,
    type: code.type,
    sources: countryIn(at(places.source)),
    targets: countryIn(at(places.target)),
    symmetric: false,
    url: null,
    ...covered,
  }
}

function countryIn(cell: string): string[] {
  const country = isEmpty(cell) ? null : countryMeant(cell)
  return country === null ? [] : [country]
}
