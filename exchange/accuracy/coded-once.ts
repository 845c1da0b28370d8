import type { BadCell } from './coding.ts'
import type { SheetRow } from './read-sheet.ts'

/**
 * The rows in which one person codes an item once: where two files hold answers of one coder for one item, those of the first
 * stand, and the second is named beside it. Rows without an answer do not count. `several`: one coding may have rows of one file.
 */
export function codedOnce(
  rows: readonly SheetRow[],
  isAnswered: (row: SheetRow) => boolean,
  { several }: { several: boolean },
): { rows: SheetRow[]; repeated: BadCell[] } {
  const firsts = new Map<string, SheetRow>()
  const told = new Set<string>()
  const once: SheetRow[] = []
  const repeated: BadCell[] = []
  for (const row of rows) {
    const item = row.cell('item')
    const coding = `${row.cell('coder').text}\n${item.text}`
    const first = firsts.get(coding)
    if (!isAnswered(row) || first === undefined || (several && first.file === row.file)) {
      if (isAnswered(row) && first === undefined) firsts.set(coding, row)
      once.push(row)
      continue
    }
    if (several && told.has(`${row.file}\n${coding}`)) continue
    told.add(`${row.file}\n${coding}`)
    repeated.push({
      at: item.at,
      why: `"${row.cell('coder').text}" has coded "${item.text}" at ${first.cell('item').at} already, and that stands`,
    })
  }
  return { rows: once, repeated }
}
