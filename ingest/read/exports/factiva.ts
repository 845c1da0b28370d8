import { dateWithin } from '../dates.ts'
import { collectParts } from './exported-article.ts'
import type { ExportedParts } from './exported-article.ts'
import { factivaCodes, factivaEnding } from './layouts.ts'
import type { ExportField } from './layouts.ts'

type Part = readonly [ExportField, string]

/** A code alone, or with its text behind a tab or blanks. */
const coded = /^([A-Z]{2,3})(?:[ \t]*$|\t[ \t]*(.*)$| {2,}(.*)$)/u

/** The parts of an article that Factiva exported, with its field codes or without. */
export function factivaParts(text: string): ExportedParts {
  const lines = text.split('\n')
  const codes = lines.map((line) => codeOf(line.trimEnd()))
  const parts = codes.some((code) => code?.field === 'title') ? byCodes(lines, codes) : byOrder(lines)
  const id = text.match(factivaEnding)?.[0].replace(/^.*Document\s+/su, '')
  return collectParts([...parts, ['sourceId', id ?? '']])
}

type Code = { field: ExportField; rest: string }

function codeOf(line: string): Code | null {
  const [, code = '', tabbed, spaced] = coded.exec(line) ?? []
  const field = factivaCodes[code]
  return field === undefined ? null : { field, rest: tabbed ?? spaced ?? '' }
}

function byCodes(lines: readonly string[], codes: readonly (Code | null)[]): Part[] {
  const parts: [ExportField, string[]][] = []
  codes.forEach((code, index) => {
    if (code !== null) parts.push([code.field, [code.rest]])
    else parts.at(-1)?.[1].push(lines[index] ?? '')
  })
  return parts
    .filter(([field]) => field !== 'sourceId')
    .map(([field, text]) => [field, text.join('\n')] as const)
}

const words = /^[\d,.]+ words$/iu
const language = /^(?:English|German|French|Spanish|Italian|Portuguese|Dutch|Russian|Chinese.*|Arabic)$/u
const rights = /^(?:copyright|©|\(c\))/iu
const personName = /^(?:by\b.*|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})$/iu

/** Title, byline, length, date, time, outlet, its code, language and rights, each on a line of its own, then the text. */
function byOrder(lines: readonly string[]): Part[] {
  const filled = lines.map((line) => line.trim()).filter((line) => line !== '')
  const length = filled.findIndex((line) => words.test(line))
  const before = filled.slice(0, Math.max(0, length))
  const after = filled.slice(length + 1).filter((line) => !/^\d{1,2}:\d{2}(?: [AP]M)?$/iu.test(line))
  const title = titleAndByline(before)
  const [date = '', outlet = ''] = after
  const end = after.slice(0, 10).findLastIndex((line) => language.test(line) || rights.test(line))
  // The text is laid out by its empty lines, so it is cut out of the lines as they came.
  const last = after[end] ?? outlet
  const start = lines.findIndex((line, index) => index > 0 && line.trim() === last) + 1
  const body = lines.slice(start).filter((line) => !/^\s*Document [A-Z][A-Z\d]+e[a-z\d]+\s*$/u.test(line))
  return [
    ...title,
    ['publishedAt', dateWithin(date) === null ? '' : date],
    ['outlet', outlet],
    ['body', body.join('\n')],
  ]
}

function titleAndByline(before: readonly string[]): Part[] {
  const last = before.at(-1)
  const previous = before.at(-2)
  if (last === undefined) return []
  const isByline =
    previous !== undefined &&
    (/^by\s/iu.test(last) || (personName.test(last) && previous.split(' ').length > last.split(' ').length))
  return isByline
    ? [
        ['title', previous],
        ['authors', last],
      ]
    : [['title', last]]
}
