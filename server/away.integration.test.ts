import { setTimeout as wait } from 'node:timers/promises'
import { pino } from 'pino'
import request from 'supertest'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { openGraph } from '../cypher/connection.ts'
import type { Graph } from '../cypher/connection.ts'
import { cuttableProxy } from '../test/fixtures/cuttable.ts'
import type { CuttableProxy } from '../test/fixtures/cuttable.ts'
import { openEmptyGraph } from '../test/fixtures/graph.ts'
import { createApp } from './app.ts'
import { apiGraphOptions } from './index.ts'

let proxy: CuttableProxy
let graph: Graph
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  await (await openEmptyGraph()).close()
  const address = inject('neo4j')
  const target = new URL(address.uri)
  proxy = await cuttableProxy({ host: target.hostname, port: Number(target.port) })
  graph = openGraph({ ...address, uri: `bolt://127.0.0.1:${proxy.port}` }, apiGraphOptions)
  app = createApp({
    graph,
    settings: { HOST: '127.0.0.1', DRAMATIS_TOKENS: undefined },
    log: pino({ level: 'silent' }),
    clientFolder: null,
    console: { off: 'Not here.' },
  })
})
afterAll(async () => {
  await graph.close()
  await proxy.cut()
})

it('answers 503 while Neo4j is away, and recovers by itself', async () => {
  expect((await request(app).get('/api/collections')).status).toBe(200)
  await proxy.cut()

  const first = await request(app).get('/api/collections')
  expect([first.status, first.headers['retry-after'], first.body.type]).toEqual([
    503,
    '2',
    '/problems/graph-unavailable',
  ])
  const started = performance.now()
  const second = await request(app).get('/api/actors?q=tamm')
  expect([second.status, performance.now() - started < 2_500]).toEqual([503, true])
  expect((await request(app).get('/readyz')).body).toMatchObject({ ready: false, checks: { neo4j: false } })
  expect((await request(app).get('/livez')).status).toBe(200)

  await proxy.mend()
  await expect
    .poll(async () => (await request(app).get('/api/collections')).status, { timeout: 15_000 })
    .toBe(200)
  expect((await request(app).get('/readyz')).body).toEqual({
    ready: true,
    checks: { neo4j: true, schema: true },
  })
})

it('answers all of many requests at once while Neo4j goes away', async () => {
  const asking = Array.from({ length: 20 }, async () => (await request(app).get('/api/actors')).status)
  await wait(5)
  await proxy.cut()
  const statuses = new Set(await Promise.all(asking))
  await proxy.mend()
  expect([...statuses].every((status) => status === 200 || status === 503)).toBe(true)
})
