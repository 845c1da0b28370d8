/** A cell that a spreadsheet would take for a formula (OWASP): one of these begins it. */
const formula = /^[=+\-@\t\r]/u
const needsQuotes = /[",\r\n]/u

export type CsvCell = string | number | boolean | null

/**
 * CSV by RFC 4180 under a line of column names, with the mark by which spreadsheets know UTF-8. Texts that a spreadsheet would
 * run as a formula get an apostrophe before them.
 */
export function csvTable(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [header, ...rows].map((cells) => `${cells.map(written).join(',')}\r\n`)
  return `\uFEFF${lines.join('')}`
}

function written(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const safe = formula.test(cell) ? `'${cell}` : cell
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
