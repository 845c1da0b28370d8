import type { Scope } from '../../cypher/filters/selection.ts'
import type { ExportFormat } from '../format.ts'
import type { OutputFolder } from '../folder/output-folder.ts'
import { programVersion } from '../program-version.ts'
import type { ExportSource } from '../rows/source.ts'
import { codebook } from './codebook.ts'
import { readLeftOut } from './coverage-table.ts'
import type { LeftOut } from './coverage-table.ts'
import { csvSink } from './csv-sink.ts'
import { csvFiles, dataPackage, parquetFiles } from './data-package.ts'
import { parquetSink } from './parquet-sink.ts'
import type { TableSink } from './sink.ts'
import type { TableDescription } from './table.ts'
import { allTables, writeTables } from './write-tables.ts'
import type { RowCounts } from './write-tables.ts'
import { writeWorkbook } from './xlsx/write-workbook.ts'

/** The tables as comma-separated values. */
export const csvTables: ExportFormat = {
  name: 'csv',
  description: 'tables as comma-separated values, with codebook and datapackage.json',
  options: [],
  prepare: () => async (source, folder) => {
    await writeCsvTables(source, folder, await readLeftOut(source))
    return []
  },
}

/** The tables as Parquet files. */
export const parquetTables: ExportFormat = {
  name: 'parquet',
  description: 'the same tables for DuckDB, pandas and R (arrow)',
  options: [],
  prepare: () => async (source, folder) => {
    await writeDescribed(source, folder, await readLeftOut(source), parquetSink, parquetFiles)
    return []
  },
}

/** The tables as sheets of one workbook. */
export const xlsxTables: ExportFormat = {
  name: 'xlsx',
  description: 'the same tables as sheets of an Excel workbook',
  options: [],
  prepare: () => async (source, folder) => {
    const { counts, notes } = await writeWorkbook(source, folder, await readLeftOut(source))
    await writeCodebook(source, folder, counts, notes)
    return notes
  },
}

/** Writes the tables as CSV with their descriptions; equal graphs give equal bytes. */
export function writeCsvTables(
  source: ExportSource,
  folder: OutputFolder,
  leftOut: readonly LeftOut[],
): Promise<RowCounts> {
  return writeDescribed(source, folder, leftOut, csvSink, csvFiles)
}

async function writeDescribed(
  source: ExportSource,
  folder: OutputFolder,
  leftOut: readonly LeftOut[],
  sink: (folder: OutputFolder, table: TableDescription) => TableSink,
  files: typeof csvFiles,
): Promise<RowCounts> {
  const counts = await writeTables(source, (table) => sink(folder, table), leftOut)
  await writeCodebook(source, folder, counts)
  const described = { tables: allTables, files, written: folder.files(), counts, version: programVersion() }
  await folder.write('datapackage.json', dataPackage(described))
  return counts
}

async function writeCodebook(
  source: ExportSource,
  folder: OutputFolder,
  counts: RowCounts,
  notes: readonly string[] = [],
): Promise<void> {
  const text = codebook({
    tables: allTables,
    counts,
    text: source.text,
    scope: describeScope(source.scope),
    version: programVersion(),
    notes,
  })
  await folder.write('CODEBOOK.md', text)
}

function describeScope(scope: Scope): string {
  switch (scope.kind) {
    case 'everything':
      return 'all articles'
    case 'own':
      return 'all articles but the invented samples'
    case 'collection':
      return `the articles of the collection "${scope.id}"`
  }
}
