/** A page's cursor as a parameter; the first page has none. */
export function cursorOf(cursor: string): string | undefined {
  return cursor === '' ? undefined : cursor
}
