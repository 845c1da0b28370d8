import { parse } from 'csv-parse'
import type { Parser } from 'csv-parse'
import { z } from 'zod'
import { decodeText } from './decode.ts'
import type { Draft } from './draft.ts'
import type { FieldMap } from './field-map.ts'
import { draftFromRecord } from './json-record.ts'
import { maximumArticleBytes } from './limits.ts'
import { utf8Chunks } from './lines.ts'
import { fieldNamed } from './record-fields.ts'
import { Refusal } from './refusal.ts'

/** A row of a table, 1-based as a spreadsheet counts them, the head being the first; or what is wrong with the rest. */
export type Row = { number: number; draft: () => Draft }

const Cells = z.array(z.instanceof(Buffer))

/**
 * The articles of a table (CSV; tabs, semicolons and bars part cells as well as commas do), row by row in bounded memory.
 * Its first row names the columns by the words that JSON fields go by. Throws a `Refusal` without a column of texts, and
 * where a quotation mark is never closed.
 */
export async function* rowsOf(
  chunks: AsyncIterable<Uint8Array>,
  map: FieldMap | null = null,
): AsyncIterable<Row> {
  let columns: readonly string[] | null = null
  let number = 0
  for await (const cells of cellsOf(chunks)) {
    number += 1
    // By which Excel tells itself what parts cells.
    if (number === 1 && isSeparatorLine(cells)) continue
    if (columns === null) columns = columnsOf(cells, map)
    else yield { number, draft: draftOfRow(columns, cells, map) }
  }
  if (columns === null) throw new Refusal('It is empty.')
}

async function* cellsOf(chunks: AsyncIterable<Uint8Array>): AsyncIterable<readonly Buffer[]> {
  // Taken from the parser as they are made: what waits in a stream is lost when a later row is malformed.
  const made: (readonly Buffer[])[] = []
  const take = (record: unknown): null => {
    made.push(Cells.parse(record))
    return null
  }
  let parser: Parser | null = null
  let number = 0
  const finish = function* (failure: Error | null): Iterable<readonly Buffer[]> {
    number += made.length
    yield* made.splice(0)
    if (failure !== null) throw malformed(failure, number + 1)
  }
  for await (const chunk of utf8Chunks(chunks)) {
    parser ??= openParser(delimiterOf(chunk), take)
    yield* finish(await fed(parser, chunk))
  }
  if (parser !== null) yield* finish(await fed(parser, null))
}

function openParser(delimiter: string, take: (record: unknown) => null): Parser {
  const parser = parse({
    // Cells are decoded by themselves: whether a table is UTF-8 shows in its last row perhaps.
    encoding: null,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: maximumArticleBytes,
    on_record: take,
  })
  // Told to whoever feeds it.
  parser.on('error', () => undefined)
  return parser.resume()
}

/** Gives the parser the next bytes, or the end; what it complains of. */
function fed(parser: Parser, chunk: Uint8Array | null): Promise<Error | null> {
  const { promise, resolve } = Promise.withResolvers<Error | null>()
  const done = (error?: Error | null): void => resolve(error ?? null)
  if (chunk === null) parser.end(done)
  else parser.write(chunk, done)
  return promise
}

const separatorLine = /^sep=([,;\t|]?)$/iu

const isSeparatorLine = (cells: readonly Buffer[]): boolean =>
  separatorLine.test(decodeText(cells[0] ?? Buffer.alloc(0)).trim()) &&
  cells.slice(1).every((cell) => cell.length === 0)

/** The mark that the first line names (`sep=;`), else the one that stands most often in it. */
function delimiterOf(chunk: Uint8Array): string {
  const line = new TextDecoder().decode(chunk).trimStart().split('\n', 1)[0] ?? ''
  const named = separatorLine.exec(line.replace(/\r$/u, ''))?.[1] ?? ''
  if (named !== '') return named
  const counted = [',', '\t', ';', '|'].map((mark) => ({ mark, count: line.split(mark).length }))
  return counted.reduce((most, other) => (other.count > most.count ? other : most)).mark
}

function columnsOf(cells: readonly Buffer[], map: FieldMap | null): readonly string[] {
  const columns = cells.map((cell) => decodeText(cell).trim())
  const missing = [...(map?.values() ?? [])].filter((name) => !columns.includes(name))
  if (missing.length > 0)
    throw new Refusal(
      `The table has no column ${missing.map((name) => `"${name}"`).join(', ')}; its columns are ${columns.join(', ')}.`,
    )
  if (map?.has('text') !== true && !columns.some((column) => fieldNamed(column) === 'text'))
    throw new Refusal('The table has no column of texts: one must be named text, body or content.')
  return columns
}

function draftOfRow(columns: readonly string[], cells: readonly Buffer[], map: FieldMap | null): () => Draft {
  const isAuthors = (column: string): boolean =>
    map?.get('authors') === column || (map?.has('authors') !== true && fieldNamed(column) === 'authors')
  const isText = (column: string): boolean =>
    map?.has('text') === true ? map.get('text') === column : fieldNamed(column) === 'text'
  return () => {
    const fields = columns.flatMap((column, index): [string, string | string[]][] => {
      const value = decodeText(cells[index] ?? Buffer.alloc(0))
      return value === '' ? [] : [[column, isAuthors(column) ? value.split(/[;|]/u) : value]]
    })
    if (cells.slice(columns.length).some((cell) => cell.length > 0))
      throw new Refusal(
        `The row has ${cells.length} cells and the head ${columns.length}: perhaps a text has a mark that parts it, and no quotation marks.`,
      )
    const row = Object.fromEntries(fields)
    if (!fields.some(([column]) => isText(column))) throw new Refusal('The row has no text.')
    return draftFromRecord(row, 'row', map ?? undefined)
  }
}

function malformed(error: Error, number: number): Error {
  const code = 'code' in error ? error.code : null
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return new Refusal(`From row ${number} on it is no table: a quotation mark is never closed.`)
  if (code === 'CSV_MAX_RECORD_SIZE')
    return new Refusal(
      `From row ${number} on it is no table: the row is longer than ${maximumArticleBytes} bytes.`,
    )
  return error
}
