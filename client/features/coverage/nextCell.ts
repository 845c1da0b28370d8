type Place = { row: number; column: number }

const steps: Record<string, (at: Place, size: { rows: number; columns: number }) => Place> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  PageUp: ({ column }) => ({ row: 0, column }),
  PageDown: ({ column }, { rows }) => ({ row: rows - 1, column }),
}

/** Where a key leads in a table; null for keys that lead nowhere, and at its edges. */
export function nextCell(key: string, at: Place, size: { rows: number; columns: number }): Place | null {
  const next = steps[key]?.(at, size)
  if (next === undefined) return null
  const isInside = next.row >= 0 && next.row < size.rows && next.column >= 0 && next.column < size.columns
  return isInside ? next : null
}
