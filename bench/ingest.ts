/**
 * `npm run bench:ingest -- [--articles 40] [--rounds 4] [--concurrency 2] [--json] [file or folder …]` measures how much of
 * CoreNLP's own speed the extraction keeps, on the same articles with the same annotators in the same run, and what coding,
 * loading and deriving cost beside parsing. It works in a home and a database of its own, which it removes; `CORENLP_URL`
 * is used when set, `NEO4J_URI` never is.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openGraph } from '../cypher/connection.ts'
import type { Graph } from '../cypher/connection.ts'
import { applySchema } from '../cypher/schema/apply-schema.ts'
import { acquireEngines, progressPrinter } from '../engines/index.ts'
import { batchSize, derive, extract, openParser } from '../ingest/index.ts'
import type { Parser } from '../ingest/index.ts'
import { loadBatch } from '../ingest/load/load-batch.ts'
import type { CoreNlpAddress } from '../ingest/parse/corenlp-client.ts'
import type { Article } from '../model/article.ts'
import type { Extraction } from '../model/extraction.ts'
import { exitCodes, Failure, messageOf } from '../model/failure.ts'
import { readSettings } from '../model/settings.ts'
import type { Settings } from '../model/settings.ts'
import { benchmarkArticles } from './articles.ts'
import { measureCoreNlpAlone } from './corenlp-alone.ts'

const samples = join(import.meta.dirname, '..', 'samples')

/** Milliseconds for all articles together; the parts of the extraction as the work of one after another. */
type Measures = {
  articles: number
  words: number
  claims: number
  coreNlpAlone: number
  extraction: number
  /** Resolving and coding within the extraction, with CoreNLP at work on the same processors. */
  code: number
  /** The same once more from the cached parses, warm and with nothing beside it. */
  codeAlone: number
  load: number
  derive: number
}

function optionsFrom(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    options: {
      articles: { type: 'string', default: '40' },
      rounds: { type: 'string', default: '4' },
      concurrency: { type: 'string', default: '2' },
      json: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  })
  return {
    articles: wholeNumber('articles', values.articles),
    rounds: wholeNumber('rounds', values.rounds),
    concurrency: wholeNumber('concurrency', values.concurrency),
    json: values.json,
    paths: positionals.length === 0 ? [samples] : positionals,
  }
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) {
    throw new Failure(`--${name} must be a whole number from 1 up.`, exitCodes.usage)
  }
  return number
}

async function measure(settings: Settings, options: ReturnType<typeof optionsFrom>): Promise<Measures> {
  const { articles: perRound, rounds, concurrency } = options
  const articles = await benchmarkArticles(options.paths, perRound * (rounds + 1))
  const report = progressPrinter(process.stderr)
  const lease = await acquireEngines(settings, { want: ['neo4j', 'corenlp'], purpose: 'benchmark', report })
  try {
    const [server] = lease.corenlp
    if (server === undefined || lease.neo4j === null) throw new Failure('The engines are not there.')
    const cacheFolder = join(settings.folders.cache, 'parses')
    const parser = openParser({ servers: async () => [server], cacheFolder, cacheLimitBytes: 1024 ** 3 })
    const warmUp = articles.slice(0, perRound)
    const measured = articles.slice(perRound)
    await measureCoreNlpAlone(server, warmUp, concurrency)
    await measureExtraction(parser, warmUp, concurrency)
    const totals = await alternate(server, parser, measured, options)
    const graph = openGraph(lease.neo4j)
    try {
      await applySchema(graph, { adopt: false })
      await measureLoading(graph, (await extractionsOf(parser, warmUp, concurrency)).extractions)
      const { extractions, codeAlone } = await extractionsOf(parser, measured, concurrency)
      const stored = await measureLoading(graph, extractions)
      const words = measured.reduce((sum, article) => sum + article.text.split(/\s+/u).length, 0)
      return { articles: measured.length, words, ...totals, codeAlone, ...stored }
    } finally {
      await parser.close()
      await graph.close()
    }
  } finally {
    await lease.release()
  }
}

/** Each round measures both on the same articles; which goes first changes, so that neither has the warmer machine. */
async function alternate(
  server: CoreNlpAddress,
  parser: Parser,
  articles: readonly Article[],
  options: { articles: number; rounds: number; concurrency: number },
) {
  let coreNlpAlone = 0
  const extraction = { wall: 0, code: 0, claims: 0 }
  for (let round = 0; round < options.rounds; round += 1) {
    const share = articles.slice(round * options.articles, (round + 1) * options.articles)
    const alone = async (): Promise<void> => {
      coreNlpAlone += await measureCoreNlpAlone(server, share, options.concurrency)
    }
    const extracted = async (): Promise<void> => {
      const { wall, code, claims } = await measureExtraction(parser, share, options.concurrency)
      extraction.wall += wall
      extraction.code += code
      extraction.claims += claims
    }
    for (const run of round % 2 === 0 ? [alone, extracted] : [extracted, alone]) await run()
  }
  return { coreNlpAlone, extraction: extraction.wall, code: extraction.code, claims: extraction.claims }
}

async function measureExtraction(parser: Parser, articles: readonly Article[], concurrency: number) {
  const started = performance.now()
  let code = 0
  let claims = 0
  for await (const outcome of extracted(parser, articles, concurrency)) {
    if (outcome.fromCache) throw new Failure('An article came from the cache: nothing would be measured.')
    code += outcome.codeMs
    claims += outcome.extraction.claims.length
  }
  return { wall: performance.now() - started, code, claims }
}

/** Loads what was extracted (the parses come from the cache now) with nothing running beside it, and derives. */
async function measureLoading(graph: Graph, extractions: readonly Extraction[]) {
  const loading = performance.now()
  for (let start = 0; start < extractions.length; start += batchSize) {
    const outcomes = await loadBatch(graph, extractions.slice(start, start + batchSize), {
      collection: { id: 'benchmark', name: 'benchmark', kind: 'user' },
      ingestedAt: '2025-08-22T00:00:00Z',
    })
    for (const outcome of outcomes)
      if (outcome.state === 'quarantined') throw new Failure(`${outcome.article}: ${outcome.error}`)
  }
  const load = performance.now() - loading
  const { milliseconds } = await derive(graph)
  return { load, derive: milliseconds }
}

async function extractionsOf(parser: Parser, articles: readonly Article[], concurrency: number) {
  const outcomes = await Array.fromAsync(extracted(parser, articles, concurrency))
  return {
    extractions: outcomes.map((outcome) => outcome.extraction),
    codeAlone: outcomes.reduce((sum, outcome) => sum + outcome.codeMs, 0),
  }
}

/** A refused article would make the figures wrong. */
async function* extracted(parser: Parser, articles: readonly Article[], concurrency: number) {
  const stdin = asJsonLines(articles)
  for await (const outcome of extract(['-'], { parser, published: null, concurrency, stdin })) {
    if (!outcome.ok) throw new Failure(`${outcome.path}: ${outcome.reason}`)
    yield outcome
  }
}

async function* asJsonLines(articles: readonly Article[]): AsyncIterable<Uint8Array> {
  for (const { title, text, outlet, publishedAt } of articles) {
    yield Buffer.from(`${JSON.stringify({ title, text, outlet, publishedAt })}\n`)
  }
}

function table(measures: Measures): string {
  const { articles, words, claims, coreNlpAlone, extraction, code, codeAlone, load, derive } = measures
  const perArticle = (milliseconds: number): string =>
    `${(milliseconds / articles).toFixed(1).padStart(9)} ms`
  return [
    `${articles} articles of ${Math.round(words / articles)} words, ${claims} claims`,
    `CoreNLP alone  ${perArticle(coreNlpAlone)} an article, ${((articles / coreNlpAlone) * 1000).toFixed(2)} articles a second`,
    `extraction     ${perArticle(extraction)} an article, ${((articles / extraction) * 1000).toFixed(2)} articles a second`,
    `  of it code   ${perArticle(code)}`,
    `code alone     ${perArticle(codeAlone)}, resolving and coding, warm (bar 15)`,
    `load           ${perArticle(load)}`,
    `derive         ${perArticle(derive)}`,
    `extraction at ${(coreNlpAlone / extraction).toFixed(3)} of CoreNLP alone (bar 0.85)`,
    `code + load at ${((code + load) / coreNlpAlone).toFixed(3)} of parse (bar 0.20)`,
  ].join('\n')
}

async function main(): Promise<void> {
  const options = optionsFrom(process.argv.slice(2))
  const { folders } = readSettings(process.env)
  const home = mkdtempSync(join(tmpdir(), 'dramatis-bench-'))
  try {
    const settings = readSettings({
      ...process.env,
      DRAMATIS_HOME: home,
      DRAMATIS_ENGINES: folders.engines,
      NEO4J_URI: '',
    })
    const measures = await measure(settings, options)
    process.stdout.write(`${options.json ? JSON.stringify(measures) : table(measures)}\n`)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`)
  process.exitCode = error instanceof Failure ? error.exitCode : exitCodes.failure
}
