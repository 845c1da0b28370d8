import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { toIsoDate } from '../dates.ts'
import { decodeText } from '../decode.ts'
import { oneLine } from '../normalise.ts'
import { fieldNamed } from '../record-fields.ts'
import { Refusal } from '../refusal.ts'
import type { ReadOutcome } from '../refusal.ts'
import { bareCell, guardedCell, joinedNames, namesInCell } from './cells.ts'

/** What people know of an article better than its file. What is left out stays as it was read. */
export type Told = {
  title?: string
  outlet?: string
  authors?: readonly string[]
  publishedAt?: string
  url?: string
  language?: string
  licence?: string
}

/** A row of a table of metadata: which article it is about (a path or an id), and the line it begins on. */
export type MetadataRow = { line: number; file: string; told: Told }

/** The columns of such a table, as we write them. */
export const metadataColumns = [
  'file',
  'title',
  'outlet',
  'authors',
  'published_at',
  'url',
  'language',
  'licence',
] as const

const Records = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }))
const fileNames = new Set(['file', 'path', 'filename', 'article'])

/**
 * The rows of a table of metadata (commas, semicolons or tabs; UTF-8, UTF-16 or what Excel saves), and what is wrong in it,
 * each with its line. Throws a `Refusal` for what is no such table.
 */
export function readMetadata(bytes: Uint8Array, path: string): { rows: MetadataRow[]; wrong: ReadOutcome[] } {
  const [head, ...records] = recordsOf(bytes)
  const columns = columnsOf(head?.cells ?? [])
  const rows: MetadataRow[] = []
  const wrong: ReadOutcome[] = columns.unknown.map((name) => ({
    ok: false,
    path: `${path}:1`,
    reason: `The column "${name}" is none of ${metadataColumns.join(', ')}.`,
  }))
  const seen = new Map<string, number>()
  for (const { line, cells } of records) {
    const file = fileIn(cells[columns.file] ?? '')
    const before = seen.get(file)
    const complaints =
      file === ''
        ? ['It names no file.']
        : before === undefined
          ? []
          : [`"${file}" stands in line ${before} already.`]
    const told = complaints.length > 0 ? {} : toldBy(cells, columns.fields, complaints)
    wrong.push(...complaints.map((reason) => ({ ok: false as const, path: `${path}:${line}`, reason })))
    if (file === '' || before !== undefined) continue
    seen.set(file, line)
    rows.push({ line, file, told })
  }
  return { rows, wrong }
}

/** Whether a table tells about other files: it names them, and holds no texts. */
export function isMetadata(bytes: Uint8Array): boolean {
  try {
    const names = (recordsOf(bytes.subarray(0, 10_000), 1)[0]?.cells ?? []).map((name) => name.trim())
    return (
      names.some((name) => fileNames.has(name.toLowerCase())) &&
      !names.some((name) => fieldNamed(name) === 'text')
    )
  } catch {
    return false
  }
}

type Line = { line: number; cells: string[] }

function recordsOf(bytes: Uint8Array, to?: number): Line[] {
  const text = decodeText(bytes).replace(/^\uFEFF/u, '')
  const first = text.split('\n', 1)[0] ?? ''
  // By which Excel tells itself what parts cells.
  const named = /^sep=([,;\t])\r?$/iu.exec(first)?.[1]
  const delimiter =
    named ??
    [',', ';', '\t'].reduce((most, mark) =>
      first.split(mark).length > first.split(most).length ? mark : most,
    )
  try {
    const found = Records.parse(
      parse(text, {
        delimiter,
        info: true,
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: true,
        from: named === undefined ? 1 : 2,
        ...(to === undefined ? {} : { to: named === undefined ? to : to + 1 }),
      }),
    )
    return found.map(({ record, info }) => ({
      line: info.lines - record.join('').split('\n').length + 1,
      cells: record,
    }))
  } catch (error) {
    throw new Refusal('It is no table: a quotation mark is never closed.', { cause: error })
  }
}

/** What a table may tell, in the order of its columns. */
export const toldFields = [
  'title',
  'outlet',
  'authors',
  'publishedAt',
  'url',
  'language',
  'licence',
] as const satisfies readonly (keyof Told)[]
type Field = keyof Told

function columnsOf(names: readonly string[]) {
  const file = names.findIndex((name) => fileNames.has(name.trim().toLowerCase()))
  if (file === -1) throw new Refusal('It has no column "file" that names the articles.')
  const fields = new Map<Field, number>()
  const unknown: string[] = []
  names.forEach((name, index) => {
    const named = fieldNamed(name)
    const field = toldFields.find((one) => one === named)
    if (field !== undefined && !fields.has(field)) fields.set(field, index)
    else if (index !== file && name.trim() !== '') unknown.push(name.trim())
  })
  return { file, fields, unknown }
}

const fileIn = (cell: string): string => bareCell(cell.trim()).replaceAll('\\', '/').replace(/^\.\//u, '')

/** Whether a table may name a file so, and finds it again. */
export const isFileName = (name: string): boolean => name !== '' && fileIn(guardedCell(name)) === name

/** What an article tells of itself, null or an empty list where it tells nothing. */
export type MetadataFacts = {
  [field in Field]: field extends 'authors' ? readonly string[] : string | null
}

/** The cells of an article under `metadataColumns`; one that would not be read as what it tells stays empty, and so changes nothing. */
export function metadataCells(file: string, facts: MetadataFacts): string[] {
  const cell = (field: Field): string => {
    const text = field === 'authors' ? joinedNames(facts.authors) : facts[field]
    if (text === null || text === '') return ''
    const read = readCell(field, guardedCell(text))
    return 'told' in read && JSON.stringify(read.told[field]) === JSON.stringify(facts[field])
      ? guardedCell(text)
      : ''
  }
  return [guardedCell(file), ...toldFields.map(cell)]
}

/** What the cells of a row tell; an empty cell tells nothing, and what cannot be is added to the complaints. */
function toldBy(cells: readonly string[], fields: ReadonlyMap<Field, number>, complaints: string[]): Told {
  const told: Told = {}
  for (const [field, index] of fields) {
    const read = readCell(field, cells[index] ?? '')
    if ('told' in read) Object.assign(told, read.told)
    else complaints.push(read.complaint)
  }
  return told
}

function readCell(field: Field, cell: string): { told: Told } | { complaint: string } {
  const text = oneLine(bareCell(cell.trim()))
  if (text === null) return { told: {} }
  switch (field) {
    case 'authors':
      return { told: { authors: namesInCell(text).flatMap((name) => oneLine(name) ?? []) } }
    case 'publishedAt': {
      const publishedAt = toIsoDate(text) ?? germanDate(text)
      return publishedAt === null
        ? { complaint: `"${text}" is no date such as 2025-08-22.` }
        : { told: { publishedAt } }
    }
    case 'url':
      return /^https?:\/\//iu.test(text) && URL.canParse(text)
        ? { told: { url: text } }
        : { complaint: `"${text}" is no http or https address.` }
    case 'language':
      return /^[a-z]{2}(?:-[a-z]{2,4})?$/iu.test(text)
        ? { told: { language: text.slice(0, 2).toLowerCase() } }
        : { complaint: `"${text}" is no language such as en.` }
    default:
      return { told: { [field]: text } }
  }
}

/** "22.8.2025": with dots the day comes first everywhere; 8/12/2025 means two days. */
function germanDate(text: string): string | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text) ?? []
  return year === '' ? null : toIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}
