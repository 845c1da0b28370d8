import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import type { Graph } from '../cypher/connection.ts'
import { Failure } from '../model/failure.ts'
import { emptyGraph, openEmptyGraph } from '../test/fixtures/graph.ts'
import { exportLines, loadOptions } from '../test/fixtures/loading.ts'
import { recordedParses } from '../test/recorded/parsed-text.ts'
import { articleLines } from './article-table.ts'
import { correctArticles } from './correct.ts'
import { openParseCache, parseCacheKey } from './parse/parse-cache.ts'
import { openParser } from './parse/parser.ts'
import { ingest } from './pipeline.ts'
import { readMetadata } from './read/metadata/metadata-table.ts'

const text = 'Chile attacked Peru yesterday.'
let graph: Graph
let folder: string

beforeAll(async () => {
  graph = await openEmptyGraph()
})
beforeEach(async () => {
  await emptyGraph(graph)
  folder = await mkdtemp(join(tmpdir(), 'dramatis-correct-'))
  await writeFile(join(folder, 'a.txt'), text)
  const parsed = await recordedParses('dates')(text)
  await openParseCache(join(folder, 'cache'), 1_000_000_000).write(parseCacheKey(text, null), parsed)
  return () => rm(folder, { recursive: true })
})
afterAll(() => graph.close())

/** A parser that has only what was parsed before. */
function withoutEngine() {
  return openParser({
    servers: () => Promise.reject(new Failure('No engine is asked.')),
    cacheFolder: join(folder, 'cache'),
    cacheLimitBytes: 1_000_000_000,
  })
}

const read = async (files = ['a.txt']): Promise<string[]> => {
  const steps: string[] = []
  const options = { graph, parser: withoutEngine(), concurrency: 1, ingestedAt: loadOptions.ingestedAt }
  const from = files.map((file) => join(folder, file))
  const collection = loadOptions.collection
  for await (const step of ingest(from, { ...options, published: null, collection }))
    if (step.step !== 'derived') steps.push(step.step)
  return steps
}

const names = (file: string): string[] => [file, join(folder, file)]

/** What loading a table does, without the folder and the ids. */
async function load(table: string): Promise<unknown[]> {
  const { rows } = readMetadata(Buffer.from(table), 'metadata.csv')
  const options = { graph, parser: withoutEngine(), concurrency: 1, signal: new AbortController().signal }
  const steps: unknown[] = []
  for await (const step of correctArticles(rows, 'metadata.csv', names, options)) {
    const { article: _, ...told } = 'article' in step ? step : { ...step, article: null }
    steps.push('path' in told ? { ...told, path: told.path.replace(`${folder}/`, '') } : told)
  }
  return steps
}

const dates = async (): Promise<unknown[]> => {
  const lines = await exportLines(graph)
  return lines.flatMap((line) => {
    const node = z.looseObject({ kind: z.string() }).parse(JSON.parse(line))
    return node.kind === 'claim' || node.kind === 'event'
      ? [[node.kind, node['dateFrom'], node['dateTo']]]
      : []
  })
}

/** Articles, claims and events by their ids. */
const idOf = (lines: readonly string[]): unknown[] =>
  lines
    .map((line) => z.looseObject({ kind: z.string(), id: z.string() }).parse(JSON.parse(line)))
    .filter(({ kind }) => kind === 'article' || kind === 'claim' || kind === 'event')
    .map(({ id }) => id)

test('a date put right moves the dates of claims and events, and asks no engine', async () => {
  expect(await read()).toEqual(['loaded'])
  expect(await dates()).toEqual([
    ['claim', undefined, undefined],
    ['event', undefined, undefined],
  ])
  const lines = []
  for await (const line of articleLines(graph, { collection: null, missing: ['date', 'outlet'] }))
    lines.push(line)
  expect(lines).toEqual([
    {
      id: expect.any(String),
      path: join(folder, 'a.txt'),
      title: null,
      outlet: null,
      authors: [],
      publishedAt: null,
      url: null,
      language: null,
      licence: null,
      cells: [join(folder, 'a.txt'), '', '', '', '', '', '', ''],
      lacks: ['date', 'outlet'],
    },
  ])

  const table =
    'file,outlet,published_at,licence\na.txt,The Lanian Courier,2024-03-01,CC BY\nb.txt,,2024-03-01,\n'
  const left = { step: 'refused', path: 'metadata.csv:3', reason: 'There is no article of the name "b.txt".' }
  expect(await load(table)).toEqual([
    {
      step: 'corrected',
      path: 'a.txt',
      fields: ['outlet', 'publishedAt', 'licence'],
      claims: 1,
      parsedAnew: false,
    },
    left,
    { step: 'derived' },
  ])
  expect(await dates()).toEqual([
    ['claim', '2024-02-29', '2024-02-29'],
    ['event', '2024-02-29', '2024-02-29'],
  ])
  expect(await load(table)).toEqual([{ step: 'same', path: 'a.txt' }, left])
})

test('an article put right keeps its id and what was put right, whatever is read again', async () => {
  await read()
  const before = await exportLines(graph)
  await load('file,outlet,published_at\na.txt,The Lanian Courier,2024-03-01\n')
  const corrected = await exportLines(graph)
  expect(idOf(corrected)).toEqual(idOf(before))
  expect(await read()).toEqual(['known'])
  await writeFile(join(folder, 'metadata.csv'), 'file,outlet\na.txt,The Lanian Courier\n')
  expect(await read(), 'known by the id that it would have now').toEqual(['known'])
  expect(await exportLines(graph)).toEqual(corrected)
})

test('a table that is laid beside a file later puts right what was read of it', async () => {
  await read()
  await writeFile(
    join(folder, 'metadata.csv'),
    'file,outlet,published_at\na.txt,The Lanian Courier,2024-03-01\n',
  )
  expect(await read()).toEqual(['loaded'])
  expect(await dates()).toEqual([
    ['claim', '2024-02-29', '2024-02-29'],
    ['event', '2024-02-29', '2024-02-29'],
  ])
  const lines = await exportLines(graph)
  expect(lines.filter((line) => line.includes('"kind":"article"'))).toHaveLength(1)
  expect(await read()).toEqual(['known'])
  await rm(join(folder, 'metadata.csv'))
  expect(await read()).toEqual(['known'])
  expect(await exportLines(graph)).toEqual(lines)
})

test('a table that was there at the first load and tells another outlet later finds the same article', async () => {
  const table = join(folder, 'metadata.csv')
  await writeFile(table, 'file,outlet\na.txt,The Lanian Courier\n')
  expect(await read()).toEqual(['loaded'])
  const ids = idOf(await exportLines(graph))
  for (const told of ['Vana Post', 'Orsk Times']) {
    await writeFile(table, `file,outlet,url\na.txt,${told},https://orsk.example/1\n`)
    expect(await read()).toEqual(['loaded'])
    const lines = await exportLines(graph)
    expect(idOf(lines)).toEqual(ids)
    expect(lines.filter((line) => line.includes(`"outlet":"${told}"`))).toHaveLength(1)
    expect(await read()).toEqual(['known'])
  }
  await rm(table)
  expect(await read(), 'without the table').toEqual(['known'])
  expect(idOf(await exportLines(graph))).toEqual(ids)
})

/** Gives b.txt to an outlet, and a.txt to another. */
const tableOf = (b: string): string => `file,outlet\na.txt,The Lanian Courier\nb.txt,${b}\n`

test('two files of one text that a table gives to two outlets are two articles', async () => {
  await writeFile(join(folder, 'b.txt'), text)
  const both = ['a.txt', 'b.txt']
  expect((await read(both)).toSorted()).toEqual(['known', 'loaded'])
  await writeFile(join(folder, 'metadata.csv'), tableOf('Vana Post'))
  expect(await read(both)).toEqual(['loaded', 'loaded'])
  const lines = await exportLines(graph)
  expect(lines.filter((line) => line.includes('"kind":"article"'))).toHaveLength(2)
  expect(await read(both)).toEqual(['known', 'known'])
  expect(await exportLines(graph)).toEqual(lines)

  await writeFile(join(folder, 'metadata.csv'), tableOf('Orsk Times'))
  expect((await read(both)).toSorted()).toEqual(['known', 'loaded'])
  expect((await exportLines(graph)).filter((line) => line.includes('"kind":"article"'))).toHaveLength(2)
})

test('a path that names two articles puts neither right', async () => {
  for (const outlet of ['Vana Post', 'Orsk Times']) {
    await writeFile(join(folder, 'b.json'), JSON.stringify({ text, outlet }))
    expect(await read(['b.json'])).toEqual(['loaded'])
  }
  const before = await exportLines(graph)
  expect(await load('file,title\nb.json,Talks\n')).toEqual([
    {
      step: 'refused',
      path: 'metadata.csv:2',
      reason: '2 articles have the name "b.json": name each by its id.',
    },
  ])
  expect(await exportLines(graph)).toEqual(before)
})
