import { EventType, isModeOf } from '../model/plover/event-types.ts'
import { cameoRows } from './cameo-table.ts'

/** What a CAMEO code means in PLOVER; `type` is null for statements and appeals, which are no PLOVER events. */
export type CameoCode = { code: string; type: EventType | null; mode: string | null; words: string }

const byCode = new Map<string, CameoCode>()
for (const [code, type, mode, words] of cameoRows) {
  if (byCode.has(code)) throw new RangeError(`CAMEO ${code} stands twice`)
  if (mode !== null && (type === null || !isModeOf(EventType.parse(type), mode)))
    throw new RangeError(`CAMEO ${code}: ${mode} is no mode of ${type}`)
  byCode.set(code, { code, type, mode, words })
}

/**
 * A CAMEO code as text, leading zeros kept; null for what is none. A code of more digits than we know belongs to the code it
 * goes on from (`1121X` no, `02571` yes: CAMEO grows by a digit at the end).
 */
export function cameoCode(code: string): CameoCode | null {
  if (!/^\d{2,5}$/u.test(code)) return null
  const found = byCode.get(code)
  if (found !== undefined) return found
  return code.length > 4 ? cameoCode(code.slice(0, -1)) : null
}

/** How a code reads whose leading zeros a spreadsheet took away. */
export type Restored =
  | { kind: 'code'; code: CameoCode }
  /** Both readings are CAMEO: 10 is a demand or, from 010, a statement. */
  | { kind: 'either'; codes: readonly [CameoCode, CameoCode] }
  | { kind: 'none' }

/** Reads a code of a table in which leading zeros are known to be lost. */
export function restoreCameo(code: string): Restored {
  const asItIs = cameoCode(code)
  const withZero = cameoCode(`0${code}`)
  if (asItIs !== null && withZero !== null) return { kind: 'either', codes: [asItIs, withZero] }
  const known = asItIs ?? withZero
  return known === null ? { kind: 'none' } : { kind: 'code', code: known }
}

/** Countries that CAMEO and other tables of events write otherwise than ISO 3166; ours on the right. */
const otherCodes: Readonly<Record<string, string>> = {
  BUR: 'MMR',
  GZS: 'PSE',
  IMY: 'IMN',
  KSV: 'KOS',
  MTN: 'MNE',
  PAL: 'PSE',
  RKS: 'KOS',
  ROM: 'ROU',
  SCG: 'SRB',
  TMP: 'TLS',
  WSB: 'PSE',
  XKO: 'KOS',
  XKX: 'KOS',
  YUG: 'SRB',
  ZAR: 'COD',
}

/** Our code for a country code of CAMEO or ISO 3166-1 alpha-3 as other tables write it, without a look whether there is one. */
export function isoOfCameoCountry(code: string): string {
  return otherCodes[code] ?? code
}
