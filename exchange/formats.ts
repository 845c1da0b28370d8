import { dyads } from './dyads/dyads-format.ts'
import type { ExportFormat } from './format.ts'
import { polecat } from './polecat/polecat-format.ts'
import { csvTables } from './tables/csv-tables.ts'

/** What `dramatis export --format` knows, as its help lists it. */
export const exportFormats: readonly ExportFormat[] = [csvTables, polecat, dyads]
