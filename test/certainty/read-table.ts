import { readFileSync } from 'node:fs'

/** The rows of a table beside this file: cells parted by ` | `; `#` starts a remark, `[…]` a section. */
export function readTable(name: string): { section: string; cells: string[] }[] {
  const rows: { section: string; cells: string[] }[] = []
  let section = ''
  for (const line of readFileSync(new URL(name, import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('[')) section = line.slice(1, line.lastIndexOf(']'))
    else if (line.trim() !== '' && !line.startsWith('#')) rows.push({ section, cells: line.split(' | ') })
  }
  return rows
}

/** The words of a span in the text. */
export const wordsAt = (text: string, span: { start: number; end: number }): string =>
  text.slice(span.start, span.end)
