import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../cypher/connection.ts'
import type { Scope } from '../../cypher/filters/selection.ts'
import { derive } from '../../ingest/derive/derive.ts'
import { loadBatch } from '../../ingest/load/load-batch.ts'
import { anArticle } from '../../test/fixtures/extraction.ts'
import { openEmptyGraph } from '../../test/fixtures/graph.ts'
import { loadLeaders } from '../../test/fixtures/leaders.ts'
import { loadOptions } from '../../test/fixtures/loading.ts'
import { outputFolder } from '../folder/output-folder.ts'
import type { ExportFormat } from '../format.ts'
import { ofOneMoment } from '../rows/source.ts'
import type { TextChoice } from '../rows/text-choice.ts'
import { checkPackage } from './check-package.fixture.ts'
import { csvTables, parquetTables, xlsxTables } from './table-formats.ts'

let graph: Graph
let root: string

/** An article whose texts are hard to write: a comma, quotes, a line that looks like a formula, a character of two units. */
const hard = anArticle({ title: '=1+1, "so"', outlet: 'Vostrian 𝒜 Times', publishedAt: '2025-09-01' })
  .about('Zoe 𝒵ed', { id: 'person:zoe' })
  .about('Anu Tamm')
  .says('𝒜 "first", they said.')
  .says('Zoe 𝒵ed met Anu Tamm.')
  .claims('CONSULT', 'met', { actors: ['Zoe 𝒵ed', 'Anu Tamm'] })
  .build()

beforeAll(async () => {
  graph = await openEmptyGraph()
  root = await mkdtemp(join(tmpdir(), 'dramatis-tables-'))
  await loadLeaders(graph)
  await loadBatch(graph, [hard], loadOptions)
  await derive(graph)
})
afterAll(async () => {
  await graph.close()
  await rm(root, { recursive: true, force: true })
})

async function written(
  format: ExportFormat,
  { text = 'quotes', scope = { kind: 'everything' } }: { text?: TextChoice; scope?: Scope } = {},
): Promise<string> {
  const path = await mkdtemp(join(root, `${format.name}-`))
  const { signal } = new AbortController()
  const write = format.prepare((schema) => schema.parse({}))
  const source = { graph, scope, text, signal, report: () => {} }
  await ofOneMoment(graph, () => write(source, outputFolder(path, signal)))
  return path
}

test('DuckDB reads as many rows from CSV and Parquet as datapackage.json says, and both tell the same', async () => {
  const csv = await written(csvTables)
  const parquet = await written(parquetTables)
  const { wrong, rows } = await checkPackage(csv)
  expect(wrong).toEqual([])
  expect(rows['articles']).toBe(5)
  const duckdb = await (await DuckDBInstance.create(':memory:')).connect()
  const ask = async (sql: string): Promise<unknown[][]> => (await duckdb.runAndReadAll(sql)).getRowsJson()
  for (const [table, count] of Object.entries(rows)) {
    expect(await ask(`SELECT count(*)::INT FROM read_csv('${csv}/${table}.csv')`)).toEqual([[count]])
    expect(await ask(`SELECT count(*)::INT FROM '${parquet}/${table}.parquet'`)).toEqual([[count]])
  }
  expect(
    await ask(
      `SELECT typeof(date_from), typeof(actor_ids), typeof(intensity), typeof(dead_low) FROM '${parquet}/claims.parquet' LIMIT 1`,
    ),
  ).toEqual([['DATE', 'VARCHAR[]', 'DOUBLE', 'INTEGER']])
  expect(
    await ask(
      `SELECT m.text, substring(a.text, m.start_codepoint + 1, m.end_codepoint - m.start_codepoint)
       FROM '${await written(parquetTables, { text: 'full' })}/articles.parquet' a JOIN '${parquet}/mentions.parquet' m USING (article_id)
       WHERE m.text <> substring(a.text, m.start_codepoint + 1, m.end_codepoint - m.start_codepoint)`,
    ),
  ).toEqual([])
  duckdb.closeSync()
})

test('the same graph gives the same bytes, and texts stand in CSV as they are', async () => {
  for (const format of [csvTables, parquetTables, xlsxTables]) {
    const name = format === xlsxTables ? 'dramatis.xlsx' : `articles.${format.name}`
    expect(
      (await readFile(`${await written(format)}/${name}`)).equals(
        await readFile(`${await written(format)}/${name}`),
      ),
    ).toBe(true)
  }
  const articles = await readFile(`${await written(csvTables)}/articles.csv`, 'utf8')
  expect(articles).toContain(',"=1+1, ""so""",Vostrian 𝒜 Times,')
  expect(articles).toContain('\r\n')
})

test('no word of a sentence leaves with --text none, and only those that state something with quotes', async () => {
  const none = await written(csvTables, { text: 'none' })
  for (const table of ['articles', 'sentences', 'claims', 'relations', 'mentions'])
    expect(await readFile(`${none}/${table}.csv`, 'utf8')).not.toContain('met')
  const quotes = await readFile(`${await written(csvTables)}/sentences.csv`, 'utf8')
  expect(quotes).toContain('Zoe 𝒵ed met Anu Tamm.')
  expect(quotes).not.toContain('they said')
  expect(await readFile(`${await written(csvTables, { text: 'full' })}/sentences.csv`, 'utf8')).toContain(
    'they said',
  )
})

test('a collection has tables that hold together by themselves', async () => {
  const { wrong, rows } = await checkPackage(
    await written(csvTables, { scope: { kind: 'collection', id: 'leaders' } }),
  )
  expect(wrong).toEqual([])
  expect(rows['articles']).toBe(3)
})

const hit = { actors: ['Anu Tamm'], recipients: ['Marko Ilves'] }

function anAttackIn(outlet: string) {
  return anArticle({ outlet, publishedAt: '2025-10-02' })
    .about('Anu Tamm')
    .about('Marko Ilves')
    .says('Tamm hit Ilves.')
}

/** The rows of attacks in the table of events, without their ids. */
async function attacksOf(scope: Scope): Promise<string[]> {
  const table = await readFile(`${await written(csvTables, { scope })}/events.csv`, 'utf8')
  const rows = table.split('\r\n').filter((line) => line.includes('ASSAULT'))
  return rows.map((line) => line.replace(/^event:[^,]+,/u, ''))
}

test('a collection tells of an event what its articles say, and nothing of what others do', async () => {
  const talks = { id: 'talks', name: 'Talks', kind: 'user' } as const
  const others = anAttackIn('Vostrian Times').claims('ASSAULT', 'hit', {
    ...hit,
    on: '2025-10-01',
    polarity: 'negated',
  })
  const ours = anAttackIn('Lanian Post').claims('ASSAULT', 'hit', {
    ...hit,
    on: ['2025-10-01', '2025-10-31'],
  })
  await loadBatch(graph, [others.build()], loadOptions)
  await loadBatch(graph, [ours.build()], { ...loadOptions, collection: talks })
  await derive(graph)
  expect(await attacksOf({ kind: 'everything' })).toEqual([
    '"Anu Tamm → Marko Ilves: attack, 1 Oct 2025",ASSAULT,,4,-9,,disputed,2025-10-01,2025-10-01,day,person:anu-tamm,Anu Tamm,person:marko-ilves,Marko Ilves,,false,,,,,,,2,2,1,2,2',
  ])
  expect(await attacksOf({ kind: 'collection', id: 'talks' })).toEqual([
    '"Anu Tamm → Marko Ilves: attack, week of 1 Oct 2025",ASSAULT,,4,-9,,reported,2025-10-01,2025-10-31,week,person:anu-tamm,Anu Tamm,person:marko-ilves,Marko Ilves,,false,,,,,,,1,1,1,1,2',
  ])
})

test('a workbook has a sheet for each table, dates as dates and texts that are no formulas', async () => {
  const parts = unzipSync(await readFile(`${await written(xlsxTables)}/dramatis.xlsx`))
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array(0))
  expect([...part('xl/workbook.xml').matchAll(/<sheet name="([^"]+)"/gu)].map((match) => match[1])).toEqual([
    'events',
    'event_actors',
    'claims',
    'claim_actors',
    'claim_speakers',
    'actors',
    'relations',
    'articles',
    'sentences',
    'mentions',
    'coverage',
  ])
  const articles = part('xl/worksheets/sheet8.xml')
  expect(articles).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1, "so"</t></is></c>')
  expect(articles).not.toContain('<f>')
  // 1 September 2025.
  expect(articles).toContain(' s="1"><v>45901</v></c>')
})
