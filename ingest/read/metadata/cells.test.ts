import { stringify } from 'csv-stringify/sync'
import { array, assert, constantFrom, option, property, record, string } from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { expect, it } from 'vitest'
import { metadataCells, metadataColumns, readMetadata } from './metadata-table.ts'
import type { MetadataFacts } from './metadata-table.ts'

const nothing: MetadataFacts = {
  title: null,
  outlet: null,
  authors: [],
  publishedAt: null,
  url: null,
  language: null,
  licence: null,
}

const tableOf = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(`\uFEFF${stringify([metadataColumns, ...rows].map((cells) => [...cells]))}`)

it('runs no formula in a spreadsheet, and parts no author that has a bar', () => {
  const facts = {
    ...nothing,
    title: '=HYPERLINK("http://evil.example","Click")',
    outlet: '@post',
    authors: ['-1+2', 'Mari Ots | Vana Post', String.raw`A; B\C`],
    licence: "'=quoted",
  }
  const cells = metadataCells('+a.txt', facts)
  expect(cells).toEqual([
    "'+a.txt",
    `'=HYPERLINK("http://evil.example","Click")`,
    "'@post",
    String.raw`'-1+2; Mari Ots \| Vana Post; A\; B\\C`,
    '',
    '',
    '',
    "''=quoted",
  ])
  const { title, outlet, authors, licence } = facts
  expect(readMetadata(tableOf([cells]), 'metadata.csv')).toEqual({
    rows: [{ line: 2, file: '+a.txt', told: { title, outlet, authors, licence } }],
    wrong: [],
  })
})

it('leaves out what a table could not tell, so that its row changes nothing', () => {
  const facts = {
    ...nothing,
    url: 'urn:x:1',
    language: 'sr-Latn',
    publishedAt: '2025-08',
    title: 'Two  blanks',
  }
  expect(metadataCells('a.txt', facts)).toEqual(['a.txt', '', '', '', '', '', '', ''])
})

const words = string({
  unit: constantFrom(
    '=',
    '+',
    '-',
    '@',
    "'",
    '"',
    ';',
    '|',
    '\\',
    ',',
    '\t',
    '\n',
    '\r',
    ' ',
    'a',
    'é',
    '＝',
  ),
  maxLength: 8,
})
const maybe = <Value>(value: Arbitrary<Value>) => option(value, { nil: null })

it('tells of any article nothing but what it told itself', () => {
  assert(
    property(
      record({
        title: maybe(words),
        outlet: maybe(words),
        authors: array(words),
        publishedAt: maybe(constantFrom('2025-08-22', '2025-08-22T10:00:00Z', '2025', 'then')),
        url: maybe(constantFrom('https://a.example/=1', 'urn:a', '-')),
        language: maybe(constantFrom('en', 'EN', 'en-GB', 'und')),
        licence: maybe(words),
      }),
      (facts) => {
        const { rows, wrong } = readMetadata(tableOf([metadataCells('a.txt', facts)]), 'metadata.csv')
        expect(wrong).toEqual([])
        expect(rows).toEqual([{ line: 2, file: 'a.txt', told: expect.anything() }])
        for (const [field, value] of Object.entries(rows[0]?.told ?? {}))
          expect(value).toEqual(Object.entries(facts).find(([name]) => name === field)?.[1])
      },
    ),
  )
})
