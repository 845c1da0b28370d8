import { stringify } from 'csv-stringify/sync'
import { rfc4180 } from './rfc4180.ts'

/** A cell of a table; null is an empty one. */
export type CsvValue = string | number | boolean | null

/** Lines are written so many at a time. */
const linesAtOnce = 500

/**
 * CSV by RFC 4180 under a line of column names, for people who open it in a spreadsheet: with the mark by which these know
 * UTF-8, and texts that they would run as a formula after an apostrophe.
 */
export async function* csvForSpreadsheets(
  header: readonly string[],
  rows: AsyncIterable<readonly CsvValue[]> | Iterable<readonly CsvValue[]>,
): AsyncGenerator<string> {
  yield `\uFEFF${lines([header])}`
  let waiting: (readonly CsvValue[])[] = []
  for await (const row of rows) {
    waiting.push(row)
    if (waiting.length < linesAtOnce) continue
    yield lines(waiting)
    waiting = []
  }
  if (waiting.length > 0) yield lines(waiting)
}

function lines(rows: readonly (readonly CsvValue[])[]): string {
  return stringify(
    rows.map((row) => row.map(plain)),
    { ...rfc4180, escape_formulas: true },
  )
}

function plain(value: CsvValue): string {
  return value === null ? '' : String(value)
}
