import { createReadStream, createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'
import { z } from 'zod'
import type { OutputFolder } from '../../folder/output-folder.ts'
import type { ExportSource } from '../../rows/source.ts'
import type { LeftOut } from '../coverage-table.ts'
import type { TableSink } from '../sink.ts'
import type { Cell, TableDescription } from '../table.ts'
import { allTables, writeTables } from '../write-tables.ts'
import type { RowCounts } from '../write-tables.ts'
import { packWorkbook } from './pack-workbook.ts'
import type { Sheets } from './pack-workbook.ts'

/**
 * Writes `dramatis.xlsx`, a sheet for each table, and answers how many rows there were and what Excel could not hold as it
 * is. A package takes one sheet after the other while the tables are read all at once, so the rows wait in scratch files.
 */
export async function writeWorkbook(
  source: ExportSource,
  folder: OutputFolder,
  leftOut: readonly LeftOut[],
): Promise<{ counts: RowCounts; notes: string[] }> {
  const waiting = (table: TableDescription): string => folder.scratch(`${table.name}.ndjson`)
  const counts = await writeTables(source, (table) => scratchSink(waiting(table)), leftOut)
  const sheets = allTables.map((table): Sheets => ({
    name: table.name,
    columns: table.columns,
    rows: (async function* rows() {
      source.report(`Writing the sheet ${table.name}`)
      source.signal.throwIfAborted()
      yield* rowsIn(waiting(table))
      await rm(waiting(table))
    })(),
  }))
  return { counts, notes: await packWorkbook({ folder, file: 'dramatis.xlsx' }, sheets) }
}

const Cells = z.array(z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]))

/** Keeps rows in a file of one JSON array a line. */
function scratchSink(path: string): TableSink {
  const stream = createWriteStream(path)
  const done = finished(stream)
  done.catch(() => undefined)
  return {
    add: (cells) => {
      if (stream.write(`${lineOf(cells)}\n`)) return undefined
      return Promise.race([once(stream, 'drain').then(() => undefined), done])
    },
    end: async () => {
      stream.end()
      await done
    },
  }
}

/** JSON in one line: readline takes two more characters for line ends than JSON escapes. */
function lineOf(cells: readonly Cell[]): string {
  return JSON.stringify(cells)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`)
}

async function* rowsIn(path: string): AsyncGenerator<readonly Cell[]> {
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity }))
    yield Cells.parse(JSON.parse(line))
}
