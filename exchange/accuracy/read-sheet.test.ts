import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSheet, rowsOfSheet } from './read-sheet.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dramatis-sheet-'))
})
afterAll(() => rm(folder, { recursive: true }))

const table = (mark: string) => `item${mark}title${mark}type_ok\r\nc-1${mark}Müller trifft${mark} y \r\n`

test.each([
  ['UTF-8 with a mark, commas', Buffer.from(`\uFEFF${table(',')}`, 'utf8')],
  ['Windows-1252, semicolons, as Excel saves it in Europe', Buffer.from(table(';'), 'latin1')],
  ['UTF-16, tabs ("Unicode text")', Buffer.from(`\uFEFF${table('\t')}`, 'utf16le')],
  ['a line that names the mark', Buffer.from(`sep=;\r\n${table(';')}`, 'utf8')],
])('%s', async (_name, bytes) => {
  const path = join(folder, 'sheet.csv')
  await writeFile(path, bytes)
  const rows = await readSheet(path)
  expect(rows.map((row) => [row.cell('title').text, row.cell('type_ok').text])).toEqual([
    ['Müller trifft', 'y'],
  ])
})

test('a cell is found again: line and column as a spreadsheet counts them, line ends in cells or not', () => {
  const rows = rowsOfSheet('item,sentence,type_ok\nc-1,"two\nlines",y\n\nc-2,one,maybe\n', 's.csv')
  expect(rows.map((row) => row.cell('type_ok').at)).toEqual([
    's.csv, line 2, column C (type_ok)',
    's.csv, line 5, column C (type_ok)',
  ])
  expect(rows[0]?.cell('mode_ok')).toEqual({ text: '', at: 's.csv, line 2, column ? (mode_ok)' })
})

test('a workbook and another table are refused', async () => {
  const path = join(folder, 'sheet.xlsx')
  await writeFile(path, 'PK\u0003\u0004')
  await expect(readSheet(path)).rejects.toThrow('is a workbook: save the sheet as CSV.')
  expect(() => rowsOfSheet('a,b\n1,2\n', 'x.csv')).toThrow(
    'x.csv is no coding sheet: its first line names no column "item".',
  )
})
