import { expect, it } from 'vitest'
import { docx } from '../documents/documents.fixture.ts'
import { readBytes } from '../sources.ts'
import type { FileKind } from '../sources.ts'
import { factivaPage, factivaPlain, factivaText, lexisNexis, nexisUni, rtf } from './exports.fixture.ts'

async function told(kind: FileKind, content: string | Uint8Array): Promise<string[]> {
  const lines: string[] = []
  const source = { path: 'export', published: null }
  for await (const outcome of readBytes(kind, Buffer.from(content), source)) {
    if (!outcome.ok) {
      lines.push(`${outcome.path}: ${outcome.reason}`)
      continue
    }
    const { path, sourceId, title, outlet, authors, publishedAt, text } = outcome.article
    lines.push([path, sourceId, publishedAt, outlet, title, authors.join(' + '), text].join(' | '))
  }
  return lines
}

const hour = 'Marko Ilves met Anu Tamm in Pelmark on Monday.'
const left = 'Anu Tamm left Pelmark on Wednesday.'
const uni = [
  `export:1 |  | 2025-08-12 | The Lanian Courier | Ilves meets Tamm | Jaan Kask | ${hour}\n\nCountry: he did not name it.`,
  `export:2 |  | 2025-08-14 | Vana Post (Vana) | Second talks fail |  | ${left}`,
]
const factiva = [
  `export:1 | LCOUR00020250812el8c0001x | 2025-08-12 | The Lanian Courier | Ilves meets Tamm | Jaan Kask | ${hour}\n\nThey spoke for two hours.\n\nIN PELMARK they stayed.`,
  `export:2 | VPOST00020250814el8e00002 | 2025-08-14 | Vana Post | Second talks fail |  | ${left}`,
]

it('splits a LexisNexis export into its articles, and loses only the broken one', async () => {
  expect(await told('text', lexisNexis)).toEqual([
    'export:1 |  | 2025-08-12 | The Lanian Courier | Ilves meets Tamm in Pelmark | JAAN KASK + MARI OTS | ' +
      'Marko Ilves met Anu Tamm in Pelmark on Monday, the ministry said. They spoke for two hours.\n\nThe talks go on.',
    'export:2: The exported article has no body.',
  ])
  const paragraphs = lexisNexis.split(/\n\s*\n/u).map((line) => line.trim())
  const page = `<html><body>${paragraphs.map((line) => `<p>${line}</p>`).join('')}</body></html>`
  expect(await told('html', page)).toEqual(await told('text', lexisNexis))
})

it('splits a Nexis Uni export, whatever the kind of its file', async () => {
  expect(await told('docx', docx(nexisUni.map((text) => ({ text }))))).toEqual(uni)
  expect(await told('rtf', rtf(nexisUni))).toEqual(uni)
  expect(await told('text', nexisUni.join('\n\n'))).toEqual(uni)
})

it('finds the text where no line says that it begins, also one whose first words look like a label', async () => {
  const bare = nexisUni.filter((line) => line !== 'Body')
  expect(await told('text', bare.join('\n\n'))).toEqual(uni)
  const [first] = await told(
    'text',
    lexisNexis.replace('Marko Ilves met', 'Title: he has none. Marko Ilves met'),
  )
  expect(first).toMatch(/ \| Title: he has none\. Marko Ilves met .*The talks go on\.$/su)
})

it('splits a Factiva export with field codes', async () => {
  expect(await told('text', factivaText('\n'))).toEqual(factiva)
  expect(await told('text', factivaText('  '))).toEqual(factiva)
  expect(await told('rtf', rtf(factivaText('\t').split('\n')))).toEqual(factiva)
  expect(await told('html', factivaPage)).toEqual(factiva)
})

it('splits a Factiva export without field codes', async () => {
  const article = `LCOUR00020250812el8c0001x | 2025-08-12 | The Lanian Courier | Ilves meets Tamm in Pelmark | Jaan Kask | ${hour}\n\nThey spoke for two hours.`
  expect(await told('text', factivaPlain)).toEqual([`export:1 | ${article}`])
  expect(await told('text', factivaPlain + factivaPlain)).toEqual([
    `export:1 | ${article}`,
    `export:2 | ${article}`,
  ])
})

it('loses nothing of a body that looks like labels or pages', async () => {
  const body = [hour, 'Country: he did not name it.', '2 of 5', 'Date: he did not name one.', left]
  const quoted = '3 of 9 DOCUMENTS'
  const marked = lexisNexis.replace('The talks go on.', [...body, quoted, 'The talks go on.'].join('\n\n'))
  const [first] = await told('text', marked)
  expect(first?.split(' | ').at(-1)).toBe(
    [
      'Marko Ilves met Anu Tamm in Pelmark on Monday, the ministry said. They spoke for two hours.',
      ...body,
      quoted,
      'The talks go on.',
    ].join('\n\n'),
  )
})

it('names an article in which the export was cut off', async () => {
  const cut = nexisUni.slice(0, -3).join('\n\n')
  expect(await told('text', cut)).toEqual([uni[0], 'export:2: The exported article has no body.'])
})

it.each([
  [
    'an article that quotes an export',
    `Talks\n\nThe file began "1 of 2 DOCUMENTS". It gave LENGTH: 20 words. ${hour}`,
  ],
  ['numbered pages', `Talks\n\n1 of 2\n\n${hour}\n\n2 of 2\n\n${left}`],
  ['a report with "End of Document"', `Talks\n\n${hour}\n\nEnd of Document`],
  ['codes that are words', `Talks\n\nPD\n\n${hour}\n\nTD\n\n${left}`],
])('does not take for an export: %s', async (_, text) => {
  expect(await told('text', text)).toEqual([expect.stringMatching(/^export \| {2}\| {2}\| {2}\| Talks \| /u)])
})

it('reads an RTF document with its characters', async () => {
  const words = String.raw`Marko \'c4lves met Anu T\u257?mm {\*\hidden not this}\constructor \ldblquote in Vana\rdblquote  today.`
  expect(await told('rtf', String.raw`{\rtf1\ansi Talks\par ${words}\par}`)).toEqual([
    'export |  |  |  | Talks |  | Marko Älves met Anu Tāmm “in Vana” today.',
  ])
  await expect(told('rtf', 'no RTF')).rejects.toThrow('It is no RTF document, or a damaged one.')
})
