/** A cell that a spreadsheet would take for a formula (OWASP): one of these begins it. */
const formula = /^[=+\-@\t\r]/u
const needsQuotes = /[",\r\n]/u

/**
 * Rows as CSV by RFC 4180 under a line of column names, with the mark by which spreadsheets know UTF-8. Lists, maps, nodes
 * and paths are JSON in their cell. Texts that a spreadsheet would run as a formula get an apostrophe before them.
 */
export function csvOf(columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const lines = [columns, ...rows].map((row) => row.map(cellText).join(','))
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const safe = formula.test(text) ? `'${text}` : text
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
