import type { ForeignFormat } from './foreign-row.ts'
import { gdelt } from './gdelt.ts'
import { icews } from './icews.ts'
import { polecat } from './polecat.ts'

/** The tables of events that can be read, by name. */
export const foreignFormats: Readonly<Record<ForeignFormat['name'], ForeignFormat>> = {
  gdelt,
  icews,
  polecat,
}
