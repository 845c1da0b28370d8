import { stringify } from 'csv-stringify/sync'
import type { OutputFolder } from '../folder/output-folder.ts'
import { pushFile } from '../folder/pushed-file.ts'
import { rfc4180 } from '../rfc4180.ts'
import { joinedList } from './sink.ts'
import type { TableSink } from './sink.ts'
import type { Cell, TableDescription } from './table.ts'

const rowsAtOnce = 500

/**
 * Writes a table as `NAME.csv`: RFC 4180 (commas, CRLF, quotes where needed), UTF-8 without a byte order mark, a header.
 * Texts stand as they are, also those that a spreadsheet would take for a formula: the codebook says so.
 */
export function csvSink(folder: OutputFolder, table: TableDescription): TableSink {
  const file = pushFile(folder, `${table.name}.csv`)
  let waiting: (readonly Cell[])[] = [table.columns.map(({ name }) => name)]
  const flush = async (): Promise<void> => {
    const rows = waiting
    waiting = []
    if (rows.length > 0) await file.push(csvLines(rows))
  }
  return {
    add: (cells) => {
      waiting.push(cells)
      return waiting.length < rowsAtOnce ? undefined : flush()
    },
    end: async () => {
      await flush()
      await file.end()
    },
  }
}

/** Rows as lines of CSV, each with its end. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((cells) => cells.map((cell) => (Array.isArray(cell) ? joinedList(cell) : cell))),
    { ...rfc4180, cast: { boolean: String } },
  )
}
