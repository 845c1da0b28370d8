import { dyads } from './dyads/dyads-format.ts'
import { followTheMoney } from './follow-the-money/follow-the-money-format.ts'
import type { ExportFormat } from './format.ts'
import { gexfNetwork, graphmlNetwork } from './network/network-format.ts'
import { plover } from './plover/plover-format.ts'
import { polecat } from './polecat/polecat-format.ts'
import { csvTables, parquetTables, xlsxTables } from './tables/table-formats.ts'

/** What `dramatis export --format` knows, as its help lists it. */
export const exportFormats: readonly ExportFormat[] = [
  csvTables,
  parquetTables,
  xlsxTables,
  polecat,
  plover,
  followTheMoney,
  gexfNetwork,
  graphmlNetwork,
  dyads,
]
