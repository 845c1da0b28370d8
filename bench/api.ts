/**
 * `npm run bench:api`: how much the API adds to its own queries. Builds a seeded graph of 100,000 actors, 200,000 events
 * and 1,000,000 claims in an empty database (NEO4J_URI, or an embedded one), then asks every resource and, in turn with it,
 * runs the same statements in a bare driver loop. Prints p50, p95, p99 and the ratio of the p50s.
 */
import { pino } from 'pino'
import { openGraph } from '../cypher/connection.ts'
import { countArticles } from '../cypher/queries/articles.ts'
import { applySchema } from '../cypher/schema/apply-schema.ts'
import { apiGraphOptions, createApp, startServer } from '../server/index.ts'
import { benchDatabase } from './graph/bench-database.ts'
import { buildGraph } from './graph/build-graph.ts'
import { askedOf } from './graph/asked.ts'
import type { Asked } from './graph/asked.ts'
import { drawGraph } from './graph/draw-graph.ts'
import type { GraphSize } from './graph/draw-graph.ts'
import { quantiles, timed } from './graph/measure.ts'
import { recordingGraph, replay } from './graph/recording-graph.ts'

const size: GraphSize = { actors: 100_000, events: 200_000, articles: 20_000, claimsPerEvent: 5 }
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 40)
const warmUps = 5
/** What a user's own engine has, without any setting. */
const usualSizes = {}
/** What the API may add, by how long the bare queries take (design §10). */
const allowed = (bareMs: number): number => (bareMs >= 5 ? 1.15 : 1.5)

const database = await benchDatabase(usualSizes)
const graph = openGraph(database.address, apiGraphOptions)
try {
  const articles = await graph.read((reader) => countArticles(reader, { scope: { kind: 'everything' } }))
  if (articles === 0) await buildGraph(graph, size, (line) => console.log(line))
  else if (articles !== size.articles)
    throw new Error('The database holds something else: name an empty one with NEO4J_URI.')
  await applySchema(graph)
  await measure()
} finally {
  await graph.close()
  await database.stop()
}

async function measure(): Promise<void> {
  const { graph: recorded, take } = recordingGraph(graph)
  const app = createApp({
    graph: recorded,
    settings: { HOST: '127.0.0.1', DRAMATIS_TOKENS: undefined },
    log: pino({ level: 'silent' }),
    clientFolder: null,
    console: { off: 'Not here.' },
  })
  const server = await startServer(app, { HOST: '127.0.0.1', PORT: 0 })
  const ask = async ({ path, body }: Asked): Promise<void> => {
    const answer = await fetch(server.url + path, body === undefined ? {} : posted(body))
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`)
    await answer.arrayBuffer()
  }
  const only = process.env['BENCH_ONLY']
  const asked = askedOf(drawGraph(size, 7)).filter(({ name }) => only === undefined || name.includes(only))
  const results = []
  for (const one of asked) {
    for (let time = 0; time < warmUps; time += 1) await ask(one)
    take()
    await ask(one)
    const transactions = take().filter((transaction) => transaction.length > 0)
    const api: number[] = []
    const bare: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      bare.push(await timed(() => replay(graph, transactions)))
      api.push(await timed(() => ask(one)))
    }
    take()
    const [a, b] = [quantiles(api), quantiles(bare)]
    const ratio = a.p50 / b.p50
    console.log(`${one.name}: bare ${round1(b.p50)} ms, API ${round1(a.p50)} ms`)
    results.push({
      resource: one.name,
      statements: transactions.flat().length,
      'bare p50': round1(b.p50),
      'API p50': round1(a.p50),
      'API p95': round1(a.p95),
      'API p99': round1(a.p99),
      ratio: Math.round(ratio * 100) / 100,
      within: ratio <= allowed(b.p50),
      'bar p95': one.p95 ?? null,
      ...(one.p95 === undefined ? {} : { fast: a.p95 <= one.p95 }),
    })
  }
  console.table(results)
  await server.stop()
}

function posted(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
}

function round1(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10
}
