import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { exitCodes, Failure, messageOf } from '../../model/failure.ts'
import { diskReason } from '../folder/disk-reasons.ts'

/** A cell of a sheet and where it stands, for complaints: "sheet-a.csv, line 12, column E (type_ok)". */
export type SheetCell = { text: string; at: string }

/** A row of a sheet: the text of a column, or an empty one where the sheet has none. */
export type SheetRow = { file: string; cell: (column: string) => SheetCell }

const Record = z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) })

/** Sheets are of hundreds of rows; what is larger is something else. */
const largestBytes = 100_000_000

/**
 * The rows of a coding sheet as spreadsheets save it: UTF-8 with or without a mark, UTF-16 or Windows-1252; parted by commas,
 * semicolons or tabs; with a line `sep=;` or not. Throws a `Failure` (usage) for what is no such sheet.
 */
export async function readSheet(path: string): Promise<SheetRow[]> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new Failure(`The sheet ${path} cannot be read: ${whyUnreadable(error)}.`, exitCodes.usage)
  })
  if (bytes.length > largestBytes)
    throw new Failure(`The file ${path} is too large for a sheet.`, exitCodes.usage)
  if (bytes.subarray(0, 2).toString('latin1') === 'PK')
    throw new Failure(`The file ${path} is a workbook: save the sheet as CSV.`, exitCodes.usage)
  return rowsOfSheet(decoded(bytes), path)
}

/** Why a file of coders cannot be read, in words. */
export function whyUnreadable(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'it is not there'
  return diskReason(error) ?? messageOf(error)
}

/** The same of a text. */
export function rowsOfSheet(text: string, path: string): SheetRow[] {
  const marked = /^sep=(.)\r?\n/iu.exec(text)
  const body = marked === null ? text : text.slice(marked[0].length)
  const [head, ...records] = recordsOf(body, marked?.[1] ?? delimiterOf(body), path)
  const columns = (head?.record ?? []).map((name) => name.trim().toLowerCase())
  if (!columns.includes('item'))
    throw new Failure(
      `The file ${path} is no coding sheet: its first line names no column "item".`,
      exitCodes.usage,
    )
  const linesBefore = marked === null ? 0 : 1
  return records
    .filter(({ record }) => record.some((cell) => cell.trim() !== ''))
    .map(({ record, info }) => {
      // A cell may hold line ends: the parser tells where a row ends.
      const line = info.lines + linesBefore - record.join('').split('\n').length + 1
      return {
        file: path,
        cell: (column) => {
          const index = columns.indexOf(column)
          return {
            text: (record[index] ?? '').trim(),
            at: `${path}, line ${line}, column ${index < 0 ? '?' : letters(index)} (${column})`,
          }
        },
      }
    })
}

function recordsOf(text: string, delimiter: string, path: string): z.infer<typeof Record>[] {
  try {
    const rows: unknown = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
    })
    return z.array(Record).parse(rows)
  } catch (error) {
    throw new Failure(`The file ${path} is no table: ${messageOf(error)}.`, exitCodes.usage, { cause: error })
  }
}

function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The mark that stands most often in the line of names. */
function delimiterOf(text: string): string {
  const head = text.split(/\r?\n/u, 1)[0] ?? ''
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: head.split(mark).length }))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ','
}

/** A, B, … Z, AA, as spreadsheets call columns. */
function letters(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26))
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter
}
