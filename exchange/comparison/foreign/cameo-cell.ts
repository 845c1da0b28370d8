import { cameoCode, restoreCameo } from '../../../knowledge/cameo.ts'
import type { CameoCode } from '../../../knowledge/cameo.ts'

/**
 * Whether the leading zeros of a column of CAMEO codes are lost, as after a spreadsheet: none begins with a zero, and some are
 * codes only with one. Half of what the tables hold begins with a zero otherwise.
 */
export function zerosAreLost(codes: readonly string[]): boolean {
  return (
    codes.every((code) => !code.startsWith('0')) &&
    codes.some((code) => cameoCode(code) === null && cameoCode(`0${code}`) !== null)
  )
}

/** What is said of a file whose zeros are lost. */
export const zerosLostNote =
  'Leading zeros of CAMEO codes are lost, as happens when a table is opened and saved in a spreadsheet. Codes that can be read in one way only are put right; the others (10 to 20) are left out unless the row itself tells. Better use the file as it was published.'

/**
 * Reads a code; `isVerbalCooperation` tells, where the row does, whether it is one of the classes 01 to 05. Answers the code,
 * or why there is none.
 */
export function readCameo(
  text: string,
  { zerosLost, isVerbalCooperation }: { zerosLost: boolean; isVerbalCooperation: boolean | null },
): CameoCode | 'unknown' | 'ambiguous' {
  if (!zerosLost) return cameoCode(text) ?? 'unknown'
  const restored = restoreCameo(text)
  if (restored.kind === 'none') return 'unknown'
  if (restored.kind === 'code') return restored.code
  const [asItIs, withZero] = restored.codes
  if (isVerbalCooperation === null) return 'ambiguous'
  return isVerbalCooperation ? withZero : asItIs
}
