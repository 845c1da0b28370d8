import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../cypher/connection.ts'
import { emptyGraph, openEmptyGraph } from '../test/fixtures/graph.ts'
import { exportLines, loadOptions, withoutCoder } from '../test/fixtures/loading.ts'
import { recordedParser } from '../test/fixtures/recorded-parser.ts'
import { writeTwoArticles } from '../test/fixtures/two-articles.ts'
import { openLlmCoder } from './code/llm/index.ts'
import { aClaim } from './code/llm/read-article.fixture.ts'
import { hasty, openStubEndpoint, sends, writes } from './code/llm/stub-endpoint.fixture.ts'
import type { StubEndpoint } from './code/llm/stub-endpoint.fixture.ts'
import { correctArticles } from './correct.ts'
import { ingest } from './pipeline.ts'
import { readMetadata } from './read/metadata/metadata-table.ts'

const parser = recordedParser('llm')

let graph: Graph
let stub: StubEndpoint
let folder: string

beforeAll(async () => {
  graph = await openEmptyGraph()
  stub = await openStubEndpoint()
})
beforeEach(async () => {
  await emptyGraph(graph)
  const written = await writeTwoArticles()
  folder = written.folder
  return written.remove
})
afterAll(async () => {
  await stub.close()
  await graph.close()
})

const threatened = aClaim({
  trigger: 'attacked',
  type: 'THREATEN',
  actors: ['country:CHL'],
  recipients: ['country:PER'],
})

/** What an ingest tells, step by step; a model codes beside the rules where a budget is given. */
async function told(budget?: number | null): Promise<string[]> {
  const endpoint = { url: `${stub.url}/chat/completions`, model: 'tern-7b', key: null }
  const cacheFolder = join(folder, 'answers')
  const llm =
    budget === undefined ? {} : { llm: openLlmCoder({ endpoint, cacheFolder, budget, patience: hasty }) }
  const options = { ...loadOptions, graph, parser, published: null, concurrency: 1, ...llm }
  const steps = await Array.fromAsync(ingest([join(folder, 'news.jsonl')], options))
  return steps.flatMap((step) => {
    if (step.step === 'derived') return []
    const name = 'path' in step ? [step.path.slice(folder.length + 1)] : []
    const claims = 'claims' in step ? [`${step.claims} claims`] : []
    return [[step.step, ...name, ...claims, ...('reason' in step ? [step.reason] : [])].join(' ')]
  })
}

const coders = () =>
  graph.command('MATCH (c:Claim) RETURN c.coder AS coder, count(*) AS claims ORDER BY coder')

const eventsOf = (lines: readonly string[]) => lines.filter((line) => line.includes('"kind":"event"'))

test('a model codes what the rules have loaded, once, and no event comes of it', async () => {
  stub.behaves(writes({ claims: [threatened] }), writes({ claims: [] }))
  expect(await told()).toEqual(['loaded news.jsonl:1 2 claims', 'loaded news.jsonl:2 1 claims'])
  const clean = await exportLines(graph)

  expect(await told(null)).toEqual([
    'known news.jsonl:1',
    'known news.jsonl:2',
    'coded news.jsonl:1 1 claims',
    'coded news.jsonl:2 0 claims',
  ])
  expect(await coders()).toEqual([
    { coder: 'llm:tern-7b', claims: 1 },
    { coder: 'rules', claims: 3 },
  ])
  const both = await exportLines(graph)
  expect(withoutCoder(both, 'llm:tern-7b')).toEqual(withoutCoder(clean, 'llm:tern-7b'))
  expect(eventsOf(both)).toHaveLength(3)

  expect(await told(null)).toEqual(['known news.jsonl:1', 'known news.jsonl:2'])
  expect(stub.requests).toHaveLength(2)
})

test('an article that the model fails is loaded by rule, told, and asked about again the next time', async () => {
  stub.behaves(sends(500, ''), sends(500, ''), sends(500, ''), writes({ claims: [] }))
  const reason = `The model's endpoint ${new URL(stub.url).origin} gave no usable answer in 3 attempts: it answers 500.`
  expect(await told(null)).toEqual([
    `refused news.jsonl:1 ${reason}`,
    'loaded news.jsonl:1 2 claims',
    'loaded news.jsonl:2 1 claims',
    'coded news.jsonl:2 0 claims',
  ])
  expect(await told(null)).toEqual([
    'known news.jsonl:1',
    'known news.jsonl:2',
    'coded news.jsonl:1 0 claims',
  ])
})

test('a spent budget stops the model and not the rules', async () => {
  stub.behaves(writes({ claims: [threatened] }, { usage: { prompt_tokens: 3_000, completion_tokens: 200 } }))
  expect(await told(6_000)).toEqual([
    'stopped The budget of 6,000 tokens ends here: 3,200 are used, and the next request could take more than the rest.',
    'loaded news.jsonl:1 2 claims',
    'loaded news.jsonl:2 1 claims',
    'coded news.jsonl:1 1 claims',
  ])
})

test('a day put right has the model code the article again, and no other', async () => {
  stub.behaves(writes({ claims: [threatened] }), writes({ claims: [] }))
  await told(null)
  const { rows } = readMetadata(Buffer.from('file,published_at\nnews.jsonl:1,2024-05-01\n'), 'metadata.csv')
  const ofFormerDay: typeof parser = {
    ...parser,
    parse: (article, stop) => parser.parse({ ...article, publishedAt: '2025-08-22' }, stop),
  }
  const options = { graph, parser: ofFormerDay, concurrency: 1, signal: new AbortController().signal }
  const steps = await Array.fromAsync(
    correctArticles(rows, 'metadata.csv', (file) => [join(folder, file)], options),
  )
  expect(steps).toMatchObject([{ step: 'corrected', stale: ['llm:tern-7b'] }, { step: 'derived' }])
  expect(
    await graph.command(
      "MATCH (e:LedgerEntry {coderVersion: '0'}) RETURN e.coder AS coder, count(*) AS entries",
    ),
  ).toEqual([{ coder: 'llm:tern-7b', entries: 1 }])
})
