import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { outputFolder } from '../../folder/output-folder.ts'
import type { Cell } from '../table.ts'
import { excelLimits, packWorkbook } from './pack-workbook.ts'
import type { Sheets, WorkbookLimits } from './pack-workbook.ts'

let path: string

beforeAll(async () => {
  path = await mkdtemp(join(tmpdir(), 'dramatis-workbook-'))
})
afterAll(() => rm(path, { recursive: true, force: true }))

function table(name: string, rows: readonly Cell[]): Sheets {
  return {
    name,
    columns: [{ name: 'words', type: 'string' }],
    rows: (async function* each() {
      for (const cell of rows) yield [cell]
    })(),
  }
}

async function packed(tables: readonly Sheets[], limits: Partial<WorkbookLimits> = {}) {
  const folder = outputFolder(path, new AbortController().signal)
  const notes = await packWorkbook({ folder, file: 'w.xlsx' }, tables, { ...excelLimits, ...limits })
  const parts = unzipSync(await readFile(join(path, 'w.xlsx')))
  const text = (part: string): string => strFromU8(parts[part] ?? new Uint8Array(0))
  const names = [...text('xl/workbook.xml').matchAll(/<sheet name="([^"]+)"/gu)].map((match) => match[1])
  const sheets = names.map((name, index) => ({
    name,
    cells: [...text(`xl/worksheets/sheet${index + 1}.xml`).matchAll(/preserve">([^<]*)</gu)].map(
      (match) => match[1],
    ),
  }))
  return { notes, sheets }
}

test('rows that a sheet cannot hold go on in further ones, under the same header, and a sheet of notes says so', async () => {
  const note =
    'The 5 rows of events are more than a sheet can hold: they go on in the sheets "events (2)" to "events (3)".'
  expect(
    await packed([table('events', ['a', 'b', 'c', 'd', 'e']), table('actors', ['f', 'g'])], { rows: 3 }),
  ).toEqual({
    notes: [note],
    sheets: [
      { name: 'events', cells: ['words', 'a', 'b'] },
      { name: 'events (2)', cells: ['words', 'c', 'd'] },
      { name: 'events (3)', cells: ['words', 'e'] },
      { name: 'actors', cells: ['words', 'f', 'g'] },
      { name: 'notes', cells: ['note', note] },
    ],
  })
})

test('a sheet also ends before its part of the package is too large to be packed', async () => {
  const { notes, sheets } = await packed([table('claims', ['a', 'b'])], { sheet: 1 })
  expect(sheets.map(({ name }) => name)).toEqual(['claims', 'claims (2)', 'notes'])
  expect(notes).toEqual([
    'The 2 rows of claims are more than a sheet can hold: they go on in the sheet "claims (2)".',
  ])
})

test('texts and lists that a cell cannot hold are cut, where they are cut and in the notes', async () => {
  const long = 'x'.repeat(40_000)
  const items = Array.from({ length: 5_000 }, (_, index) => `event:${index}`)
  const joined = items.join(';')
  const { notes, sheets } = await packed([table('articles', [long, items, 'x'.repeat(32_767)])])
  expect(notes).toEqual([
    '2 cells of articles had more than 32,767 characters, which a cell of Excel cannot hold, and were cut where "…[cut: N characters]" stands; csv and parquet have them whole.',
  ])
  const ends = ['…[cut: 40000 characters]', `…[cut: ${joined.length} characters]`]
  expect(sheets[0]?.cells).toEqual([
    'words',
    `${long.slice(0, 32_767 - (ends[0]?.length ?? 0))}${ends[0]}`,
    `${joined.slice(0, 32_767 - (ends[1]?.length ?? 0))}${ends[1]}`,
    'x'.repeat(32_767),
  ])
})

test('what fits says nothing and has no sheet of notes', async () => {
  expect(await packed([table('events', [])])).toEqual({
    notes: [],
    sheets: [{ name: 'events', cells: ['words'] }],
  })
})

test('a workbook that its format cannot hold is refused with a sentence', async () => {
  await expect(packed([table('events', ['a'])], { file: 100 })).rejects.toThrow(
    'The workbook would be larger than 1 MiB, which its file format cannot hold: --format csv or parquet writes tables of any size, and --collection a part of them.',
  )
})
