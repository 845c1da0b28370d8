import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { textAlone } from '../../../model/article.ts'
import { articleId } from '../../../model/identity.ts'
import { docx, pdf } from '../documents/documents.fixture.ts'
import { readArticles } from '../read-articles.ts'
import type { ReadOutcome } from '../read-articles.ts'
import type { WebLimits } from './limits.ts'
import { articleBody, articlePage, openSite } from './site.fixture.ts'
import type { Served, Site } from './site.fixture.ts'
import { openWebReader } from './web-reader.ts'

const body = articleBody
const page = articlePage
const [firstHalf, secondHalf] = [body.slice(0, 58), body.slice(59)]

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.forget())
afterAll(() => site.close())

async function read(address: string, limits: Partial<WebLimits> = {}): Promise<ReadOutcome[]> {
  const web = openWebReader({ allow: site.host, limits: { gapMs: 0, ...limits } })
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
  it.each(['__proto__', 'constructor'])('of the type %s is none', async (type) => {
    site.serve({ '/talks': { headers: { 'content-type': type }, body: page() } })
    expect(await told(`http://${site.host}/talks`)).toBe(
      `What stands there is ${type}; web pages, feeds, PDF, Word documents, e-mail, tables, plain text and JSON are read.`,
    )
  })

  it('becomes an article with the address where it was found', async () => {
    site.serve({ '/talks': { body: page('<meta property="article:published_time" content="2025-08-22">') } })
    const url = `http://${site.host}/talks`
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
          fileHash: expect.stringMatching(/^[\da-f]{64}$/u),
          fileType: 'text/html',
          text,
        },
      },
    ])
    expect(site.asked).toEqual(['/robots.txt Dramatis', '/talks Dramatis'])
  })

  it('keeps the address that it gives for itself', async () => {
    site.serve({ '/talks?ref=feed': { body: page('<link rel="canonical" href="/talks">') } })
    expect(await told(`http://${site.host}/talks?ref=feed`)).toBe(
      `http://${site.host}/talks: Ilves meets Tamm`,
    )
  })

  it('is read in the charset that the server tells, unpacked, through redirects', async () => {
    site.serve({
      '/old': { status: 301, headers: { Location: '/new' } },
      '/new': {
        headers: { 'Content-Type': 'text/html; charset="iso-8859-2"', 'Content-Encoding': 'gzip' },
        body: gzipSync(Buffer.from(page().replaceAll('Ilves', 'Ko\xB9ice'), 'latin1')),
      },
    })
    expect(await told(`http://${site.host}/old`)).toBe(`http://${site.host}/new: Košice meets Tamm`)
  })

  it.each([
    ['text/plain', `Ilves meets Tamm\n\n${body}`],
    ['application/json', JSON.stringify({ title: 'Ilves meets Tamm', text: body })],
    ['text/csv', `title,text\nIlves meets Tamm,"${body}"\n`],
    ['message/rfc822', `From: The Courier <n@courier.example>\nSubject: Ilves meets Tamm\n\n${body}`],
    [
      'application/octet-stream',
      Buffer.from(docx([{ style: 'Title', text: 'Ilves meets Tamm' }, { text: body }])),
    ],
    [
      'text/html',
      Buffer.from(
        pdf([
          [
            [700, 'Ilves meets Tamm'],
            [600, firstHalf],
            [586, secondHalf],
          ],
        ]),
      ),
    ],
  ])('may be %s', async (type, content) => {
    site.serve({ '/talks': { headers: { 'Content-Type': type }, body: content } })
    const [outcome] = await read(`http://${site.host}/talks`)
    expect(outcome).toMatchObject({ ok: true, article: { title: 'Ilves meets Tamm', text: body } })
  })

  it.each([
    'text/plain',
    'application/xml',
    'application/json',
    'binary/octet-stream',
    'text/html, text/html; charset=utf-8',
    '',
  ])('is a page though its server calls it "%s"', async (type) => {
    site.serve({ '/talks': { headers: { 'Content-Type': type }, body: `<!DOCTYPE html>${page()}` } })
    expect(await told(`http://${site.host}/talks`)).toBe(`http://${site.host}/talks: Ilves meets Tamm`)
  })

  it.each(['binary/octet-stream', 'application/x-pdf', 'application/force-download'])(
    'may be a PDF that its server calls %s',
    async (type) => {
      const content = Buffer.from(pdf([[[700, 'Ilves meets Tamm']], [[600, body]]]))
      site.serve({ '/talks': { headers: { 'Content-Type': type }, body: content } })
      expect(await told(`http://${site.host}/talks`)).toBe(`http://${site.host}/talks: Ilves meets Tamm`)
    },
  )

  it('is found behind a redirect that is written in UTF-8', async () => {
    const location = Buffer.from('/café').toString('latin1')
    site.serve({ '/old': { status: 301, headers: { Location: location } }, '/caf%C3%A9': { body: page() } })
    expect(await told(`http://${site.host}/old`)).toBe(`http://${site.host}/caf%C3%A9: Ilves meets Tamm`)
  })

  it.each<[string, Served, string]>([
    ['is missing', { status: 404 }, 'The server answered 404 (Not Found).'],
    [
      'is a film',
      { headers: { 'Content-Type': 'video/mp4' }, body: 'x' },
      'What stands there is video/mp4; web pages, feeds, PDF, Word documents, e-mail, tables, plain text and JSON are read.',
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
    [
      'is a bomb in Brotli',
      {
        headers: { 'Content-Type': 'text/html', 'Content-Encoding': 'br' },
        body: brotliCompressSync(Buffer.alloc(200_000_000)),
      },
      'The page is larger than 10000000 bytes.',
    ],
    [
      'is packed more often than anybody would',
      { headers: { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip, '.repeat(50) }, body: 'x' },
      'The server did not answer as a web server does.',
    ],
    [
      'is not packed as it says',
      { headers: { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' }, body: '<p>plain</p>' },
      'The server did not answer as a web server does.',
    ],
    ['has no article', { body: '<form></form>' }, 'The page holds no article text.'],
    [
      'leads round in a ring',
      { status: 302, headers: { Location: '/page' } },
      'The address redirects in a ring.',
    ],
    ['leads nowhere', { status: 302, headers: { Location: 'http://' } }, 'The address redirects to nowhere.'],
    [
      'leads to a file',
      { status: 302, headers: { Location: 'file:///etc/passwd' } },
      'Only http and https addresses are read.',
    ],
  ])('is refused when it %s', async (_, answer, reason) => {
    site.serve({ '/page': answer })
    expect(await told(`http://${site.host}/page`)).toBe(reason)
  })

  it('is refused when it does not come in time, or breaks off', async () => {
    site.answer((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end()
      else if (request.url === '/slow') response.write('<html>')
      else request.socket.destroy()
    })
    expect(await told(`http://${site.host}/slow`, { requestMs: 300 })).toBe(
      'The page did not come within 0.3 seconds.',
    )
    expect(await told(`http://${site.host}/broken`)).toBe('The server broke the connection off.')
  })
})

const step = (number: number): [string, Served] => [
  `/${number}`,
  { status: 302, headers: { Location: `/${number + 1}` } },
]

describe('a way of redirects', () => {
  it('has an end', async () => {
    site.serve(Object.fromEntries(Array.from({ length: 20 }, (_, number) => step(number))))
    expect(await told(`http://${site.host}/0`)).toBe('The address redirects more than 5 times.')
    expect(site.asked.length).toBe(7)
  })
})

describe('a server that is slow', () => {
  it('is not waited for when it stops in the middle, and when it drips', async () => {
    site.answer((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end()
      else {
        response.writeHead(200, { 'Content-Type': 'text/html' }).write('<html>')
        const drip = setInterval(() => request.url === '/drips' && response.write('<p>'), 50)
        response.once('close', () => clearInterval(drip))
      }
    })
    expect(await told(`http://${site.host}/stops`, { stallMs: 300 })).toBe(
      'The server stopped sending in the middle of the page.',
    )
    expect(await told(`http://${site.host}/drips`, { stallMs: 300, requestMs: 900 })).toBe(
      'The page did not come within 0.9 seconds.',
    )
  })
})

const tired = (status: number, seconds: string | null): Served => ({
  status,
  headers: seconds === null ? {} : { 'Retry-After': seconds },
})

describe('a server that is overloaded', () => {
  it.each([429, 503])('is asked again when it says (%s)', async (status) => {
    site.serve({ '/talks': [tired(status, '1'), { body: page() }] })
    const started = performance.now()
    expect(await told(`http://${site.host}/talks`)).toBe(`http://${site.host}/talks: Ilves meets Tamm`)
    expect(performance.now() - started).toBeGreaterThan(990)
  })

  it('is asked again a little later when it does not say, and not for ever', async () => {
    site.serve({ '/talks': tired(429, null) })
    expect(await told(`http://${site.host}/talks`, { restMs: 10 })).toBe(
      'The server answered 429 (Too Many Requests).',
    )
    expect(site.asked.length).toBe(4)
  })

  it('is left alone as long as it wants, with all its pages', async () => {
    site.serve({ '/talks': tired(429, '600'), '/other': { body: page() } })
    const web = openWebReader({ allow: site.host, limits: { gapMs: 0 } })
    const reasons: string[] = []
    const addresses = ['talks', 'other'].map((path) => `http://${site.host}/${path}`)
    for await (const outcome of readArticles(addresses, { published: null, web }))
      reasons.push(outcome.ok ? 'read' : outcome.reason)
    await web.close()
    expect(reasons).toEqual([
      'The server answered 429 (Too Many Requests).',
      `${site.host} asks to be left alone for 10 minutes; that is not waited for.`,
    ])
    expect(site.asked).toEqual(['/robots.txt Dramatis', '/talks Dramatis'])
  })
})

/** Milliseconds between the end of each request and the next. */
async function gapsOf(limits: Partial<WebLimits>, robots: string): Promise<number[]> {
  const times: { began: number; ended: number }[] = []
  site.answer((request, response) => {
    const time = { began: performance.now(), ended: 0 }
    times.push(time)
    setTimeout(() => {
      time.ended = performance.now()
      response.writeHead(200, {
        'Content-Type': request.url === '/robots.txt' ? 'text/plain' : 'text/html',
      })
      response.end(request.url === '/robots.txt' ? robots : page())
    }, 20)
  })
  const web = openWebReader({ allow: site.host, limits })
  const readOne = async (path: string) => {
    for await (const outcome of web.read(`http://${site.host}/${path}`, { published: null }))
      if (!outcome.ok) throw new Error(outcome.reason)
  }
  // At once: who asks is not one after the other by itself.
  await readOne('first')
  await Promise.all(['a', 'b', 'c'].map(readOne))
  await web.close()
  return times.slice(1).map(({ began }, index) => began - (times[index]?.ended ?? 0))
}

describe('politeness', () => {
  it('asks a host one thing at a time, with time between', async () => {
    const gaps = await gapsOf({ gapMs: 100 }, '')
    expect(gaps.length).toBe(4)
    expect(Math.min(...gaps)).toBeGreaterThan(95)
  })

  it('takes the time that the site asks for in its robots.txt', async () => {
    const gaps = await gapsOf({ gapMs: 0 }, 'User-agent: *\nCrawl-delay: 0.2')
    // The first comes at once after the wishes are known.
    expect(gaps.length).toBe(4)
    expect(Math.min(...gaps.slice(1))).toBeGreaterThan(195)
  })
})

describe('robots.txt', () => {
  it('is asked once a site and obeyed, also where a redirect leads', async () => {
    site.serve({
      '/robots.txt': {
        headers: { 'Content-Type': 'text/plain' },
        body: 'User-agent: dramatis\nDisallow: /archive',
      },
      '/archive/1': { body: page() },
      '/moved': { status: 302, headers: { Location: '/archive/1' } },
    })
    expect(await told(`http://${site.host}/moved`)).toBe(
      'The site asks programs not to read this address (robots.txt).',
    )
    expect(site.asked).toEqual(['/robots.txt Dramatis', '/moved Dramatis'])
  })

  it('counts up to its last whole line where it is too long', async () => {
    const rules = 'User-agent: *\n# \nDisallow: /archive\n'
    const cut = (place: string) => ({ robotsBytes: rules.indexOf(place) + place.length })
    site.serve({ '/robots.txt': { body: rules }, '/talks': { body: page() }, '/archive': { body: page() } })
    expect(await told(`http://${site.host}/talks`, cut('Disallow: /'))).toContain('Ilves meets Tamm')
    expect(await told(`http://${site.host}/archive`, cut(rules))).toContain('robots.txt')
  })

  it('may be written in UTF-16', async () => {
    const rules = Buffer.from('\uFEFFUser-agent: *\nDisallow: /', 'utf16le')
    site.serve({ '/robots.txt': { body: rules }, '/talks': { body: page() } })
    expect(await told(`http://${site.host}/talks`)).toContain('robots.txt')
  })

  it.each([
    [403, `http://SITE/talks: Ilves meets Tamm`],
    [
      503,
      'The site cannot say now what may be read (robots.txt: 503 (Service Unavailable)); try again later.',
    ],
    [
      500,
      'The site cannot say now what may be read (robots.txt: 500 (Internal Server Error)); try again later.',
    ],
  ])('that is answered with %s', async (status, expected) => {
    site.serve({ '/robots.txt': { status }, '/talks': { body: page() } })
    expect(await told(`http://${site.host}/talks`, { restMs: 1 })).toBe(expected.replace('SITE', site.host))
  })
})

it('stops when asked to', async () => {
  site.answer(() => {})
  const abort = new AbortController()
  const web = openWebReader({ allow: site.host })
  const reading = readArticles([`http://${site.host}/silent`], {
    published: null,
    web,
    signal: abort.signal,
  })[Symbol.asyncIterator]()
  const next = reading.next()
  setTimeout(() => abort.abort(new Error('stopped')), 50)
  await expect(next).rejects.toThrow('stopped')
  await web.close()
})
