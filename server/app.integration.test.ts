import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLeadersApi } from '../test/fixtures/leaders-api.ts'
import type { LeadersApi } from '../test/fixtures/leaders-api.ts'

let api: LeadersApi
beforeAll(async () => {
  api = await openLeadersApi()
})
afterAll(() => api.close())

describe('what is wrong is said as a problem', () => {
  it.each([
    ['/api/actors/person:nobody', 404, 'not-found'],
    ['/api/actors/person:nobody/neighbours', 404, 'not-found'],
    ['/api/events/event:nothing', 404, 'not-found'],
    ['/api/events/event:nothing/coverage', 404, 'not-found'],
    ['/api/claims?event=event:nothing', 404, 'not-found'],
    ['/api/articles/nothing', 404, 'not-found'],
    ['/api/links?actors=person:anu-tamm,person:nobody', 404, 'not-found'],
    ['/api/paths?from=person:nobody&to=person:anu-tamm', 404, 'not-found'],
    ['/api/graph/between?actors=person:nobody,person:anu-tamm', 404, 'not-found'],
    ['/api/paths?from=person:anu-tamm&to=person:anu-tamm', 400, 'bad-request'],
    ['/api/links?actors=person:anu-tamm', 400, 'bad-request'],
    ['/api/claims', 400, 'bad-request'],
    ['/api/claims?event=x&article=y', 400, 'bad-request'],
    ['/api/events?types=DANCE', 400, 'bad-request'],
    ['/api/events?from=yesterday', 400, 'bad-request'],
    ['/api/events?limit=0', 400, 'bad-request'],
    ['/api/sentences', 400, 'bad-request'],
    ['/api/sentences?q=%22', 400, 'bad-request'],
    ['/api/timeline?by=hour', 400, 'bad-request'],
    ['/api/diff?fromA=2025-08-02&toA=2025-08-01&fromB=2025-08-01&toB=2025-08-02', 400, 'bad-request'],
    ['/api/events?limit=1&limit=2', 400, 'bad-request'],
    ['/api/events?form=2025-08-01', 400, 'bad-request'],
    ['/api/events?cursor=abc', 400, 'bad-cursor'],
    ['/api/actors?cursor=W10', 400, 'bad-cursor'],
    [`/api/actors?q=${'x'.repeat(10_000)}`, 400, 'bad-request'],
    [`/api/actors/${'x'.repeat(1_000)}`, 400, 'bad-request'],
    ['/api/actors/%E0%A4%A', 400, 'bad-request'],
    ['/api/nothing', 404, 'no-such-route'],
  ])('%s', async (path, status, name) => {
    const answer = await request(api.app).get(path)
    expect([answer.status, answer.body.type]).toEqual([status, `/problems/${name}`])
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/u)
  })

  it('names the whole address that nothing answers', async () => {
    const answer = await request(api.app).get('/api/nothing?x=1')
    expect(answer.body.detail).toBe('Nothing answers GET /api/nothing.')
  })

  it('names each wrong parameter', async () => {
    const answer = await request(api.app).get('/api/events?form=2025&quads=9')
    expect(answer.body.errors.map((error: { path: string }) => error.path).toSorted()).toEqual([
      'form',
      'quads.0',
    ])
  })
})

describe('copies', () => {
  it('hold until the deriver has finished a round', async () => {
    const first = await request(api.app).get('/api/collections')
    const tag = first.headers['etag'] ?? ''
    expect(tag).toMatch(/^W\/"[\w-]{22}"$/u)
    expect(first.headers['cache-control']).toBe('private, no-cache')
    const again = await request(api.app).get('/api/collections').set('If-None-Match', tag)
    expect([again.status, again.text]).toEqual([304, ''])
    await api.graph.write((writer) =>
      writer.run({ name: 'epoch', text: "MATCH (epoch:Dramatis {id: 'epoch'}) SET epoch.value = 'another'" }),
    )
    const later = await request(api.app).get('/api/collections').set('If-None-Match', tag)
    expect([later.status, later.headers['etag'] === tag]).toEqual([200, false])
  })
})

it('is ready', async () => {
  const answer = await request(api.app).get('/readyz')
  expect([answer.status, answer.body]).toEqual([200, { ready: true, checks: { neo4j: true, schema: true } }])
})

it('describes every resource in OpenAPI', async () => {
  const { body } = await request(api.app).get('/api/openapi.json')
  expect(Object.keys(body.paths).toSorted()).toEqual([
    '/api/actors',
    '/api/actors/{id}',
    '/api/actors/{id}/groups',
    '/api/actors/{id}/neighbours',
    '/api/articles',
    '/api/articles/{id}',
    '/api/articles/{id}/changes',
    '/api/articles/{id}/original',
    '/api/ask',
    '/api/claims',
    '/api/collections',
    '/api/cypher',
    '/api/cypher/schema',
    '/api/decisions',
    '/api/decisions/{id}/undo',
    '/api/diff',
    '/api/events',
    '/api/events/{id}',
    '/api/events/{id}/coverage',
    '/api/feeds/look',
    '/api/filters',
    '/api/graph/between',
    '/api/graph/calendar',
    '/api/graph/joining-events',
    '/api/graph/overview',
    '/api/jobs',
    '/api/jobs/{id}',
    '/api/jobs/{id}/cancel',
    '/api/jobs/{id}/events',
    '/api/links',
    '/api/match',
    '/api/paths',
    '/api/saved',
    '/api/saved/{id}',
    '/api/sentences',
    '/api/session',
    '/api/suggestions/actors',
    '/api/suggestions/events',
    '/api/timeline',
  ])
  const neighbours = body.paths['/api/actors/{id}/neighbours'].get
  expect(neighbours.parameters.map((one: { name: string; in: string }) => `${one.in} ${one.name}`)).toEqual(
    expect.arrayContaining(['path id', 'query types', 'query from', 'query limit', 'query cursor']),
  )
})
