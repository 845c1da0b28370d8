/**
 * How fast we load: whole articles through `loadBatch`, against a bare driver loop that sends the same UNWIND statements
 * with the same rows, batch by batch in turns into one graph. Then how long deriving takes. Goal: ratio ≥ 0.8 (design §10).
 *
 *     node bench/load.ts [articles = 4000] [articles a batch = 40] [actors = 5000]
 *
 * Uses the database of NEO4J_URI, which must be empty and is emptied again, or starts one of its own.
 */
import { parseArgs } from 'node:util'
import neo4j from 'neo4j-driver'
import type { Driver } from 'neo4j-driver'
import { openGraph } from '../cypher/connection.ts'
import type { GraphAddress } from '../cypher/connection.ts'
import { applySchema } from '../cypher/schema/apply-schema.ts'
import { derive } from '../ingest/derive/derive.ts'
import { forgetArticles } from '../ingest/load/forget-articles.ts'
import { loadBatch } from '../ingest/load/load-batch.ts'
import { readSettings } from '../model/settings.ts'
import { startEngines } from '../test/engines/temporary-home.ts'
import { generatedNews } from './generated-news.ts'
import { recordStatements } from './recorded-statements.ts'
import type { RecordedStatement } from './recorded-statements.ts'

const { positionals } = parseArgs({ allowPositionals: true })
const [articleCount = 4000, batchSize = 40, actorCount = 5000] = positionals.map(Number)
const options = {
  collection: { id: 'bench', name: 'Generated', kind: 'user' as const },
  ingestedAt: '2026-01-02T03:04:05Z',
}

const settings = readSettings(process.env)
const started =
  settings.NEO4J_URI === undefined ? await startEngines(['neo4j']) : { lease: null, stop: async () => {} }
const address: GraphAddress = started.lease?.neo4j ?? {
  uri: settings.NEO4J_URI ?? '',
  username: settings.NEO4J_USERNAME,
  password: settings.NEO4J_PASSWORD ?? '',
  database: settings.NEO4J_DATABASE,
}
const graph = openGraph(address)
const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
  disableLosslessIntegers: true,
})
try {
  await applySchema(graph)
  await measure(driver)
} finally {
  await driver.close()
  await graph.close()
  await started.stop()
}

async function measure(driver: Driver): Promise<void> {
  const times = { ours: 0, bare: 0 }
  const counted = { ours: 0, bare: 0 }
  const warmUp = Math.min(10, Math.floor(articleCount / batchSize / 4)) * batchSize
  const ids: string[] = []
  for (let start = 0, turn = 0; start < articleCount; start += batchSize, turn += 1) {
    const news = Array.from({ length: batchSize }, (_, index) => generatedNews(start + index, actorCount))
    ids.push(...news.map((extraction) => extraction.article.id))
    const side = turn % 2 === 0 ? 'ours' : 'bare'
    const statements = side === 'bare' ? await recordStatements(news, options) : []
    const before = performance.now()
    if (side === 'ours') await loadBatch(graph, news, options)
    else await writeBare(driver, statements)
    if (start < warmUp) continue
    times[side] += performance.now() - before
    counted[side] += batchSize
  }
  const perArticle = { ours: times.ours / counted.ours, bare: times.bare / counted.bare }
  say(`loading: ${perArticle.ours.toFixed(2)} ms an article, bare loop ${perArticle.bare.toFixed(2)} ms`)
  say(`ratio of loading to the bare loop: ${(perArticle.bare / perArticle.ours).toFixed(2)} (goal ≥ 0.80)`)

  const stages = new Map<string, number>()
  let last = performance.now()
  const report = ({ stage }: { stage: string }) => {
    const now = performance.now()
    stages.set(stage, (stages.get(stage) ?? 0) + now - last)
    last = now
  }
  const derived = await derive(graph, { report })
  say(
    `deriving ${ids.length} articles: ${(derived.milliseconds / 1000).toFixed(1)} s, ${(derived.milliseconds / ids.length).toFixed(2)} ms an article`,
  )
  for (const [stage, milliseconds] of stages) {
    const done = Object.entries(derived.done).find(([name]) => name === stage)?.[1] ?? 0
    say(`  ${stage}: ${done} in ${(milliseconds / 1000).toFixed(1)} s`)
  }
  say(`memory of this process: ${Math.round(process.memoryUsage().rss / 1_048_576)} MB`)
  if (started.lease === null) {
    const before = performance.now()
    await forgetArticles(graph, { collection: 'bench' })
    await derive(graph)
    say(`forgetting them all: ${((performance.now() - before) / 1000).toFixed(1)} s`)
  }
}

async function writeBare(driver: Driver, statements: readonly RecordedStatement[]): Promise<void> {
  const session = driver.session({ database: address.database })
  try {
    await session.executeWrite((tx) =>
      Promise.all(statements.map(({ text, params }) => tx.run(text, params))),
    )
  } finally {
    await session.close()
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
