import { csvTable } from '../../export/csvTable.ts'
import type { CsvCell } from '../../export/csvTable.ts'

/** Rows as CSV. Lists, maps, nodes and paths are JSON in their cell. */
export function csvOf(columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return csvTable(
    columns,
    rows.map((row) => row.map(cellOf)),
  )
}

function cellOf(value: unknown): CsvCell {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return JSON.stringify(value)
}
