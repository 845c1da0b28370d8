/** The id so many steps from another one in a list; from nowhere the first or the last. Null beyond the ends. */
export function stepTo(ids: readonly string[], from: string | null, by: 1 | -1): string | null {
  const at = from === null ? -1 : ids.indexOf(from)
  const to = at === -1 ? (by === 1 ? 0 : ids.length - 1) : at + by
  return ids[to] ?? null
}
