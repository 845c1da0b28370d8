import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../cypher/connection.ts'
import { derive } from '../../ingest/derive/derive.ts'
import { loadBatch } from '../../ingest/load/load-batch.ts'
import { emptyGraph, openEmptyGraph } from '../../test/fixtures/graph.ts'
import { callAgainArticle, callArticle, meetingArticle } from '../../test/fixtures/leaders.ts'
import { loadOptions } from '../../test/fixtures/loading.ts'
import { outputFolder } from '../folder/output-folder.ts'
import { writeSample } from './sample.ts'
import type { SampleRequest } from './sample.ts'

let graph: Graph
let folder: string

beforeAll(async () => {
  graph = await openEmptyGraph()
  folder = await mkdtemp(join(tmpdir(), 'dramatis-sample-'))
})
beforeEach(() => emptyGraph(graph))
afterAll(async () => {
  await graph.close()
  await rm(folder, { recursive: true })
})

const articles = [callArticle, callAgainArticle, meetingArticle]
const request: SampleRequest = {
  unit: 'claim',
  size: 4,
  by: 'type',
  allocation: 'equal',
  seed: 1,
  coders: ['a', 'b'],
  overlap: 2,
  coder: 'rules',
  collection: null,
}

async function sampled(name: string, given: Partial<SampleRequest> = {}) {
  const path = join(folder, name)
  await mkdir(path)
  const signal = new AbortController().signal
  const source = {
    graph,
    scope: { kind: 'everything' },
    text: 'full',
    report: () => undefined,
    signal,
  } as const
  const key = await writeSample(source, { ...request, ...given }, outputFolder(path, signal))
  const files = new Map<string, string>()
  for (const file of await readdir(path)) files.set(file, await readFile(join(path, file), 'utf8'))
  return { key, files }
}

test('the same graph and seed give the same files, in whatever order it was loaded', async () => {
  await loadBatch(graph, articles, loadOptions)
  await derive(graph)
  const { files } = await sampled('one')
  await emptyGraph(graph)
  for (const article of articles.toReversed()) await loadBatch(graph, [article], loadOptions)
  await derive(graph)
  expect((await sampled('two')).files).toEqual(files)
  expect((await sampled('three', { seed: 2 })).files).not.toEqual(files)
})

test('sheets are blind, the key knows, and each coder has an order of their own', async () => {
  await loadBatch(graph, articles, loadOptions)
  await derive(graph)
  const { key, files } = await sampled('blind')
  expect([...files.keys()].toSorted()).toEqual([
    'CODING.md',
    'key.json',
    'labeling.xml',
    'sheet-a.csv',
    'sheet-b.csv',
    'tasks-a.json',
    'tasks-b.json',
  ])
  expect(key.strata).toEqual([
    { name: 'ACCUSE', population: 1, drawn: 1, weight: 1 },
    { name: 'CONSULT', population: 4, drawn: 1, weight: 4 },
    { name: 'SUPPORT', population: 1, drawn: 1, weight: 1 },
    { name: 'THREATEN', population: 1, drawn: 1, weight: 1 },
  ])
  const sheets = ['a', 'b'].map((coder) => files.get(`sheet-${coder}.csv`) ?? '')
  for (const sheet of sheets) expect(sheet).not.toMatch(/confidence|built|0\.8|rules|claim:/u)
  const rows = sheets.map((sheet): unknown => parse(sheet, { bom: true, columns: true }))
  // Two for both, one more for each.
  expect(rows).toEqual([expect.any(Array), expect.any(Array)])
  expect(key.items.map(({ coders }) => coders.length).toSorted((a, b) => a - b)).toEqual([1, 1, 2, 2])
  const support = key.items.find(({ stratum }) => stratum === 'SUPPORT')
  expect(support?.machine).toMatchObject([
    {
      type: 'SUPPORT',
      actors: [{ name: 'Marko Ilves' }],
      recipients: [{ name: 'Vostria' }],
      speakers: [{ name: 'Anu Tamm' }],
    },
  ])
  expect(rows.flat()).toContainEqual(
    expect.objectContaining({
      item: support?.item,
      before: 'Marko Ilves called Anu Tamm on 12 August.',
      sentence: 'Anu Tamm said that Marko Ilves, reportedly, had >>praised<< Vostria.',
      type: 'SUPPORT',
      mode: '(none)',
      speaker: 'Anu Tamm',
      date: '12 Aug 2025',
      modality: 'asserted, affirmed',
      type_ok: '',
    }),
  )
})

test('a sheet of sentences hides what was coded', async () => {
  await loadBatch(graph, articles, loadOptions)
  await derive(graph)
  const { key, files } = await sampled('sentences', { unit: 'sentence', by: 'none', size: 100 })
  expect(key.items).toHaveLength(8)
  expect(key.items.flatMap(({ machine }) => machine.map(({ type }) => type)).toSorted()).toEqual([
    'ACCUSE',
    'CONSULT',
    'CONSULT',
    'CONSULT',
    'CONSULT',
    'SUPPORT',
    'THREATEN',
  ])
  expect(files.get('sheet-a.csv')).not.toMatch(/>>|CONSULT|SUPPORT/u)
})
