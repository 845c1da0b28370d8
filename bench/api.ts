/**
 * `npm run bench:api`: how much the API adds to its own queries. Builds a seeded graph of 100,000 actors, 200,000 events
 * and 1,000,000 claims in an empty database (NEO4J_URI, or an embedded one), then asks every resource and, in turn with it, runs the same
 * statements in a bare driver loop. Prints p50, p95, p99 and the ratio of the p50s.
 */
import { pino } from 'pino'
import { openGraph } from '../cypher/connection.ts'
import type { GraphAddress } from '../cypher/connection.ts'
import { countArticles } from '../cypher/queries/articles.ts'
import { readSettings } from '../model/settings.ts'
import { apiGraphOptions, createApp, startServer } from '../server/index.ts'
import { startEngines } from '../test/engines/temporary-home.ts'
import { buildGraph } from './graph/build-graph.ts'
import { actorId, drawGraph } from './graph/draw-graph.ts'
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

const engine = process.env['NEO4J_URI'] === undefined ? await startEngines(['neo4j'], usualSizes) : null
const graph = openGraph(engine?.lease.neo4j ?? addressOf(process.env), apiGraphOptions)
try {
  const articles = await graph.read((reader) => countArticles(reader, { scope: { kind: 'everything' } }))
  if (articles === 0) await buildGraph(graph, size, (line) => console.log(line))
  else if (articles !== size.articles)
    throw new Error('The database holds something else: name an empty one with NEO4J_URI.')
  await measure()
} finally {
  await graph.close()
  await engine?.stop()
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
  const ask = async (path: string): Promise<void> => {
    const answer = await fetch(server.url + path)
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`)
    await answer.arrayBuffer()
  }
  const results = []
  for (const [name, path] of resources()) {
    for (let time = 0; time < warmUps; time += 1) await ask(path)
    take()
    await ask(path)
    const transactions = take().filter((transaction) => transaction.length > 0)
    const api: number[] = []
    const bare: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      bare.push(await timed(() => replay(graph, transactions)))
      api.push(await timed(() => ask(path)))
    }
    take()
    const [a, b] = [quantiles(api), quantiles(bare)]
    const ratio = a.p50 / b.p50
    results.push({
      resource: name,
      statements: transactions.flat().length,
      'bare p50': round1(b.p50),
      'API p50': round1(a.p50),
      'API p95': round1(a.p95),
      'API p99': round1(a.p99),
      ratio: Math.round(ratio * 100) / 100,
      within: ratio <= allowed(b.p50),
    })
  }
  console.table(results)
  await server.stop()
}

/** One address for every resource: a hub (the busiest actor) and actors of the middle. */
function resources(): [string, string][] {
  const drawn = drawGraph(size, 7)
  const busiest = [...drawn.degrees.keys()].toSorted(
    (a, b) => (drawn.degrees[b] ?? 0) - (drawn.degrees[a] ?? 0),
  )
  const hub = actorId(busiest[0] ?? 0)
  const second = actorId(busiest[1] ?? 1)
  const [near, far] = busiest.filter((index) => drawn.degrees[index] === 8).map((index) => actorId(index))
  const name = drawn.names[busiest[50] ?? 0] ?? ''
  const event = drawn.events[0]?.id ?? ''
  return [
    ['typeahead', `/api/actors?q=${encodeURIComponent(name.slice(0, 8))}`],
    ['actor', `/api/actors/${near}`],
    ['actor, hub', `/api/actors/${hub}`],
    ['neighbours', `/api/actors/${near}/neighbours`],
    ['neighbours, hub', `/api/actors/${hub}/neighbours?limit=50`],
    ['neighbours, hub, filtered', `/api/actors/${hub}/neighbours?limit=50&types=CONSULT`],
    ['events', '/api/events?from=2024-01-01&to=2024-01-31'],
    ['event', `/api/events/${event}`],
    ['events of two', `/api/events?actors=${hub},${near}`],
    ['links, two hubs', `/api/links?actors=${hub},${second}`],
    ['claims, two hubs', `/api/claims?actors=${hub},${second}`],
    ['paths', `/api/paths?from=${near}&to=${far}`],
    ['paths, hubs inside', `/api/paths?from=${near}&to=${far}&hubs=true`],
    ['overview', '/api/graph/overview'],
    ['overview, filtered', '/api/graph/overview?types=ASSAULT&from=2024-01-01'],
    ['article', '/api/articles/bench-article-1'],
  ]
}

function addressOf(environment: Record<string, string | undefined>): GraphAddress {
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = readSettings(environment)
  return {
    uri: NEO4J_URI ?? '',
    username: NEO4J_USERNAME,
    password: NEO4J_PASSWORD ?? '',
    database: NEO4J_DATABASE,
  }
}

function round1(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10
}
