import { Modality, Polarity } from '../../model/claim.ts'
import { IsoDate } from '../../model/dates.ts'
import { EventType, isModeOf, ploverTable } from '../../model/plover/event-types.ts'
import { codedOnce } from './coded-once.ts'
import type { BadCell, Codings, SentenceCoding, WrittenEvent } from './coding.ts'
import type { SheetCell, SheetRow } from './read-sheet.ts'
import { noEvent, writtenFields } from './sheet.ts'

/**
 * The events of sheets of sentences: a row an event, several rows with one item for several events, NONE for no event. A
 * sentence of which nothing is written is not filled in yet; one with a cell that cannot be read, or with a row that has no type, is
 * left out until it is put right, for what stands there would pass for all of it.
 */
export function parseSentences(rows: readonly SheetRow[]): Codings<SentenceCoding> {
  const once = codedOnce(rows, (row) => writtenFields.some((field) => row.cell(field).text !== ''), {
    several: true,
  })
  const { repeated } = once
  const found: Codings<SentenceCoding> = { codings: [], empty: 0, half: 0, leftOut: 0, bad: [], repeated }
  const byItem = Map.groupBy(once.rows, (row) => `${row.cell('coder').text}\n${row.cell('item').text}`)
  for (const some of byItem.values()) {
    const [first] = some
    const filled = some.filter((row) => row.cell('type').text !== '')
    const bad = some
      .filter((row) => row.cell('type').text === '' && isStarted(row))
      .map((row) => ({ at: row.cell('type').at, why: 'other cells of the row are filled, the type is not' }))
    if (first === undefined || (filled.length === 0 && bad.length === 0)) {
      found.empty += 1
      continue
    }
    const events = filled.flatMap((row) => writtenEvent(row, bad) ?? [])
    const none = filled.find((row) => row.cell('type').text.toUpperCase() === noEvent)
    if (none !== undefined && events.length > 0)
      bad.push({ at: none.cell('type').at, why: `${noEvent} beside an event of the same sentence` })
    else if (none !== undefined && isStarted(none))
      bad.push({ at: none.cell('type').at, why: `${noEvent} beside other cells of an event` })
    found.bad.push(...bad)
    if (bad.length > 0) found.leftOut += 1
    else found.codings.push({ item: first.cell('item').text, coder: first.cell('coder').text, events })
  }
  return found
}

function isStarted(row: SheetRow): boolean {
  return writtenFields.some((field) => field !== 'type' && row.cell(field).text !== '')
}

/** The event of a row; null for none, and where a cell cannot be read, which is added to `bad`. */
function writtenEvent(row: SheetRow, bad: BadCell[]): WrittenEvent | null {
  const typeCell = row.cell('type')
  if (typeCell.text.toUpperCase() === noEvent) return null
  const type = EventType.safeParse(typeCell.text.toUpperCase())
  if (!type.success) {
    bad.push({ at: typeCell.at, why: `"${typeCell.text}" is no type of PLOVER and not ${noEvent}` })
    return null
  }
  const modeCell = row.cell('mode')
  const mode = modeCell.text === '' ? null : modeCell.text.toLowerCase()
  if (mode !== null && !isModeOf(type.data, mode))
    bad.push({
      at: modeCell.at,
      why: `"${modeCell.text}" is no mode of ${type.data} (${Object.keys(ploverTable[type.data].modes).join(', ') || 'it has none'})`,
    })
  return {
    type: type.data,
    mode,
    actors: names(row.cell('actor')),
    recipients: names(row.cell('recipient')),
    date: readDate(row.cell('date'), bad),
    speakers: names(row.cell('speaker')),
    modality: oneOf(row.cell('modality'), Modality.options, bad),
    polarity: oneOf(row.cell('polarity'), Polarity.options, bad),
  }
}

function names({ text }: SheetCell): string[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function oneOf({ text, at }: SheetCell, options: readonly string[], bad: BadCell[]): string | null {
  if (text === '') return null
  const word = text.toLowerCase()
  if (options.includes(word)) return word
  bad.push({ at, why: `"${text}" is none of ${options.join(', ')}` })
  return null
}

/**
 * 2025-08-12, 2025-08 or 2025; 12.08.2025 and 2025/08/12, as spreadsheets turn them; two of these with a stroke between them are
 * the days from the first to the last (ISO 8601).
 */
function readDate({ text, at }: SheetCell, bad: BadCell[]): { from: string; to: string } | null {
  if (text === '') return null
  const range = rangeOf(text)
  if (range === null)
    bad.push({ at, why: `"${text}" is no date such as 2025-08-12, 2025-08, 2025 or 2025-08-11/2025-08-17` })
  return range
}

/** Two dates with a stroke between them; 2025/08/12 and 2025/08 are one. */
const interval =
  /^(\d{4}(?:-\d{1,2}){0,2}|\d{1,2}\.\d{1,2}\.\d{4})\s*\/\s*(\d{4}(?:-\d{1,2}){0,2}|\d{1,2}\.\d{1,2}\.\d{4})$/u

function rangeOf(text: string): { from: string; to: string } | null {
  const [, first, last] = interval.exec(text) ?? []
  if (first === undefined || last === undefined) return oneDate(text)
  const from = oneDate(first)?.from
  const to = oneDate(last)?.to
  return from === undefined || to === undefined || from > to ? null : { from, to }
}

function oneDate(text: string): { from: string; to: string } | null {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text)
  const plain =
    german === null
      ? text.replaceAll('/', '-').replaceAll(/-(\d)(?=-|$)/gu, '-0$1')
      : `${german[3]}-${(german[2] ?? '').padStart(2, '0')}-${(german[1] ?? '').padStart(2, '0')}`
  if (IsoDate.safeParse(plain).success) return { from: plain, to: plain }
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/u.exec(plain)
  if (month !== null) {
    const last = new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).toISOString().slice(0, 10)
    return { from: `${plain}-01`, to: last }
  }
  return /^\d{4}$/u.test(plain) ? { from: `${plain}-01-01`, to: `${plain}-12-31` } : null
}
