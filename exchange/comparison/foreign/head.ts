import { exitCodes, Failure } from '../../../model/failure.ts'

/** Where columns stand, found by their names, however these are spelled: "Event Date", `event_date`; −1 for none. */
export function columnsOf(head: readonly string[]): (name: string) => number {
  const places = new Map<string, number>()
  for (const [index, name] of head.entries()) {
    const plain = plainName(name)
    if (!places.has(plain)) places.set(plain, index)
  }
  return (name) => places.get(plainName(name)) ?? -1
}

/** The same for a file that must have some columns; throws a `Failure` (usage) that names those that are not there. */
export function columnsWith(
  head: readonly string[],
  required: readonly string[],
  title: string,
): (name: string) => number {
  const find = columnsOf(head)
  const missing = required.filter((name) => find(name) < 0).map((name) => `"${name}"`)
  if (missing.length === 0) return find
  const spreadsheet = head.length === 1 && /[,;]/u.test(head[0] ?? '')
  throw new Failure(
    `is no file of ${title}: its first line, parted by tabs, names no column ${missing.join(', ')}.${
      spreadsheet ? ' It looks as if a spreadsheet had saved it; use the file as it was published.' : ''
    }`,
    exitCodes.usage,
  )
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, ' ')
    .trim()
}
