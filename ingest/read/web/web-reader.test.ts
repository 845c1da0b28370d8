import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { textAlone } from '../../../model/article.ts'
import { articleId } from '../../../model/identity.ts'
import { readArticles } from '../read-articles.ts'
import type { ReadOutcome } from '../read-articles.ts'
import { openWebReader } from './web-reader.ts'

const body =
  'Marko Ilves met Anu Tamm in Pelmark on Friday. They agreed to meet again in the autumn of the year.'
const page = (head = '') =>
  `<html lang="en"><head>${head}</head><body><article><h1>Ilves meets Tamm</h1><p>${body}</p><p>${body}</p></article></body></html>`

/** Everything that somebody asks of it is told to `answers`. */
let answers: RequestListener = () => {}
let site: Server
let siteHost: string
let asked: string[] = []
let canary: Server
let canaryPort: number
let hits = 0

beforeAll(async () => {
  site = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers['user-agent']?.split('/')[0]}`)
    answers(request, response)
  })
  siteHost = `127.0.0.1:${await listen(site)}`
  canary = createServer((_request, response) => void response.end(page()))
  canary.on('connection', () => {
    hits += 1
  })
  canaryPort = await listen(canary)
})
afterEach(() => {
  asked = []
})
afterAll(() => {
  for (const server of [site, canary]) {
    server.close()
    server.closeAllConnections()
  }
})

async function listen(server: Server): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  if (!isBound(address)) throw new Error('no port')
  return address.port
}

const isBound = (address: AddressInfo | string | null): address is AddressInfo => typeof address === 'object'

/** A site that lets everything be read. */
function serve(
  paths: Record<string, { status?: number; headers?: Record<string, string>; body?: string | Buffer }>,
): void {
  answers = (request, response) => {
    const found = paths[request.url ?? ''] ?? { status: 404 }
    response.writeHead(found.status ?? 200, found.headers ?? { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(found.body ?? '')
  }
}

async function read(
  address: string,
  options: {
    allow?: string
    resolve?: (host: string) => Promise<{ address: string; family: number }[]>
    timeoutMs?: number
  } = {},
): Promise<ReadOutcome[]> {
  const web = openWebReader({ allow: siteHost, ...options })
  const outcomes: ReadOutcome[] = []
  for await (const outcome of readArticles([address], { published: null, web })) outcomes.push(outcome)
  await web.close()
  return outcomes
}

async function told(...given: Parameters<typeof read>): Promise<string> {
  const [outcome] = await read(...given)
  if (outcome === undefined) return 'nothing'
  return outcome.ok ? `${outcome.article.url}: ${outcome.article.title}` : outcome.reason
}

describe('a page', () => {
  it('becomes an article with the address where it was found', async () => {
    serve({ '/talks': { body: page('<meta property="article:published_time" content="2025-08-22">') } })
    const url = `http://${siteHost}/talks`
    const text = `${body}\n\n${body}`
    expect(await read(url)).toEqual([
      {
        ok: true,
        article: {
          id: articleId({ outlet: null, url, text }),
          sourceId: null,
          title: 'Ilves meets Tamm',
          outlet: null,
          url,
          authors: [],
          publishedAt: '2025-08-22',
          language: 'en',
          path: url,
          ...textAlone,
          text,
        },
      },
    ])
    expect(asked).toEqual(['/robots.txt Dramatis', '/talks Dramatis'])
  })

  it('keeps the address that it gives for itself', async () => {
    serve({ '/talks?ref=feed': { body: page('<link rel="canonical" href="/talks">') } })
    expect(await told(`http://${siteHost}/talks?ref=feed`)).toBe(`http://${siteHost}/talks: Ilves meets Tamm`)
  })

  it('is read in the charset that the server tells, unpacked, through redirects', async () => {
    serve({
      '/old': { status: 301, headers: { Location: '/new' } },
      '/new': {
        headers: { 'Content-Type': 'text/html; charset="iso-8859-2"', 'Content-Encoding': 'gzip' },
        body: gzipSync(Buffer.from(page().replaceAll('Ilves', 'Ko\xB9ice'), 'latin1')),
      },
    })
    expect(await told(`http://${siteHost}/old`)).toBe(`http://${siteHost}/new: Košice meets Tamm`)
  })

  it.each([
    ['text/plain', `Ilves meets Tamm\n\n${body}`],
    ['application/json', JSON.stringify({ title: 'Ilves meets Tamm', text: body })],
  ])('may be %s', async (type, content) => {
    serve({ '/talks': { headers: { 'Content-Type': type }, body: content } })
    const [outcome] = await read(`http://${siteHost}/talks`)
    expect(outcome).toMatchObject({ ok: true, article: { title: 'Ilves meets Tamm', text: body } })
  })

  it.each<[string, Parameters<typeof serve>[0][string], string]>([
    ['is missing', { status: 404 }, 'The server answered 404 (Not Found).'],
    [
      'is a film',
      { headers: { 'Content-Type': 'video/mp4' }, body: 'x' },
      'What stands there is video/mp4; web pages, plain text and JSON are read.',
    ],
    ['is too large', { body: 'x'.repeat(10_000_001) }, 'The page is larger than 10000000 bytes.'],
    [
      'is too large once it is unpacked',
      {
        headers: { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' },
        body: gzipSync(Buffer.alloc(50_000_000)),
      },
      'The page is larger than 10000000 bytes.',
    ],
    ['has no article', { body: '<form></form>' }, 'The page holds no article text.'],
    [
      'leads round in a ring',
      { status: 302, headers: { Location: '/page' } },
      'The address redirects more than 5 times.',
    ],
    ['leads nowhere', { status: 302, headers: { Location: 'http://' } }, 'The address redirects to nowhere.'],
    [
      'leads to a file',
      { status: 302, headers: { Location: 'file:///etc/passwd' } },
      'Only http and https addresses are read.',
    ],
  ])('is refused when it %s', async (_, answer, reason) => {
    serve({ '/page': answer })
    expect(await told(`http://${siteHost}/page`)).toBe(reason)
  })

  it('is refused when it does not come in time, or breaks off', async () => {
    answers = (request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end()
      else if (request.url === '/slow') response.write('<html>')
      else request.socket.destroy()
    }
    expect(await told(`http://${siteHost}/slow`, { timeoutMs: 300 })).toBe(
      'The page did not come within 0.3 seconds.',
    )
    expect(await told(`http://${siteHost}/broken`)).toBe('The server broke the connection off.')
  })
})

describe('robots.txt', () => {
  it('is asked once a site and obeyed, also where a redirect leads', async () => {
    serve({
      '/robots.txt': {
        headers: { 'Content-Type': 'text/plain' },
        body: 'User-agent: dramatis\nDisallow: /archive',
      },
      '/archive/1': { body: page() },
      '/moved': { status: 302, headers: { Location: '/archive/1' } },
    })
    expect(await told(`http://${siteHost}/moved`)).toBe(
      'The site asks programs not to read this address (robots.txt).',
    )
    expect(asked).toEqual(['/robots.txt Dramatis', '/moved Dramatis'])
  })

  it.each([
    [403, `http://SITE/talks: Ilves meets Tamm`],
    [503, 'The site asks programs not to read this address (robots.txt).'],
  ])('that is answered with %s', async (status, expected) => {
    serve({ '/robots.txt': { status }, '/talks': { body: page() } })
    expect(await told(`http://${siteHost}/talks`)).toBe(expected.replace('SITE', siteHost))
  })
})

/** A name server that wants us to talk to ourselves. */
const loopback = async () => [{ address: '127.0.0.1', family: 4 }]

describe('private addresses', () => {
  it.each([
    'http://127.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://2130706433:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://0x7f.0.0.1:PORT/',
    'http://0x7f000001:PORT/',
    'http://0:PORT/',
    'http://１２７.0.0.1:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[::ffff:7f00:1]:PORT/',
    'http://[64:ff9b::7f00:1]:PORT/',
    'http://169.254.169.254/latest/meta-data/',
    'https://10.0.0.1/',
    'http://[fe80::1]/',
    'http://localhost:PORT/',
    'http://localhost.:PORT/',
    'http://news.example:PORT/',
    'https://news.example:PORT/',
  ])('%s is refused', async (address) => {
    const reason = await told(address.replace('PORT', String(canaryPort)), { resolve: loopback })
    expect(reason).toMatch(
      / is no public address of the web; if it is meant to be read, name it in DRAMATIS_FETCH_ALLOW\.$/u,
    )
    expect(hits).toBe(0)
  })

  it.each([
    'http://127.0.0.1:PORT/',
    'http://2130706433:PORT/',
    'http://news.example:PORT/',
    '//127.0.0.1:PORT/',
  ])('are not reached by a redirect to %s', async (target) => {
    const location = target.replace('PORT', String(canaryPort))
    serve({ '/page': { status: 302, headers: { Location: location } } })
    expect(await told(`http://${siteHost}/page`, { resolve: loopback })).toMatch(
      / is no public address of the web; /u,
    )
    expect(hits).toBe(0)
  })

  it('are not reached by a robots.txt that has moved there', async () => {
    serve({
      '/robots.txt': { status: 301, headers: { Location: `http://127.0.0.1:${canaryPort}/robots.txt` } },
    })
    expect(await told(`http://${siteHost}/page`)).toMatch(/ is no public address of the web; /u)
    expect(hits).toBe(0)
  })

  it.each([
    ['file:///etc/passwd', 'Only http and https addresses are read.'],
    ['gopher://127.0.0.1:PORT/1', 'Only http and https addresses are read.'],
    ['ftp://127.0.0.1:PORT/', 'Only http and https addresses are read.'],
    ['http://user:secret@news.example:PORT/', 'An address with a user name or a password in it is not read.'],
    ['http://', 'This is no web address.'],
    ['http://[::1/', 'This is no web address.'],
  ])('%s is refused', async (address, reason) => {
    expect(await told(address.replace('PORT', String(canaryPort)), { resolve: loopback })).toBe(reason)
    expect(hits).toBe(0)
  })

  it('are read of hosts that are allowed, by name or with a port', async () => {
    serve({ '/talks': { body: page() } })
    const [, port] = siteHost.split(':')
    expect(
      await told(`http://archive.local:${port}/talks`, {
        allow: 'other.local, Archive.local',
        resolve: loopback,
      }),
    ).toBe(`http://archive.local:${port}/talks: Ilves meets Tamm`)
    expect(await told(`http://${siteHost}/talks`, { allow: '127.0.0.1:1' })).toMatch(
      / is no public address /u,
    )
  })
})

it('stops when asked to', async () => {
  answers = () => {}
  const abort = new AbortController()
  const web = openWebReader({ allow: siteHost })
  const reading = readArticles([`http://${siteHost}/silent`], { published: null, web, signal: abort.signal })[
    Symbol.asyncIterator
  ]()
  const next = reading.next()
  setTimeout(() => abort.abort(new Error('stopped')), 50)
  await expect(next).rejects.toThrow('stopped')
  await web.close()
})
