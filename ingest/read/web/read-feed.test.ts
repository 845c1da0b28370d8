import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hoursLater, rssFeed } from './feeds.fixture.ts'
import type { FeedChoice } from './read-feed.ts'
import { articleBody, articlePage, openCanary, openSite } from './site.fixture.ts'
import type { Site } from './site.fixture.ts'
import type { WebNote } from './web-note.ts'
import { openWebReader } from './web-reader.ts'

let site: Site
let folder: string
beforeAll(async () => {
  site = await openSite()
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dramatis-feed-'))
})
afterEach(() => {
  site.forget()
  rmSync(folder, { recursive: true, force: true })
})
afterAll(() => site.close())

const asXml = { 'Content-Type': 'application/rss+xml' }
const bare = `<html lang="en"><body><article><p>${articleBody}</p><p>${articleBody}</p></article></body></html>`

/** What a run of the reader gave; `loaded` stands for the graph, which keeps what it has been given. */
async function run(
  path: string,
  options: { loaded?: Set<string>; feeds?: Partial<FeedChoice> & { named?: boolean }; restMs?: number } = {},
): Promise<{ told: string[]; notes: WebNote[]; asked: string[] }> {
  const { loaded = new Set<string>(), feeds = {}, restMs = 1 } = options
  const memory = join(folder, 'web.sqlite')
  const web = openWebReader({ allow: site.host, memory, limits: { gapMs: 0, restMs }, feeds })
  const told: string[] = []
  const notes: WebNote[] = []
  site.forget()
  const known = async (ids: readonly string[]) => ids.every((id) => loaded.has(id))
  const given = `http://${site.host}${path}`
  try {
    for await (const outcome of web.read(given, {
      published: null,
      known,
      tell: (note) => notes.push(note),
    })) {
      const place = (outcome.ok ? outcome.article.path : outcome.path)?.replace(`http://${site.host}`, '')
      if (outcome.ok) {
        const { title, outlet, authors, publishedAt } = outcome.article
        loaded.add(outcome.article.id)
        told.push(`${place}: ${title} / ${outlet} / ${authors.join()} / ${publishedAt}`)
      } else told.push(`${place}: ${outcome.reason}`)
    }
  } catch (error) {
    told.push(error instanceof Error ? error.message : 'no reason')
  } finally {
    await web.close()
  }
  const asked = site.asked.map((one) => one.split(' ')[0] ?? '').filter((one) => one !== '/robots.txt')
  return { told, notes, asked }
}

describe('a feed', () => {
  it('brings the pages of its items, newest first, and says what they do not', async () => {
    site.serve({
      '/feed': {
        headers: asXml,
        body: rssFeed([
          { path: '/1', title: 'First title', date: hoursLater(0), creator: 'Ana Blau' },
          { path: '/2', title: 'Title in the feed', date: hoursLater(1), creator: 'Ana Blau' },
        ]),
      },
      '/1': { body: bare },
      '/2': {
        body: articlePage(
          '<meta property="og:site_name" content="The Courier"><meta name="author" content="Bo Grün"><meta property="article:published_time" content="2025-08-21">',
        ),
      },
    })
    const { told, notes } = await run('/feed')
    expect(told).toEqual([
      '/2: Ilves meets Tamm / The Courier / Bo Grün / 2025-08-21',
      '/1: First title / Lania Post / Ana Blau / 2025-08-22T10:00:00.000Z',
    ])
    expect(notes).toEqual([
      { step: 'feed', path: `http://${site.host}/feed`, title: 'Lania Post', items: 2, taken: 2, left: 0 },
    ])
  })

  it.each([
    'text/html',
    'text/plain',
    'application/octet-stream',
    'text/xml; charset=utf-8',
    'application/json',
  ])('is told by what it is, not by its being called %s', async (type) => {
    site.serve({
      '/feed': { headers: { 'Content-Type': type }, body: rssFeed([{ path: '/1' }]) },
      '/1': { body: articlePage() },
    })
    expect((await run('/feed')).told).toEqual(['/1: Ilves meets Tamm / Lania Post /  / null'])
  })

  it('that is none is refused', async () => {
    site.serve({
      '/xml': { headers: { 'Content-Type': 'text/xml' }, body: '<sitemap/>' },
      '/bytes': { headers: { 'Content-Type': 'application/octet-stream' }, body: 'MZ' },
      '/torn': { headers: asXml, body: '<rss version="2.0">' },
      '/empty': { headers: asXml, body: rssFeed([]) },
    })
    expect((await run('/xml')).told).toEqual(['What stands there is XML, but no feed.'])
    expect((await run('/bytes')).told).toEqual([
      'What stands there is application/octet-stream; web pages, feeds, PDF, Word documents, e-mail, tables, plain text and JSON are read.',
    ])
    expect((await run('/torn')).told).toEqual(['The feed is malformed and cannot be read.'])
    expect((await run('/empty')).told).toEqual(['The feed has no items.'])
  })

  it('of 5,000 items gives its newest, and says how many are left', async () => {
    const items = Array.from({ length: 5000 }, (_, n) => ({ path: `/${n}`, date: hoursLater(n) }))
    site.serve({
      '/feed': { headers: asXml, body: rssFeed(items) },
      '/4999': { body: articlePage('', 'The newest') },
      '/4998': { body: articlePage('', 'The one before') },
    })
    const { told, notes, asked } = await run('/feed', { feeds: { newest: 2 } })
    expect(told.map((one) => one.split(' /')[0])).toEqual(['/4999: The newest', '/4998: The one before'])
    expect(notes).toMatchObject([{ step: 'feed', items: 5000, taken: 2, left: 4998 }])
    expect(asked).toEqual(['/feed', '/4999', '/4998'])
  })

  it('gives the items that are chosen', async () => {
    site.serve({
      '/feed': { headers: asXml, body: rssFeed([{ path: '/1' }, { path: '/2' }, { path: '/3' }]) },
      '/2': { body: articlePage('', 'The second') },
    })
    const only = new Set([`http://${site.host}/2`])
    expect((await run('/feed', { feeds: { only } })).told).toEqual(['/2: The second / Lania Post /  / null'])
  })

  it('is found by a page that names it, when that is asked for', async () => {
    site.serve({
      '/': {
        body: articlePage('<link rel="alternate" type="application/rss+xml" href="/feed">', 'The front page'),
      },
      '/none': { body: articlePage() },
      '/feed': { headers: asXml, body: rssFeed([{ path: '/1' }]) },
      '/1': { body: articlePage('', 'The first') },
    })
    expect((await run('/')).told).toEqual(['/: The front page / null /  / null'])
    expect((await run('/', { feeds: { named: true } })).told).toEqual([
      '/1: The first / Lania Post /  / null',
    ])
    expect((await run('/none', { feeds: { named: true } })).told).toEqual(['The page names no feed.'])
  })

  it('leads to no private address, neither by an item nor by a redirect', async () => {
    const canary = await openCanary()
    const inside = `http://127.0.0.1:${canary.port}/`
    site.serve({
      '/feed': {
        headers: asXml,
        body: rssFeed([{ path: inside }, { path: '/1' }, { path: 'file:///etc/passwd' }]),
      },
      '/1': { status: 302, headers: { Location: inside } },
      '/moved': { status: 301, headers: { Location: inside } },
    })
    expect((await run('/feed')).told).toEqual([
      expect.stringMatching(/ is no public address of the web; /u),
      expect.stringMatching(/ is no public address of the web; /u),
      expect.stringMatching(/The feed names no page of it\.$/u),
    ])
    expect((await run('/moved')).told).toEqual([expect.stringMatching(/ is no public address of the web; /u)])
    expect(canary.hits()).toBe(0)
    canary.close()
  })
})

describe('the text in a feed', () => {
  it('stands for a page that is refused, and says so', async () => {
    const content = `<p>${articleBody}</p><p>${articleBody}</p>`
    site.serve({
      '/robots.txt': { headers: { 'Content-Type': 'text/plain' }, body: 'User-agent: *\nDisallow: /closed' },
      '/feed': {
        headers: asXml,
        body: rssFeed([
          { path: '/closed/1', title: 'Behind a wall', date: hoursLater(1), content },
          { path: '/closed/2', title: 'Nothing in the feed', date: hoursLater(0) },
        ]),
      },
    })
    const { told, notes } = await run('/feed')
    const reason = 'The site asks programs not to read this address (robots.txt).'
    expect(told).toEqual([
      '/closed/1: Behind a wall / Lania Post /  / 2025-08-22T11:00:00.000Z',
      `/closed/2: ${reason}`,
    ])
    expect(notes.slice(1)).toEqual([{ step: 'instead', path: `http://${site.host}/closed/1`, reason }])
  })
})

const twoItems = (version: number): string =>
  rssFeed([
    { path: '/1', date: hoursLater(version) },
    { path: '/2', date: hoursLater(0) },
  ])

describe('what is known already', () => {
  it('is not fetched again', async () => {
    const loaded = new Set<string>()
    site.serve({
      '/feed': { headers: asXml, body: twoItems(1) },
      '/1': { body: articlePage() },
      '/2': { body: articlePage() },
    })
    expect((await run('/feed', { loaded })).asked).toEqual(['/feed', '/1', '/2'])
    const again = await run('/feed', { loaded })
    expect(again.asked).toEqual(['/feed'])
    expect(again.told).toEqual([])
    expect(again.notes.map(({ step }) => step)).toEqual(['feed', 'known', 'known'])
  })

  it('is fetched again where the graph does not have it any more', async () => {
    site.serve({
      '/feed': { headers: asXml, body: twoItems(1) },
      '/1': { body: articlePage() },
      '/2': { body: articlePage() },
    })
    await run('/feed')
    expect((await run('/feed')).asked).toEqual(['/feed', '/1', '/2'])
  })

  it('is asked for by its ETag where the feed tells a new version, and the feed by its own', async () => {
    const loaded = new Set<string>()
    const tagged = { 'Content-Type': 'text/html', ETag: '"one"' }
    site.serve({
      '/feed': [
        { headers: { ...asXml, 'Last-Modified': hoursLater(0) }, body: twoItems(1) },
        { status: 304 },
        { headers: asXml, body: twoItems(2) },
      ],
      '/1': [{ headers: tagged, body: articlePage() }, { status: 304 }],
      '/2': { body: articlePage() },
    })
    await run('/feed', { loaded })
    const unchanged = await run('/feed', { loaded })
    expect(unchanged.asked).toEqual(['/feed'])
    expect(site.requests.at(-1)?.headers['if-modified-since']).toBe(hoursLater(0))
    expect(unchanged.notes.map(({ step }) => step)).toEqual(['known', 'known'])
    const changed = await run('/feed', { loaded })
    expect(changed.asked).toEqual(['/feed', '/1'])
    expect(site.requests.at(-1)?.headers['if-none-match']).toBe('"one"')
    expect(changed.notes.map(({ step }) => step)).toEqual(['feed', 'known', 'known'])
  })

  it('is an article anew when its page has changed', async () => {
    const loaded = new Set<string>()
    site.serve({
      '/1': [
        { headers: { 'Content-Type': 'text/html', ETag: '"one"' }, body: articlePage('', 'Before') },
        {
          headers: { 'Content-Type': 'text/html', ETag: '"two"' },
          body: articlePage('', 'After', `${articleBody} Or so.`),
        },
      ],
    })
    expect((await run('/1', { loaded })).told).toEqual(['/1: Before / null /  / null'])
    expect((await run('/1', { loaded })).told).toEqual(['/1: After / null /  / null'])
  })
})
