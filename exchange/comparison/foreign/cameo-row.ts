import type { readCameo } from './cameo-cell.ts'
import { countryMeant, isEmpty } from './countries.ts'
import { leftOut, malformed } from './foreign-row.ts'
import type { ForeignEvent, LeftOut, Malformed } from './foreign-row.ts'

/** The cells of a row in CAMEO codes, the day and the code read; `noCode` says what is wrong where there is none. */
export type CameoCells = Pick<ForeignEvent, 'id' | 'day' | 'url'> & {
  code: ReturnType<typeof readCameo>
  noCode: string
  source: string
  target: string
}

/** The event of a row in CAMEO codes, or why PLOVER has none. */
export function cameoRow(cells: CameoCells): ForeignEvent | LeftOut | Malformed {
  const { id, day, code, noCode, source, target, url } = cells
  if (code === 'unknown') return malformed(noCode)
  if (code === 'ambiguous') return leftOut('codes that can be read in two ways, since leading zeros are lost')
  if (code.type === null)
    return leftOut('statements and appeals (CAMEO 01 and 02), which PLOVER does not code')
  return {
    kind: 'event',
    id,
    day,
    type: code.type,
    sources: countryIn(source),
    targets: countryIn(target),
    symmetric: false,
    url,
  }
}

function countryIn(cell: string): string[] {
  const country = isEmpty(cell) ? null : countryMeant(cell)
  return country === null ? [] : [country]
}
