import { Zip, ZipDeflate } from 'fflate'
import { exitCodes, Failure } from '../../../model/failure.ts'
import type { OutputFolder } from '../../folder/output-folder.ts'
import { pushFile } from '../../folder/pushed-file.ts'
import { inDigits } from '../../left-out.ts'
import type { Cell, ColumnDescription } from '../table.ts'
import { isTooLong, mostCharacters, sheetEnd, sheetRow, sheetStart } from './sheet-xml.ts'
import { workbookParts } from './workbook-parts.ts'

/** What a workbook can hold. */
export type WorkbookLimits = {
  /** Rows of a sheet, the header among them. */
  readonly rows: number
  /** Characters of a sheet's XML before it is packed. */
  readonly sheet: number
  /** Bytes of the file. */
  readonly file: number
}

/**
 * Excel has 1,048,576 rows a sheet. A package without ZIP64, which is what every reader knows, has parts and all of itself below
 * 4 GiB; a sheet ends well before that, since a character is up to four bytes.
 */
export const excelLimits: WorkbookLimits = { rows: 1_048_576, sheet: 2 ** 30, file: 2 ** 32 - 2 ** 24 }

/** A table as it becomes one sheet, or several. */
export type Sheets = {
  readonly name: string
  readonly columns: readonly Pick<ColumnDescription, 'name' | 'type'>[]
  readonly rows: AsyncIterable<readonly Cell[]>
}

/** The sheet that says what the others could not hold as it is. */
const notesSheet = 'notes'

/**
 * Writes a workbook, one sheet after the other; what a sheet cannot hold goes to further ones, longer texts are cut. Answers what
 * became of which table in sentences, which stand in a last sheet too. Its bytes depend on its contents alone. Throws a `Failure`
 * when the file would be larger than its format allows.
 */
export async function packWorkbook(
  { folder, file: name }: { folder: OutputFolder; file: string },
  tables: Iterable<Sheets>,
  limits: WorkbookLimits = excelLimits,
): Promise<string[]> {
  const file = pushFile(folder, name)
  const packing = openPackage()
  let bytes = 0
  const pushPacked = async (): Promise<void> => {
    for (const packed of packing.packed()) {
      bytes += packed.length
      if (bytes > limits.file) throw tooLarge(limits.file)
      await file.push(packed)
    }
  }
  const names: string[] = []
  const addTable = async (table: Sheets): Promise<Written> => {
    const written: Written = { name: table.name, rows: 0, sheets: 0, cut: 0 }
    for await (const xml of sheetsOf(table, written, limits)) {
      written.sheets += 1
      names.push(written.sheets === 1 ? table.name : `${table.name} (${written.sheets})`)
      const part = packing.part(`xl/worksheets/sheet${names.length}.xml`)
      for await (const piece of xml) {
        part.write(piece)
        await pushPacked()
      }
      part.end()
    }
    return written
  }
  const notes: string[] = []
  for (const table of tables) notes.push(...notesOn(await addTable(table)))
  if (notes.length > 0) await addTable(notesTable(notes))
  for (const { path, xml } of workbookParts(names)) {
    const part = packing.part(path)
    part.write(xml)
    part.end()
  }
  packing.end()
  await pushPacked()
  await file.end()
  return notes
}

function tooLarge(limit: number): Failure {
  return new Failure(
    `The workbook would be larger than ${inDigits(Math.ceil(limit / 2 ** 20))} MiB, which its file format cannot hold: --format csv or parquet writes tables of any size, and --collection a part of them.`,
    exitCodes.failure,
  )
}

/** What has been written of a table. */
type Written = { readonly name: string; rows: number; sheets: number; cut: number }

function notesOn({ name, rows, sheets, cut }: Written): string[] {
  return [
    ...(sheets > 1
      ? [
          `The ${inDigits(rows)} rows of ${name} are more than a sheet can hold: they go on in the ${sheets > 2 ? `sheets "${name} (2)" to "${name} (${sheets})"` : `sheet "${name} (2)"`}.`,
        ]
      : []),
    ...(cut > 0
      ? [
          `${inDigits(cut)} ${cut === 1 ? 'cell' : 'cells'} of ${name} had more than ${inDigits(mostCharacters)} characters, which a cell of Excel cannot hold, and ${cut === 1 ? 'was' : 'were'} cut where "…[cut: N characters]" stands; csv and parquet have them whole.`,
        ]
      : []),
  ]
}

function notesTable(notes: readonly string[]): Sheets {
  return {
    name: notesSheet,
    columns: [{ name: 'note', type: 'string' }],
    rows: (async function* rows() {
      for (const note of notes) yield [note]
    })(),
  }
}

/** A sheet, and further ones while there are rows; a table without rows has one that is empty. */
async function* sheetsOf(
  { columns, rows: all }: Sheets,
  written: Written,
  limits: WorkbookLimits,
): AsyncGenerator<AsyncIterable<string>> {
  const rows = all[Symbol.asyncIterator]()
  let next = await rows.next()
  do yield one()
  while (next.done !== true)
  async function* one(): AsyncGenerator<string> {
    let xml = sheetStart(columns)
    let length = xml.length
    const hasRoom = (row: number): boolean => row <= limits.rows && (length < limits.sheet || row === 2)
    for (let row = 2; hasRoom(row) && next.done !== true; row += 1) {
      const line = sheetRow(columns, next.value, row)
      xml += line
      length += line.length
      written.rows += 1
      written.cut += next.value.filter(isTooLong).length
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
