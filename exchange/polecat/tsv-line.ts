type Cell = string | number | boolean | null

/**
 * A line of tab-separated values, with its end. Tabs and line ends within a value become spaces; one that has a quotation mark is
 * quoted as in CSV, as the readers of pandas, R and Python undo it.
 */
export function tsvLine(cells: readonly Cell[]): string {
  return `${cells.map((cell) => quoted(String(cell ?? '').replaceAll(/\s+/gu, ' '))).join('\t')}\n`
}

const quoted = (text: string): string => (text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text)
