import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import request from 'supertest'
import { afterAll, describe, expect, it } from 'vitest'
import { openGraph } from '../cypher/connection.ts'
import { createApp } from './app.ts'
import type { AppParts } from './app.ts'

/** Nobody listens there: what is tested here needs no database. */
const graph = openGraph({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'none', database: 'neo4j' })
afterAll(() => graph.close())

const appWith = (settings: Partial<AppParts['settings']> = {}, clientFolder: string | null = null) =>
  createApp({
    graph,
    settings: { HOST: '127.0.0.1', DRAMATIS_TOKENS: undefined, ...settings },
    log: pino({ level: 'silent' }),
    clientFolder,
    console: { off: 'Not here.' },
  })

describe('problems', () => {
  it('answers 503 with Retry-After while the database is away', async () => {
    const answer = await request(appWith()).get('/api/actors?q=tamm').set('X-Request-Id', 'my-id')
    expect(answer.status).toBe(503)
    expect(answer.headers['retry-after']).toBe('2')
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/u)
    expect(answer.headers['x-request-id']).toBe('my-id')
    expect(answer.body).toEqual({
      type: '/problems/graph-unavailable',
      title: 'The graph database does not answer',
      status: 503,
      detail: 'The graph database does not answer at the moment; try again shortly.',
      instance: '/api/actors?q=tamm',
      requestId: 'my-id',
    })
  })

  it('answers 404 to unknown addresses', async () => {
    const answer = await request(appWith()).get('/nowhere').set('X-Request-Id', '1')
    expect(answer.status).toBe(404)
    expect(answer.body).toMatchObject({
      type: '/problems/no-such-route',
      detail: 'Nothing answers GET /nowhere.',
    })
  })

  it('answers 400 to a malformed address', async () => {
    const answer = await request(appWith()).get('/problems/%E0%A4%A')
    expect(answer.body).toMatchObject({ type: '/problems/bad-request', status: 400 })
  })

  it('answers 400 to a request that holds more calls than one request may', async () => {
    const call = { jsonrpc: '2.0', id: 1, method: 'tools/list' }
    const answer = await request(appWith())
      .post('/mcp')
      .send(Array.from({ length: 21 }, () => call))
    expect(answer.body).toMatchObject({
      type: '/problems/bad-request',
      detail: 'No more than 20 messages in one request, please.',
    })
  })

  it('says what a problem type means', async () => {
    const answer = await request(appWith()).get('/problems/bad-cursor')
    expect(answer.body).toEqual({
      name: 'bad-cursor',
      status: 400,
      title: 'The cursor is not one of this list',
      documentation: 'docs/problems.md#bad-cursor',
    })
  })
})

it('answers with its reference as a page, database or not', async () => {
  const answer = await request(appWith()).get('/api').set('Accept', 'text/html')
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  expect(answer.text).toMatch(/^<!doctype html>\n<html lang="en">/u)
})

describe('health', () => {
  it('lives without a database, and is not ready', async () => {
    const app = appWith()
    expect((await request(app).get('/livez')).body).toEqual({ live: true })
    const ready = await request(app).get('/readyz')
    expect([ready.status, ready.body]).toEqual([
      503,
      { ready: false, checks: { neo4j: false, schema: false } },
    ])
  })

  it('is not ready while it stops', async () => {
    const app = appWith()
    app.enable('stopping')
    const ready = await request(app).get('/readyz')
    expect([ready.status, ready.body]).toEqual([503, { ready: false, checks: { stopping: true } }])
  })
})

describe('foreign pages', () => {
  it('refuses a foreign name for this machine (DNS rebinding)', async () => {
    const answer = await request(appWith()).get('/api/session').set('Host', 'evil.example:4600')
    expect(answer.body).toMatchObject({ type: '/problems/wrong-host', status: 403 })
  })

  it('refuses requests from pages of other sites', async () => {
    const app = appWith()
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1'])
      expect((await request(app).get('/api/session').set('Origin', origin)).body).toMatchObject({
        type: '/problems/wrong-origin',
      })
  })

  it('accepts its own pages', async () => {
    const answer = await request(appWith())
      .get('/api/session')
      .set('Host', 'localhost:4600')
      .set('Origin', 'http://localhost:4600')
    expect([answer.status, answer.body]).toEqual([200, { required: false, user: null }])
  })

  it('lets layouts run in workers made from blobs, and no script but ours', async () => {
    const { headers } = await request(appWith()).get('/livez')
    expect(headers['content-security-policy']?.split(';')).toEqual([
      "default-src 'self'",
      "script-src 'self'",
      "worker-src 'self' blob:",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "object-src 'none'",
      "base-uri 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ])
    expect(headers['x-powered-by']).toBeUndefined()
  })
})

describe('tokens', () => {
  const settings = { HOST: '0.0.0.0', DRAMATIS_TOKENS: 'anna:write:a-long-secret' }

  it('are needed where other machines can reach the server', () => {
    expect(() => appWith({ HOST: '0.0.0.0' })).toThrow(/DRAMATIS_TOKENS=name:role:secret/u)
  })

  it('let in by Bearer', async () => {
    const app = appWith(settings)
    const without = await request(app).get('/api/openapi.json')
    expect([without.status, without.headers['www-authenticate'], without.body.type]).toEqual([
      401,
      'Bearer',
      '/problems/sign-in-needed',
    ])
    const wrong = await request(app).get('/api/openapi.json').set('Authorization', 'Bearer something-else')
    expect(wrong.status).toBe(401)
    const right = await request(app).get('/api/openapi.json').set('Authorization', 'Bearer a-long-secret')
    expect([right.status, right.body.openapi]).toEqual([200, '3.1.0'])
  })

  it('become a cookie that the page cannot read', async () => {
    const app = appWith(settings)
    const wrong = await request(app).post('/api/session').send({ token: 'something-else' })
    expect([wrong.status, wrong.body.type]).toEqual([401, '/problems/wrong-token'])
    const signedIn = await request(app).post('/api/session').send({ token: 'a-long-secret' })
    expect(signedIn.body).toEqual({ required: true, user: { name: 'anna', role: 'write' } })
    const cookie = signedIn.headers['set-cookie']?.[0] ?? ''
    expect(cookie).toMatch(/^dramatis_session=[\w.-]+; Max-Age=43200; Path=\/; .*HttpOnly; SameSite=Strict$/u)
    const after = await request(app)
      .get('/api/openapi.json')
      .set('Cookie', cookie.split(';')[0] ?? '')
    expect(after.status).toBe(200)
    const signedOut = await request(app).delete('/api/session')
    expect([signedOut.status, signedOut.headers['set-cookie']?.[0]]).toEqual([
      204,
      'dramatis_session=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; SameSite=Strict',
    ])
  })

  it('cannot be guessed quickly, nor sent as something else', async () => {
    const app = appWith(settings)
    const statuses: number[] = []
    for (let attempt = 0; attempt < 11; attempt += 1)
      statuses.push(
        (
          await request(app)
            .post('/api/session')
            .send({ token: `guess-${attempt}` })
        ).status,
      )
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429])
    const other = appWith(settings)
    expect((await request(other).post('/api/session').send({ token: 5 })).status).toBe(400)
    expect(
      (await request(other).post('/api/session').set('Content-Type', 'application/json').send('{')).status,
    ).toBe(400)
    expect(
      (
        await request(other)
          .post('/api/session')
          .send({ token: 'x'.repeat(10_000) })
      ).status,
    ).toBe(413)
  })
})

describe('the client', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-client-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Dramatis</title>')
  writeFileSync(join(folder, 'assets', 'main-abc.js'), 'export {}')
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is one page for every address, asked for again each time', async () => {
    const app = appWith({}, folder)
    for (const path of ['/', '/actors/person:anu-tamm']) {
      const page = await request(app).get(path).set('Accept', 'text/html')
      expect([page.status, page.text, page.headers['cache-control']]).toEqual([
        200,
        '<!doctype html><title>Dramatis</title>',
        'no-cache',
      ])
    }
  })

  it('keeps assets for ever and does not answer for those that are gone', async () => {
    const app = appWith({}, folder)
    const asset = await request(app).get('/assets/main-abc.js')
    expect([asset.status, asset.headers['cache-control']]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ])
    expect((await request(app).get('/assets/main-old.js')).status).toBe(404)
  })

  it('never answers for the API', async () => {
    const answer = await request(appWith({}, folder)).get('/api/nothing').set('Accept', 'text/html')
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/u)
  })

  it('says so when it is not built', async () => {
    const answer = await request(appWith()).get('/')
    expect([answer.status, answer.text]).toEqual([
      404,
      'The client is not built here; the API answers under /api.\n',
    ])
  })
})
