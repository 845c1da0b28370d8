import type { Citation } from './citation.ts'
import { sampleWords } from './citation.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** “Sentence.” “Title,” *Outlet*, March 5, 2025, address: a note after the Chicago manual, without its italics. */
export function asText(citation: Citation): string {
  const parts = [
    ...(citation.title === null ? [] : [`“${citation.title},”`]),
    [
      citation.outlet ?? 'Unknown outlet',
      ...(citation.published === null ? [] : [longDate(citation.published)]),
      ...(citation.page === null ? [] : [`p. ${citation.page}`]),
    ].join(', '),
  ]
  const source = `${parts.join(' ')}${citation.url === null ? '' : `, ${citation.url}`}.`
  return `“${citation.quote}” ${source}${citation.isSample ? ` [${sampleWords}.]` : ''}`
}

/** An entry for BibTeX and biblatex. */
export function asBibtex(citation: Citation): string {
  const { published } = citation
  const fields: [string, string | null][] = [
    ['title', citation.title === null ? null : `{${texEscaped(citation.title)}}`],
    ['howpublished', citation.outlet === null ? null : texEscaped(citation.outlet)],
    ['year', published === null ? null : published.slice(0, 4)],
    ['month', published === null ? null : String(Number(published.slice(5, 7)))],
    ['day', published === null ? null : String(Number(published.slice(8, 10)))],
    ['pages', citation.page === null ? null : String(citation.page)],
    ['url', citation.url],
    ['note', texEscaped(noteOf(citation))],
  ]
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]))
  return `@misc{${citation.key},\n${lines.join('\n')}\n}\n`
}

/** A record in RIS, as Zotero, EndNote and Mendeley read it. */
export function asRis(citation: Citation): string {
  const { published } = citation
  const lines: [string, string | null][] = [
    ['TY', 'NEWS'],
    ['ID', citation.key],
    ['TI', citation.title],
    ['T2', citation.outlet],
    ['PY', published === null ? null : published.slice(0, 4)],
    ['DA', published === null ? null : `${published.replaceAll('-', '/')}/`],
    ['SP', citation.page === null ? null : String(citation.page)],
    ['UR', citation.url],
    ['N1', noteOf(citation)],
    ['ER', ''],
  ]
  return lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join('')
}

/** An item of CSL-JSON, as pandoc and citation processors read it. */
export function asCslJson(citation: Citation): string {
  const { published } = citation
  return `${JSON.stringify(
    [
      {
        id: citation.key,
        type: 'article-newspaper',
        ...(citation.title === null ? {} : { title: citation.title }),
        ...(citation.outlet === null ? {} : { 'container-title': citation.outlet }),
        ...(published === null ? {} : { issued: { 'date-parts': [published.split('-').map(Number)] } }),
        ...(citation.page === null ? {} : { page: String(citation.page) }),
        ...(citation.url === null ? {} : { URL: citation.url }),
        note: noteOf(citation),
      },
    ],
    null,
    2,
  )}\n`
}

/** The formats of a citation, in the order in which they are offered. */
export const citationFormats = [
  { name: 'Text', write: asText },
  { name: 'BibTeX', write: asBibtex },
  { name: 'RIS', write: asRis },
  { name: 'CSL-JSON', write: asCslJson },
] as const

function noteOf(citation: Citation): string {
  const sample = citation.isSample ? `${sampleWords}. ` : ''
  return `${sample}Quote: “${citation.quote}” Claim ${citation.claim}.`
}

/** "March 5, 2025". */
function longDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${months[Number(month) - 1] ?? month} ${Number(day)}, ${year}`
}

const texCharacters: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function texEscaped(text: string): string {
  return oneLine(text).replaceAll(
    /[\\{}$&%#_~^]/gu,
    (character) => texCharacters[character] ?? `\\${character}`,
  )
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}
