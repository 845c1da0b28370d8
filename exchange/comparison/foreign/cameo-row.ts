import type { readCameo } from './cameo-cell.ts'
import { countriesMeant } from './countries.ts'
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
  const sources = countriesMeant([source])
  const targets = countriesMeant([target])
  return {
    kind: 'event',
    id,
    day,
    type: code.type,
    sources: sources.countries,
    targets: targets.countries,
    symmetric: false,
    unknown: [...sources.unknown, ...targets.unknown],
    meeting: meetingOf(code.code),
    url,
  }
}

/** Consultations (040 to 046) stand once for each side; of a visit one row says who makes it (042) and the other who hosts it (043). */
function meetingOf(code: string): string | null {
  if (code === '043') return '042'
  return /^04[0-6]$/u.test(code) ? code : null
}
