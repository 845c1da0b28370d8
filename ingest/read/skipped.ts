/** Counts what is passed over because of its kind, and says so in one sentence. */
export type Skipped = { count: (kind: string) => void; reason: () => string | null }

/** Counts files by the end of their names; "" is none. */
export function countSkipped(): Skipped {
  const skipped = new Map<string, number>()
  return {
    count: (kind) => void skipped.set(kind, (skipped.get(kind) ?? 0) + 1),
    reason: () => {
      const kinds = [...skipped].toSorted(([a], [b]) => (a < b ? -1 : 1))
      const count = kinds.reduce((sum, [, number]) => sum + number, 0)
      if (count === 0) return null
      const list = kinds.map(([kind, number]) => `${kind === '' ? 'no extension' : kind} ${number}`)
      const files = count === 1 ? '1 file was' : `${count} files were`
      return `${files} skipped because of their kind (${list.join(', ')}).`
    },
  }
}
