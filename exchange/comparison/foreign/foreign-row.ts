import type { EventType } from '../../../model/plover/event-types.ts'

/** One row of another table of events, as far as the comparison goes. */
export type ForeignEvent = {
  kind: 'event'
  /** As the table has it. */
  id: string
  /** ISO. */
  day: string
  type: EventType
  /** Countries, ISO 3166 alpha-3, each once; empty where the row names none. */
  sources: readonly string[]
  targets: readonly string[]
  /** Whether those who act do so with each other, for the row tells no recipient. */
  symmetric: boolean
  /** What stands where countries stand and is none that we know, nor a region or bloc of the table's codes; each once. */
  unknown: readonly string[]
  /**
   * What kind of meeting it is, for tables that write each in two rows, one in each direction; both rows have the same kind. Null for
   * all else.
   */
  meeting: string | null
  /** Where it was read, for those tables that tell. */
  url: string | null
}

/** A row that is no PLOVER event, or that cannot be read for certain: why, in words that many rows share. */
export type LeftOut = { kind: 'left out'; why: string }

/** A row that is damaged: what is wrong with it. */
export type Malformed = { kind: 'malformed'; why: string }

export type ForeignRow = (ForeignEvent | LeftOut | Malformed) & {
  /** A day, ISO, on which the table was surely at work: from the first to the last of them it is taken to cover. */
  covered?: string
}

/** What reads the rows of one file, once its head is known. */
export type RowReader = {
  /** How many lines of the head are no rows. */
  skip: number
  read: (cells: readonly string[]) => ForeignRow
  /** What a person should know of the file: "Leading zeros of codes are lost …". */
  notes: readonly string[]
}

/** A kind of table: how its files are recognised and read. */
export type ForeignFormat = {
  name: 'gdelt' | 'icews' | 'polecat'
  title: string
  /**
   * Whether a meeting stands once in each direction, as CAMEO codes visits and talks; else actors without a recipient are
   * taken as each with each.
   */
  reciprocalMeetings: boolean
  /** Looks at the first lines of a file; throws a `Failure` (usage) without the file's name where it is another kind of file. */
  open: (head: readonly (readonly string[])[]) => RowReader
}

export const leftOut = (why: string): LeftOut => ({ kind: 'left out', why })
export const malformed = (why: string): Malformed => ({ kind: 'malformed', why })

/** 20250812 or 2025-08-12 as an ISO day; null for what is no day of the calendar. */
export function dayOf(text: string): string | null {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*)?$/u.exec(text)
  if (match === null) return null
  const [, year = '', month = '', day = ''] = match
  const iso = `${year}-${month}-${day}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso
}
