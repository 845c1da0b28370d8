type Cell = string | number | boolean | null

/** A line of comma-separated values by RFC 4180, with its end; what is not known is empty. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map((cell) => quoted(String(cell ?? ''), /[",\r\n]/u)).join(',')}\r\n`
}

/**
 * A line of tab-separated values, with its end. Tabs and line ends within a value become spaces; one that has a quotation mark is
 * quoted as in CSV, as the readers of pandas, R and Python undo it.
 */
export function tsvLine(cells: readonly Cell[]): string {
  return `${cells.map((cell) => quoted(String(cell ?? '').replaceAll(/\s+/gu, ' '), /"/u)).join('\t')}\n`
}

const quoted = (text: string, special: RegExp): string =>
  special.test(text) ? `"${text.replaceAll('"', '""')}"` : text
