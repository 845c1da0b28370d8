import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { pino } from 'pino'
import { request } from 'undici'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { askedOf } from '../../bench/graph/asked.ts'
import { buildGraph } from '../../bench/graph/build-graph.ts'
import { drawGraph } from '../../bench/graph/draw-graph.ts'
import { openGraph } from '../../cypher/connection.ts'
import type { Graph } from '../../cypher/connection.ts'
import { openConsole } from '../../cypher/console/open-console.ts'
import type { Console } from '../../cypher/console/open-console.ts'
import { apiGraphOptions, createApp, startServer } from '../../server/index.ts'
import { startEngines } from '../engines/temporary-home.ts'
import { heapInUse } from './heap-in-use.ts'

const size = { actors: 10_000, events: 20_000, articles: 2000, claimsPerEvent: 2 }
const seconds = Number(process.env['LOAD_SECONDS'] ?? 60)
/** Sixty-four connections in all, as many on each. */
const mixed = [
  'typeahead',
  'actor',
  'neighbours',
  'events of two',
  'event',
  'timeline, hub',
  'sentences',
  'article',
]
const megabyte = 1024 ** 2
/** In so many milliseconds the requests that were under way at the end have been answered. */
const answeredMs = 12_000

let engine: Awaited<ReturnType<typeof startEngines>>
let graph: Graph
let console_: Console
let server: Awaited<ReturnType<typeof startServer>>

beforeAll(async () => {
  engine = await startEngines(['neo4j'], {})
  const address = engine.lease.neo4j
  if (address === null) throw new Error('There is no Neo4j.')
  graph = openGraph(address, apiGraphOptions)
  await buildGraph(graph, size, () => {})
  console_ = openConsole(address)
  const app = createApp({
    graph,
    settings: { HOST: '127.0.0.1', DRAMATIS_TOKENS: undefined },
    log: pino({ level: 'silent' }),
    clientFolder: null,
    console: { console: console_ },
  })
  server = await startServer(app, { HOST: '127.0.0.1', PORT: 0 })
})
afterAll(async () => {
  await server.stop()
  await console_.close()
  await graph.close()
  await engine.stop()
})

test('sixty-four readers at once get answers, none of them much later than the others', async () => {
  const asked = askedOf(drawGraph(size, 7)).filter(({ name }) => mixed.includes(name))
  expect(asked.map(({ name }) => name).toSorted()).toEqual(mixed.toSorted())
  // What has to be in memory is there after the first half.
  await cannonade(asked, seconds / 2)
  await pause(answeredMs)
  const before = await heapInUse()
  const results = await cannonade(asked, seconds)
  await pause(answeredMs)
  const grown = (await heapInUse()) - before
  console.table(results)
  console.log(`heap ${Math.round(before / megabyte)} MB, grown by ${(grown / megabyte).toFixed(1)} MB`)
  expect(results.map(({ name, failed }) => [name, failed])).toEqual(asked.map(({ name }) => [name, 0]))
  for (const { name, p50, p99 } of results) expect([name, p99 <= 10 * p50]).toEqual([name, true])
  expect(grown).toBeLessThan(20 * megabyte)
})

type Fired = { name: string; requests: number; failed: number; p50: number; p99: number }

const Result = z.object({
  '2xx': z.int(),
  non2xx: z.int(),
  errors: z.int(),
  timeouts: z.int(),
  latency: z.object({ p50: z.number(), p99: z.number() }),
})

const run = promisify(execFile)
const autocannon = fileURLToPath(import.meta.resolve('autocannon'))

/** Each resource by a process of its own: what autocannon keeps is not our memory. */
function cannonade(asked: readonly { name: string; path: string }[], duration: number): Promise<Fired[]> {
  return Promise.all(
    asked.map(async ({ name, path }) => {
      const options = ['-c', String(64 / asked.length), '-d', String(duration), '-t', '30', '--json']
      const { stdout } = await run(process.execPath, [autocannon, ...options, server.url + path])
      const result = Result.parse(JSON.parse(stdout))
      return {
        name,
        requests: result['2xx'],
        failed: result.errors + result.timeouts + result.non2xx,
        p50: result.latency.p50,
        p99: result.latency.p99,
      }
    }),
  )
}

const tenThousandRows = {
  query:
    "UNWIND range(1, 10000) AS number RETURN number, 'Anu Tamm met Marko Ilves in Oslo and talked of fish' AS text, [number, number + 1] AS list",
}

async function lines(body: object): Promise<Awaited<ReturnType<typeof request>>['body']> {
  const answer = await request(`${server.url}/api/cypher`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/x-ndjson' },
    body: JSON.stringify(body),
  })
  expect(answer.statusCode).toBe(200)
  return answer.body
}

test('ten thousand rows stream in bounded memory', async () => {
  const before = await heapInUse()
  let most = 0
  let count = 0
  for await (const chunk of await lines(tenThousandRows)) {
    count += String(chunk).split('\n').length - 1
    most = Math.max(most, process.memoryUsage().heapUsed)
  }
  console.log(`10,000 rows: heap at most ${((most - before) / megabyte).toFixed(1)} MB above the start`)
  expect(count).toBe(10_002)
  expect(most - before).toBeLessThan(40 * megabyte)
})

test('a reader that is slow and goes away leaves no transaction after three seconds', async () => {
  const bodies = await Promise.all(
    Array.from({ length: 2 }, () =>
      lines({ query: 'UNWIND range(1, 10000) AS a RETURN a, [x IN range(1, 100) | x * a] AS list' }),
    ),
  )
  for (const body of bodies) {
    await once(body, 'readable')
    body.read(1)
  }
  await pause(2000)
  for (const body of bodies) body.destroy()
  await expect
    .poll(
      async () =>
        (await graph.command('SHOW TRANSACTIONS YIELD metaData RETURN metaData.app AS app')).filter(
          (row) => row['app'] === 'dramatis-console',
        ),
      { timeout: 3000 },
    )
    .toEqual([])
})
