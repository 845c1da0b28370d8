import { pino } from 'pino'
import request from 'supertest'
import { afterAll, expect, it } from 'vitest'
import { openGraph } from '../../cypher/connection.ts'
import { createApp } from '../app.ts'

/** Nobody listens there. */
const graph = openGraph({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'none', database: 'neo4j' })
afterAll(() => graph.close())

const appWith = (settings: { HOST: string; DRAMATIS_TOKENS?: string }) =>
  createApp({
    graph,
    settings: { DRAMATIS_TOKENS: undefined, ...settings },
    log: pino({ level: 'silent' }),
    clientFolder: null,
    console: { off: 'Not here.' },
  })

const requestsIn = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('dramatis_http_request_duration_seconds_count'))
    .map((line) => line.slice(line.indexOf('{')))

it('counts requests by operation, method and status, and unknown addresses as one', async () => {
  const app = appWith({ HOST: '127.0.0.1' })
  for (const path of ['/livez', '/api/session', '/api/actors/person:anu-tamm', '/a', '/b/c', '/api/nothing'])
    await request(app).get(path)
  await request(app).put('/api/session')
  const { status, headers, text } = await request(app).get('/metrics')
  expect([status, headers['content-type']]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8'])
  expect(requestsIn(text)).toEqual([
    '{operation="health",method="GET",status="200"} 1',
    '{operation="readSession",method="GET",status="200"} 1',
    '{operation="other",method="GET",status="503"} 2',
    '{operation="other",method="GET",status="404"} 2',
    '{operation="other",method="PUT",status="503"} 1',
  ])
  expect(text).toMatch(/^dramatis_graph_up 0$/mu)
  expect(text).toMatch(/^dramatis_http_requests_in_flight 1$/mu)
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /mu)
  expect(text).toMatch(/^nodejs_heap_size_used_bytes /mu)
})

it('is open on loopback alone', async () => {
  const app = appWith({ HOST: '0.0.0.0', DRAMATIS_TOKENS: 'prometheus:read:a-long-secret' })
  expect((await request(app).get('/metrics')).status).toBe(401)
  const answer = await request(app).get('/metrics').set('Authorization', 'Bearer a-long-secret')
  expect(answer.status).toBe(200)
})
