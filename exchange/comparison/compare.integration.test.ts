import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { zipSync } from 'fflate'
import type { Graph } from '../../cypher/connection.ts'
import { derive } from '../../ingest/derive/derive.ts'
import { loadBatch } from '../../ingest/load/load-batch.ts'
import { anArticle } from '../../test/fixtures/extraction.ts'
import { openEmptyGraph } from '../../test/fixtures/graph.ts'
import { loadOptions } from '../../test/fixtures/loading.ts'
import { outputFolder } from '../folder/output-folder.ts'
import type { ExportSource } from '../rows/source.ts'
import { compareWith } from './compare.ts'
import type { ComparisonRequest } from './compare.ts'
import { gdeltLine } from './foreign/foreign.fixture.ts'
import { gdelt } from './foreign/gdelt.ts'

let graph: Graph
let folder: string

beforeAll(async () => {
  graph = await openEmptyGraph()
  folder = await mkdtemp(join(tmpdir(), 'dramatis-compare-'))
  const articles = [
    anArticle({ title: 'A visit', outlet: 'Lanian Post', publishedAt: '2025-08-13' })
      .country('North Korea', 'PRK')
      .country('Russia', 'RUS')
      .says('North Korea received Russia on Wednesday.')
      .claims('CONSULT', 'received', { actors: ['North Korea'], recipients: ['Russia'], on: '2025-08-13' })
      .says('Russia will strike North Korea.')
      .claims('ASSAULT', 'strike', {
        actors: ['Russia'],
        recipients: ['North Korea'],
        modality: 'future',
        on: '2025-08-20',
      })
      .build(),
    anArticle({
      title: 'Aid',
      outlet: 'Lanian Post',
      publishedAt: '2025-09-30',
      url: 'https://post.example/aid',
    })
      .country('North Korea', 'PRK')
      .country('Russia', 'RUS')
      .says('Russia gave North Korea grain on 3 September.')
      .claims('AID', 'gave', { actors: ['Russia'], recipients: ['North Korea'], on: '2025-09-03' })
      .build(),
  ]
  await loadBatch(graph, articles, loadOptions)
  await derive(graph)
})
afterAll(async () => {
  await graph.close()
  await rm(folder, { recursive: true })
})

const signal = new AbortController().signal

function wholeGraph(): ExportSource {
  return { graph, scope: { kind: 'everything' }, text: 'quotes', report: () => undefined, signal }
}

test('our events beside those of a GDELT archive: counts, and the cells of one side with our sentences', async () => {
  const lines = [
    gdeltLine({ id: '0', day: '20250811', source: 'RUS', target: 'PRK', code: '042' }),
    gdeltLine({ id: '1', day: '20250813', source: 'RUS', target: 'PRK', code: '042' }),
    gdeltLine({ id: '2', day: '20250813', source: 'RUS', target: 'PRK', code: '190', quadClass: '4' }),
    gdeltLine({ id: '3', day: '20250930', source: 'USA', target: 'CHN', code: '190', quadClass: '4' }),
    gdeltLine({ id: '4', day: '20250813', code: '010' }),
    'broken',
  ]
  const path = join(folder, '20250930.export.CSV.zip')
  await writeFile(path, zipSync({ '20250930.export.CSV': new TextEncoder().encode(lines.join('\n')) }))
  const request: ComparisonRequest = {
    format: gdelt,
    paths: [path],
    rule: { length: 'month', on: 'quad', directed: true, domestic: false },
    undated: 'drop',
    dyads: 'ours',
    from: null,
    to: null,
  }
  const { ours, theirs, compared } = await compareWith(wholeGraph(), request, outputFolder(folder, signal))
  expect(ours).toEqual({
    events: 3,
    covers: { from: '2025-08-13', to: '2025-09-30' },
    leftOut: new Map([['announced, hypothetical or denied', 1]]),
  })
  expect({ rows: theirs.rows, covers: theirs.covers, malformed: theirs.malformed }).toEqual({
    rows: 6,
    covers: { from: '2025-08-11', to: '2025-09-30' },
    malformed: {
      count: 1,
      first: [{ file: `${path} › 20250930.export.CSV`, line: 6, why: '1 columns rather than 61' }],
    },
  })
  expect(Object.fromEntries(theirs.leftOut)).toEqual({
    'statements and appeals (CAMEO 01 and 02), which PLOVER does not code': 1,
    'between countries that no event of ours joins': 1,
    'before or after the days compared': 1,
  })
  // Two directed dyads × two months × four quads.
  expect(compared.all).toMatchObject({
    cells: 16,
    ours: 3,
    theirs: 2,
    presence: { both: 1, onlyOurs: 2, onlyTheirs: 1, neither: 12 },
  })
  const table = async (name: string): Promise<unknown> =>
    parse(await readFile(join(folder, name), 'utf8'), { bom: true, columns: true })
  expect(await table('cells.csv')).toEqual([
    {
      source: 'PRK',
      target: 'RUS',
      source_cow: '731',
      target_cow: '365',
      period: '2025-08',
      category: 'verbal cooperation',
      ours: '1',
      theirs: '0',
      side: 'only_ours',
    },
    ...[
      { period: '2025-08', category: 'material conflict', ours: '0', theirs: '1', side: 'only_theirs' },
      { period: '2025-08', category: 'verbal cooperation', ours: '1', theirs: '1', side: 'both' },
      { period: '2025-09', category: 'material cooperation', ours: '1', theirs: '0', side: 'only_ours' },
    ].map((cell) => ({ source: 'RUS', target: 'PRK', source_cow: '365', target_cow: '731', ...cell })),
  ])
  expect(await table('only_ours.csv')).toHaveLength(2)
  expect(await table('only_ours.csv')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        source: 'RUS',
        period: '2025-09',
        sentence: 'Russia gave North Korea grain on 3 September.',
        url: 'https://post.example/aid',
      }),
      expect.objectContaining({ source: 'PRK', sentence: 'North Korea received Russia on Wednesday.' }),
    ]),
  )
  expect(await table('only_theirs.csv')).toMatchObject([
    { theirs: '1', examples: '2 https://example.org/report' },
  ])
  expect(await readFile(join(folder, 'SUMMARY.md'), 'utf8')).toContain(
    '2 dyads that our events join × 2 months × 4 = 16 cells',
  )
})

test('without directions a meeting that CAMEO writes in two rows is one, and names nobody knows are told', async () => {
  const visit = { day: '20250813', source: 'RUS', target: 'PRK', code: '042' }
  const lines = [
    gdeltLine({ ...visit, id: '1' }),
    gdeltLine({ ...visit, id: '2', source: 'PRK', target: 'RUS', code: '043' }),
    gdeltLine({ ...visit, id: '3', code: '046' }),
    gdeltLine({ ...visit, id: '4', target: 'ZZZ' }),
    gdeltLine({ ...visit, id: '5', target: 'EUR' }),
  ]
  const path = join(folder, 'meetings.export.CSV')
  await writeFile(path, lines.join('\n'))
  const { theirs, compared } = await compareWith(
    wholeGraph(),
    {
      format: gdelt,
      paths: [path],
      rule: { length: 'month', on: 'quad', directed: false, domestic: false },
      undated: 'drop',
      dyads: 'ours',
      from: '2025-08-01',
      to: '2025-08-31',
    },
    outputFolder(await mkdtemp(join(folder, 'undirected-')), signal),
  )
  expect(compared.all).toMatchObject({ ours: 1, theirs: 2 })
  expect(Object.fromEntries(theirs.leftOut)).toEqual({
    'meetings that another row tells in the other direction': 1,
    'without two countries, for a name or code is not known (named below)': 1,
    'without two countries': 1,
  })
  expect(theirs.unknownCountries).toEqual({ names: [{ name: 'ZZZ', rows: 1 }], others: 0 })
})
