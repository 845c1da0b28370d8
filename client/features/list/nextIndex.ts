/** Where a key leads in a list; null when it leads nowhere. The caller keeps to the ends. */
export function nextIndex(key: string, current: number, rows: readonly { name: string }[]): number | null {
  switch (key) {
    case 'ArrowDown':
      return current + 1
    case 'ArrowUp':
      return current - 1
    case 'PageDown':
      return current + 10
    case 'PageUp':
      return current - 10
    case 'Home':
      return 0
    case 'End':
      return rows.length - 1
    default: {
      if (!/^\p{L}$/u.test(key)) return null
      const letter = key.toLocaleLowerCase('en')
      const matches = (row: { name: string }) => row.name.toLocaleLowerCase('en').startsWith(letter)
      const after = rows.findIndex((row, index) => index > current && matches(row))
      const found = after === -1 ? rows.findIndex(matches) : after
      return found === -1 ? null : found
    }
  }
}
