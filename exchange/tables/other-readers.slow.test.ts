import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compareText } from '../../model/compare-text.ts'
import { outputFolder } from '../folder/output-folder.ts'
import { pythonWith } from '../python.fixture.ts'
import type { Python } from '../python.fixture.ts'
import { csvSink } from './csv-sink.ts'
import { parquetSink } from './parquet-sink.ts'
import { columnsOf } from './table.ts'
import type { Cell, TableDescription } from './table.ts'

let python: Python | null = null

beforeAll(async () => {
  python = await pythonWith(['pandas', 'pyarrow'])
})
afterAll(() => python?.[Symbol.asyncDispose]())

const column = columnsOf<unknown>()
const none = () => null

const table: TableDescription = {
  name: 'rows',
  meaning: 'a row of every type of column',
  key: ['id'],
  references: [],
  columns: [
    column.text('id', '', () => ''),
    column.textOrNone('words', '', none),
    column.wholeOrNone('whole', '', none),
    column.decimalOrNone('part', '', none),
    column.flag('flag', '', () => true),
    column.dateOrNone('day', '', none),
    column.list('items', '', () => []),
  ],
}

const size = 45_000
const hard = ['a "quoted", text', 'two\nlines', '=1+1', 'Nº 🌍', ' ', 'NA']

/** Every third row has nothing that may be missing. */
function rowOf(at: number): Cell[] {
  const known = at % 3 > 0
  return [
    `id:${at}`,
    known ? (hard[at % hard.length] ?? '') : null,
    known ? at : null,
    known ? at / 4 : null,
    at % 2 === 0,
    known ? '2025-03-01' : null,
    known ? ['a;b', 'c'] : [],
  ]
}

const script = `
import json, sys, pandas
def told(t):
    return [len(t), int(t.words.notna().sum()), int(t.whole.sum()), float(t.part.sum()), int(t.flag.sum()),
      sorted({str(w) for w in t.words.dropna()}), sorted({str(d)[:10] for d in t.day.dropna()})]
csv = pandas.read_csv(sys.argv[1] + '/rows.csv', keep_default_na=False, na_values={c: [''] for c in ['words', 'whole', 'part', 'day', 'items']})
parquet = pandas.read_parquet(sys.argv[1] + '/rows.parquet')
print(json.dumps({'csv': told(csv), 'parquet': told(parquet), 'items': [csv['items'][1], list(parquet['items'][1])]}))`

test('pandas reads as much from CSV and from Parquet as was written', async ({ skip }) => {
  if (python === null) return skip('there is no python3 that makes virtual environments')
  const path = await mkdtemp(join(python.folder, 'tables-'))
  const folder = outputFolder(path, new AbortController().signal)
  for (const sink of [csvSink(folder, table), parquetSink(folder, table)]) {
    for (let at = 0; at < size; at += 1) await sink.add(rowOf(at))
    await sink.end()
  }
  const known = Array.from({ length: size }, (_, at) => at).filter((at) => at % 3 > 0)
  const sum = known.reduce((total, at) => total + at, 0)
  const words = [...new Set(known.map((at) => hard[at % hard.length] ?? ''))].toSorted(compareText)
  const told = [size, known.length, sum, sum / 4, size / 2, words, ['2025-03-01']]
  expect(await python.ask(script, path)).toEqual({
    csv: told,
    parquet: told,
    items: [String.raw`a\;b;c`, ['a;b', 'c']],
  })
})
