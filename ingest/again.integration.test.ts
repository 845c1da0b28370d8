import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../cypher/connection.ts'
import { readQuarantine } from '../cypher/load/quarantine.ts'
import { Failure } from '../model/failure.ts'
import { anArticle } from '../test/fixtures/extraction.ts'
import { emptyGraph, openEmptyGraph } from '../test/fixtures/graph.ts'
import { exportLines, loadOptions } from '../test/fixtures/loading.ts'
import { recordedParser } from '../test/fixtures/recorded-parser.ts'
import { writeTwoArticles } from '../test/fixtures/two-articles.ts'
import { recode, retry } from './again.ts'
import { derive } from './derive/derive.ts'
import { forgetArticles } from './load/forget-articles.ts'
import { ledgerOverview } from './load/ledger-overview.ts'
import { loadBatch } from './load/load-batch.ts'
import type { Parser } from './parse/parser.ts'
import { ingest } from './pipeline.ts'
import type { IngestStep } from './pipeline.ts'

const parser = recordedParser('llm')

/** A parser that fails for the articles whose text holds a word. */
const parserFailing = (word: string): Parser => ({
  ...parser,
  parse: async (article, signal) => {
    if (article.text.includes(word))
      throw new Failure('CoreNLP could not parse the article in 3 attempts: it broke.')
    return parser.parse(article, signal)
  },
})

let graph: Graph
let folder: string

beforeAll(async () => {
  graph = await openEmptyGraph()
})
beforeEach(async () => {
  await emptyGraph(graph)
  const written = await writeTwoArticles()
  folder = written.folder
  return written.remove
})
afterAll(() => graph.close())

const options = (parser: Parser) => ({
  graph,
  parser,
  concurrency: 2,
  ingestedAt: loadOptions.ingestedAt,
})
const read = (parser: Parser) =>
  told(ingest([folder], { ...options(parser), published: null, collection: loadOptions.collection }))

/** What happened to articles, without their paths and times. */
async function told(steps: AsyncIterable<IngestStep>): Promise<string[]> {
  const told: string[] = []
  for await (const step of steps) if (step.step !== 'derived') told.push(step.step)
  return told
}

test('an article that cannot be parsed is tried again from quarantine, without its file', async () => {
  await read(parser)
  const clean = await exportLines(graph)
  await emptyGraph(graph)

  expect(await read(parserFailing('Norway'))).toEqual(['refused', 'loaded'])
  const [entry] = await readQuarantine(graph)
  expect(entry).toMatchObject({
    coder: 'rules',
    source: join(folder, 'news.jsonl:2'),
    error: 'CoreNLP could not parse the article in 3 attempts: it broke.',
    attempts: 1,
  })
  await rm(folder, { recursive: true })

  expect(await told(retry(options(parserFailing('Norway'))))).toEqual(['refused'])
  expect(await readQuarantine(graph)).toMatchObject([{ attempts: 2 }])
  expect(await told(retry(options(parser)))).toEqual(['loaded'])
  expect(await readQuarantine(graph)).toEqual([])
  expect(await exportLines(graph)).toEqual(clean)
  expect(await told(retry(options(parser)))).toEqual([])
})

test('what an older version of the coder has loaded is coded again, and stays in its collection', async () => {
  await read(parser)
  const clean = await exportLines(graph)
  await graph.command("MATCH (entry:LedgerEntry) SET entry.coderVersion = '1'")
  await graph.command("MATCH (claim:Claim) SET claim.rule = 'an older rule'")
  expect(await ledgerOverview(graph)).toMatchObject({ loaded: 2, outdated: 2 })

  expect(await told(recode({ ...options(parser), only: { id: 'samples' } }))).toEqual([])
  expect(await told(recode({ ...options(parser), only: null }))).toEqual(['loaded', 'loaded'])
  expect(await exportLines(graph)).toEqual(clean)
  expect(await told(recode({ ...options(parser), only: null }))).toEqual([])
  expect(await ledgerOverview(graph)).toEqual({
    loaded: 2,
    outdated: 0,
    quarantined: 0,
    reasons: [],
    underived: 0,
  })
})

test('meeting an article again codes it again when its coding is old, and never when it is newer', async () => {
  await read(parser)
  await graph.command("MATCH (entry:LedgerEntry) SET entry.coderVersion = '1'")
  expect(await read(parser)).toEqual(['loaded', 'loaded'])
  await graph.command("MATCH (entry:LedgerEntry) SET entry.coderVersion = '1000'")
  expect(await read(parser)).toEqual(['known', 'known'])
})

test('articles are forgotten by id, web address or path, in quarantine too', async () => {
  await read(parserFailing('Norway'))
  const [here, there] = ['https://lania.example/1', 'https://lania.example/2'].map((url) =>
    anArticle({ url, path: '/news/lania.html' }).says(`It rained at ${url}.`).build(),
  )
  if (here === undefined || there === undefined) throw new Error('articles are missing')
  await loadBatch(graph, [here, there], loadOptions)
  const articles = [here.article.id, 'https://lania.example/2', 'https://lania.example/3']
  expect(await forgetArticles(graph, { articles })).toEqual({
    removed: 2,
    left: 0,
    unknown: ['https://lania.example/3'],
    files: [],
  })
  const { files, ...forgotten } = await forgetArticles(graph, { articles: [`${folder}/`] })
  expect(forgotten).toEqual({ removed: 2, left: 0, unknown: [] })
  // Both were read from one file.
  expect(files.length).toBe(1)
  await derive(graph)
  expect(
    await graph.command('MATCH (n) WHERE NOT n:Dramatis AND NOT n:Collection RETURN n.id AS id'),
  ).toEqual([])
})

test('a collection is forgotten with what waits in quarantine for it', async () => {
  await read(parserFailing('Norway'))
  const { files, ...forgotten } = await forgetArticles(graph, { collection: 'articles' })
  expect(forgotten).toEqual({ removed: 2, left: 0, unknown: [] })
  expect(files.length).toBe(1)
  expect(await ledgerOverview(graph)).toMatchObject({ loaded: 0, quarantined: 0 })
})
