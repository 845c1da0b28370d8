import { Writable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { connect } from 'node:net'
import { pino } from 'pino'
import request from 'supertest'
import { afterAll, describe, expect, it } from 'vitest'
import { openGraph } from '../../cypher/connection.ts'
import { createApp } from '../app.ts'
import { startServer } from '../listen.ts'

/** Nobody listens there: an attack must not get as far as the database. */
const graph = openGraph({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'none', database: 'neo4j' })
afterAll(() => graph.close())

const lines: string[] = []
const written = new Writable({
  write: (chunk: Buffer, _encoding, done) => {
    lines.push(chunk.toString('utf8'))
    done()
  },
})
const appWith = (settings: { HOST: string; DRAMATIS_TOKENS?: string }) =>
  createApp({
    graph,
    settings: { DRAMATIS_TOKENS: undefined, ...settings },
    log: pino({ level: 'trace' }, written),
    clientFolder: null,
    console: { off: 'Not here.' },
  })
const open = appWith({ HOST: '127.0.0.1' })
const away = { HOST: '0.0.0.0', DRAMATIS_TOKENS: 'anna:write:a-long-secret,desk:read:another-secret' }
const guarded = appWith(away)

const from = (site: string, mode: string, dest: string) =>
  request(open)
    .get('/api/session')
    .set({ 'Sec-Fetch-Site': site, 'Sec-Fetch-Mode': mode, 'Sec-Fetch-Dest': dest })
const post = (body: string | Buffer) =>
  request(open).post('/api/session').set('Content-Type', 'application/json').send(body)

describe('a page of another site', () => {
  it.each([
    'evil.example',
    '127.0.0.1.evil.example',
    'localhost.evil.example:4600',
    '[::1].evil.example',
    '',
    'localhost.',
  ])('does not reach this machine under the name "%s"', async (host) => {
    const answer = await request(open).get('/api/session').set('Host', host)
    expect([answer.status, answer.body.type]).toEqual([403, '/problems/wrong-host'])
  })

  it('cannot post a form or plain text', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const send = (path: string) => request(open).post(path).set('Content-Type', type)
      const foreign = await send('/api/session').set('Origin', 'https://evil.example').send('{"token":"x"}')
      expect(foreign.body.type).toBe('/problems/wrong-origin')
      const nameless = await send('/api/session').send('{"token":"a-long-secret"}')
      expect([nameless.status, nameless.body.type]).toEqual([415, '/problems/wrong-body-type'])
    }
  })

  it('cannot load answers as images, scripts or frames, but may link here', async () => {
    expect((await from('cross-site', 'no-cors', 'image')).body.type).toBe('/problems/wrong-origin')
    expect((await from('same-site', 'no-cors', 'script')).body.type).toBe('/problems/wrong-origin')
    expect((await from('cross-site', 'navigate', 'iframe')).body.type).toBe('/problems/wrong-origin')
    expect((await from('cross-site', 'navigate', 'document')).status).toBe(200)
    expect((await from('same-origin', 'cors', 'empty')).status).toBe(200)
    expect((await from('none', 'navigate', 'document')).status).toBe(200)
  })

  it('learns nothing by asking what is allowed', async () => {
    const answer = await request(open)
      .options('/api/decisions')
      .set({ Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' })
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([403, undefined])
  })
})

describe('a stranger', () => {
  it('gets no further by another method, or another spelling of the address', async () => {
    for (const path of [
      '/api/decisions',
      '/api//decisions',
      '/API/decisions',
      '/api/decisions/',
      '/mcp',
      '/MCP',
      '/metrics/',
    ])
      for (const method of ['get', 'head', 'options', 'post', 'put', 'delete'] as const)
        expect([method, path, (await request(guarded)[method](path)).status]).toEqual([method, path, 401])
    for (const path of ['//api/decisions', '/%61pi/decisions', '/./api/decisions', '/x/..%2Fapi/decisions'])
      expect([401, 404]).toContain((await request(guarded).get(path)).status)
  })

  it.each([
    'Bearer',
    'Bearer ',
    'Basic YW5uYTphLWxvbmctc2VjcmV0',
    'Bearer a-long-secret,another-secret',
    `Bearer ${'x'.repeat(7_000)}`,
  ])('is not let in by "%s"', async (authorization) => {
    const answer = await request(guarded).get('/api/openapi.json').set('Authorization', authorization)
    expect(answer.status).toBe(401)
  })

  it('is not let in by a forged cookie', async () => {
    const content = Buffer.from('{"name":"anna","role":"write","until":9e15}').toString('base64url')
    for (const cookie of [content, `${content}.`, `${content}.${content}`, '..', '%', `.${content}`]) {
      const answer = await request(guarded)
        .get('/api/openapi.json')
        .set('Cookie', `dramatis_session=${cookie}`)
      expect(answer.status).toBe(401)
    }
  })

  it('is answered 4xx to bytes that are no request', async () => {
    const server = await startServer(open, { HOST: '127.0.0.1', PORT: 0 })
    const answerTo = (bytes: string): Promise<string> =>
      new Promise((resolve, reject) => {
        let text = ''
        const socket = connect(server.port, '127.0.0.1', () => socket.end(Buffer.from(bytes, 'latin1')))
        socket.on('data', (chunk: Buffer) => {
          text += chunk.toString('latin1')
        })
        socket.on('error', reject)
        socket.on('close', () => resolve(text.slice(9, 12)))
      })
    const host = `Host: 127.0.0.1:${server.port}\r\nConnection: close\r\n`
    expect(await answerTo(`GET /api/actors/\xff\xfe HTTP/1.1\r\n${host}\r\n`)).toMatch(/^(?:4|503)/u)
    expect(await answerTo(`GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n`)).toMatch(/^4/u)
    expect(await answerTo(`GET /${'x'.repeat(20_000)} HTTP/1.1\r\n${host}\r\n`)).toMatch(/^4/u)
    expect(
      await answerTo(
        `POST /api/session HTTP/1.1\r\n${host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      ),
    ).toMatch(/^4/u)
    expect(await answerTo('\x16\x03\x01\x02\x00\x01')).toMatch(/^4/u)
    await server.stop()
  })
})

describe('a body', () => {
  it.each([
    ['too deep', '['.repeat(1_500) + ']'.repeat(1_500), 400],
    ['of a prototype', '{"token":"x","__proto__":{"role":"write"}}', 400],
    ['with bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), 400],
    ['without end', '{"token":', 400],
    ['too long', `{"token":"${'x'.repeat(5_000)}"}`, 413],
  ])('%s is refused', async (_what, body, status) => {
    expect((await post(body)).status).toBe(status)
  })

  it('that grows when it is unpacked is refused', async () => {
    const answer = await request(open)
      .post('/api/session')
      .set({ 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' })
      .serialize((value: unknown) => String(value))
      .send(gzipSync(`{"token":"${'x'.repeat(10_000_000)}"}`))
    expect([400, 413]).toContain(answer.status)
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

describe('a signed-in page', () => {
  it('changes things only with the Origin that browsers send', async () => {
    const signedIn = await request(guarded).post('/api/session').send({ token: 'a-long-secret' })
    const cookie = signedIn.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
    const change = () => request(guarded).post('/api/decisions').set({ Cookie: cookie, Host: 'news.example' })
    expect((await change().send({})).body.type).toBe('/problems/wrong-origin')
    // As far as the database, which is away.
    expect((await change().set('Origin', 'https://news.example').send({})).status).toBe(503)
    const bearer = { Authorization: 'bearer a-long-secret' }
    expect((await request(guarded).post('/api/decisions').set(bearer).send({})).status).toBe(503)
  })
})

describe('one token', () => {
  it('is limited from whatever address, and no other with it', async () => {
    const app = appWith({ ...away, HOST: '127.0.0.1' })
    const ask = (secret: string) =>
      request(app)
        .get('/api/openapi.json')
        .set('Authorization', `Bearer ${secret}`)
        .then(({ headers }) => headers['ratelimit'])
    expect(await ask('a-long-secret')).toMatch(/r=1199;/u)
    expect(await ask('a-long-secret')).toMatch(/r=1198;/u)
    expect(await ask('another-secret')).toMatch(/r=1199;/u)
  })
})

it('nothing of what people ask, or of who they are, is written down', async () => {
  lines.length = 0
  await request(guarded).get('/api/sentences?q=secret-source').set({
    Authorization: 'Bearer a-long-secret',
    Cookie: 'dramatis_session=secret-cookie',
    'X-Request-Id': 'r1',
  })
  await request(guarded).post('/api/session').send({ token: 'a-wrong-secret' })
  await request(guarded).post('/api/session').send({ token: 'a-long-secret' })
  const log = lines.join('')
  expect(log).toContain('"path":"/api/sentences"')
  expect(log).toContain('"requestId":"r1"')
  for (const word of ['secret', 'dramatis_session', 'source']) expect(log).not.toContain(word)
})
