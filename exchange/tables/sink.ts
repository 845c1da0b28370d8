import type { Cell, TableDescription } from './table.ts'

/** Where the rows of one table go. */
export type TableSink = {
  /** Takes a row, its cells in the order of the columns; returns a promise when it has to wait. */
  readonly add: (cells: readonly Cell[]) => Promise<void> | undefined
  /** Writes what is left and closes the file. */
  readonly end: () => Promise<void>
}
export type OpenSink = (table: TableDescription) => TableSink

/** How a list stands in one cell: its items joined by semicolons, with a backslash before those within an item. */
export function joinedList(items: readonly string[]): string {
  return items.map((item) => item.replaceAll(/[\\;]/gu, String.raw`\$&`)).join(';')
}
