/**
 * `npm run bench:load -- [--articles 20000] [--batch 20] [--actors 5000]` measures how fast we load: whole articles through
 * `loadBatch`, beside a bare driver loop that sends the same UNWIND statements with rows made beforehand, batch by batch in
 * turns into one graph, so that both meet the same noise and the same growing graph. Goal: ratio ≥ 0.8 (design §10). Derives
 * at a quarter, a half and the whole of the corpus, and tells the memory of this process on the way. Articles are made as
 * they are needed. Uses the database of NEO4J_URI, which must be empty and is emptied again, or starts one of its own.
 */
import { parseArgs } from 'node:util'
import neo4j from 'neo4j-driver'
import type { Driver } from 'neo4j-driver'
import { openGraph } from '../cypher/connection.ts'
import type { Graph, GraphAddress } from '../cypher/connection.ts'
import { applySchema } from '../cypher/schema/apply-schema.ts'
import { derive } from '../ingest/derive/derive.ts'
import { batchSize } from '../ingest/index.ts'
import { forgetArticles } from '../ingest/load/forget-articles.ts'
import { loadBatch } from '../ingest/load/load-batch.ts'
import { exitCodes, Failure, messageOf } from '../model/failure.ts'
import { benchDatabase } from './graph/bench-database.ts'
import { generatedNews } from './generated-news.ts'
import { recordStatements } from './recorded-statements.ts'
import type { RecordedStatement } from './recorded-statements.ts'

const loading = {
  collection: { id: 'bench', name: 'Generated', kind: 'user' as const },
  ingestedAt: '2026-01-02T03:04:05Z',
}

/** Batches at the start that count for nothing: plans are made, code is compiled. */
const warmUp = 20

/** Memory is looked at after every so many articles. */
const memoryEvery = 1000

type Size = { articles: number; batch: number; actors: number }

function sizeFrom(args: string[]): Size {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: 'string', default: '20000' },
      batch: { type: 'string', default: String(batchSize) },
      actors: { type: 'string', default: '5000' },
    },
  })
  const size = {
    articles: Number(values.articles),
    batch: Number(values.batch),
    actors: Number(values.actors),
  }
  if (Object.values(size).some((number) => !Number.isInteger(number) || number < 1))
    throw new Failure('--articles, --batch and --actors are whole numbers from 1 up.', exitCodes.usage)
  return size
}

async function measure(graph: Graph, driver: Driver, address: GraphAddress, size: Size): Promise<void> {
  const times = { ours: 0, bare: 0 }
  const counted = { ours: 0, bare: 0 }
  const memory = memoryWatch()
  const milestones = [0.25, 0.5, 1].map((share) => Math.round(size.articles * share))
  let derivedSoFar = 0
  let derivedAt = 0
  for (let start = 0, turn = 0; start < size.articles; start += size.batch, turn += 1) {
    const end = Math.min(size.articles, start + size.batch)
    const news = Array.from({ length: end - start }, (_, index) => generatedNews(start + index, size.actors))
    // Which goes first changes from pair to pair, so that neither always comes after the other.
    const side = turn % 4 === 0 || turn % 4 === 3 ? 'ours' : 'bare'
    const statements = side === 'bare' ? await recordStatements(news, loading) : []
    const before = performance.now()
    if (side === 'ours') await loadBatch(graph, news, loading)
    else await writeBare(driver, address.database, statements)
    if (turn >= warmUp) {
      times[side] += performance.now() - before
      counted[side] += news.length
    }
    memory.look(end)
    const [next] = milestones
    if (next === undefined || end < next) continue
    milestones.shift()
    derivedSoFar += await measureDeriving(graph, { total: end, added: end - derivedAt, before: derivedSoFar })
    derivedAt = end
    memory.look(end)
  }
  const perArticle = { ours: times.ours / counted.ours, bare: times.bare / counted.bare }
  say(
    `loading: ${perArticle.ours.toFixed(2)} ms an article, ${(1000 / perArticle.ours).toFixed(0)} a second; bare loop ${perArticle.bare.toFixed(2)} ms`,
  )
  say(`ratio of loading to the bare loop: ${(perArticle.bare / perArticle.ours).toFixed(2)} (goal ≥ 0.80)`)
  say(`memory of this process: ${memory.told()}`)
}

/** Derives what was loaded since the last milestone; how long it took. */
async function measureDeriving(
  graph: Graph,
  { total, added, before }: { total: number; added: number; before: number },
): Promise<number> {
  const stages = new Map<string, number>()
  let last = performance.now()
  const { milliseconds, done } = await derive(graph, {
    report: ({ stage }) => {
      const now = performance.now()
      stages.set(stage, (stages.get(stage) ?? 0) + now - last)
      last = now
    },
  })
  say(
    `deriving at ${total} articles: ${seconds(milliseconds)} for ${added} new ones, ${(milliseconds / added).toFixed(2)} ms each; ${seconds(before + milliseconds)} so far, ${((before + milliseconds) / total).toFixed(2)} ms an article`,
  )
  const told = [...stages].map(([stage, ms]) => {
    const count = Object.entries(done).find(([name]) => name === stage)?.[1] ?? 0
    return `${stage} ${count} in ${seconds(ms)}`
  })
  say(`  ${told.join(', ')}`)
  return milliseconds
}

async function writeBare(
  driver: Driver,
  database: string,
  statements: readonly RecordedStatement[],
): Promise<void> {
  const session = driver.session({ database })
  try {
    await session.executeWrite((tx) =>
      Promise.all(statements.map(({ text, params }) => tx.run(text, params))),
    )
  } finally {
    await session.close()
  }
}

/** Resident memory and heap in use, every so many articles. */
function memoryWatch() {
  const seen: string[] = []
  let next = memoryEvery
  return {
    look(articles: number): void {
      if (articles < next) return
      next = articles + memoryEvery
      const { rss, heapUsed } = process.memoryUsage()
      seen.push(`${articles}: ${megabytes(rss)} (heap ${megabytes(heapUsed)})`)
    },
    told: () => `${seen.join(', ')} MB`,
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_048_576)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

async function main(): Promise<void> {
  const size = sizeFrom(process.argv.slice(2))
  const { address, isOwn, stop } = await benchDatabase()
  const graph = openGraph(address)
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
  })
  try {
    await applySchema(graph)
    await measure(graph, driver, address, size)
    if (isOwn) return
    await forgetArticles(graph, { collection: loading.collection.id })
    await derive(graph)
  } finally {
    await driver.close()
    await graph.close()
    await stop()
  }
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`)
  process.exitCode = error instanceof Failure ? error.exitCode : exitCodes.failure
}
