import { createReadStream, createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'
import { Zip, ZipDeflate } from 'fflate'
import { z } from 'zod'
import type { OutputFolder } from '../../folder/output-folder.ts'
import { pushFile } from '../../folder/pushed-file.ts'
import type { ExportSource } from '../../rows/source.ts'
import type { LeftOut } from '../coverage-table.ts'
import type { TableSink } from '../sink.ts'
import type { Cell, TableDescription } from '../table.ts'
import { allTables, writeTables } from '../write-tables.ts'
import type { RowCounts } from '../write-tables.ts'
import { mostCharacters, mostRows, sheetEnd, sheetRow, sheetStart } from './sheet-xml.ts'
import { workbookParts } from './workbook-parts.ts'

/**
 * Writes `dramatis.xlsx`, a sheet for each table, and answers how many rows there were and what Excel could not hold as it
 * is. A package takes one sheet after the other while the tables are read all at once, so the rows wait in scratch files.
 */
export async function writeWorkbook(
  source: ExportSource,
  folder: OutputFolder,
  leftOut: readonly LeftOut[],
): Promise<{ counts: RowCounts; notes: string[] }> {
  const spilled = (table: TableDescription): string => folder.scratch(`${table.name}.ndjson`)
  const tooLong = new Map<string, number>()
  const counts = await writeTables(
    source,
    (table) =>
      spillingSink(spilled(table), (cells) =>
        tooLong.set(table.name, (tooLong.get(table.name) ?? 0) + cells),
      ),
    leftOut,
  )
  const file = pushFile(folder, 'dramatis.xlsx')
  const packing = openPackage()
  const names: string[] = []
  for (const table of allTables) {
    source.report(`Writing the sheet ${table.name}`)
    for await (const sheet of sheetsOf(table, rowsIn(spilled(table)))) {
      names.push(names.includes(table.name) ? `${table.name} (${sheet.number})` : table.name)
      const part = packing.part(`xl/worksheets/sheet${names.length}.xml`)
      for await (const xml of sheet.xml) {
        part.write(xml)
        for (const bytes of packing.packed()) await file.push(bytes)
      }
      part.end()
    }
  }
  for (const { path, xml } of workbookParts(names)) {
    const part = packing.part(path)
    part.write(xml)
    part.end()
  }
  packing.end()
  for (const bytes of packing.packed()) await file.push(bytes)
  await file.end()
  return {
    counts,
    notes: [
      ...allTables
        .filter(({ name }) => (counts[name] ?? 0) >= mostRows)
        .map(
          ({ name }) =>
            `The table ${name} has ${counts[name]} rows, more than a sheet of Excel can hold: the rest is in "${name} (2)" and so on.`,
        ),
      ...[...tooLong].map(
        ([name, cells]) =>
          `${cells} ${cells === 1 ? 'text' : 'texts'} of ${name} had more than ${mostCharacters} characters, which a cell of Excel cannot hold, and were cut; csv and parquet have them whole.`,
      ),
    ],
  }
}

const Cells = z.array(z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]))

/** Keeps rows in a file of one JSON array a line. */
function spillingSink(path: string, sayTooLong: (cells: number) => void): TableSink {
  const stream = createWriteStream(path)
  const done = finished(stream)
  done.catch(() => undefined)
  return {
    add: (cells) => {
      const long = cells.filter((cell) => typeof cell === 'string' && cell.length > mostCharacters).length
      if (long > 0) sayTooLong(long)
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

type Sheet = { number: number; xml: AsyncIterable<string> }

/** A sheet, and further ones while there are rows; a table without rows has one that is empty. */
async function* sheetsOf(
  table: TableDescription,
  rows: AsyncGenerator<readonly Cell[]>,
): AsyncGenerator<Sheet> {
  let next = await rows.next()
  for (let number = 1; number === 1 || next.done !== true; number += 1) {
    yield { number, xml: one() }
  }
  async function* one(): AsyncGenerator<string> {
    let xml = sheetStart(table.columns)
    for (let row = 2; row <= mostRows && next.done !== true; row += 1) {
      xml += sheetRow(table.columns, next.value, row)
      next = await rows.next()
      if (xml.length < 262_144) continue
      yield xml
      xml = ''
    }
    yield xml + sheetEnd
  }
}

/** A ZIP package whose bytes depend on what is in it alone: every part bears the first moment that ZIP can tell. */
function openPackage() {
  let waiting: Uint8Array[] = []
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error
    waiting.push(bytes)
  })
  const encoder = new TextEncoder()
  return {
    part: (path: string) => {
      const part = new ZipDeflate(path, { level: 6 })
      // ZIP tells local time: the first of its moments is the same everywhere.
      part.mtime = new Date(1980, 0, 1)
      zip.add(part)
      return {
        write: (xml: string) => part.push(encoder.encode(xml)),
        end: () => part.push(new Uint8Array(0), true),
      }
    },
    end: () => zip.end(),
    /** The bytes that are ready; they are forgotten. */
    packed: (): Uint8Array[] => {
      const ready = waiting
      waiting = []
      return ready
    },
  }
}
