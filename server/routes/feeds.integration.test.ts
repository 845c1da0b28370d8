import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import request from 'supertest'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Graph } from '../../cypher/connection.ts'
import { ingest, openWebReader } from '../../ingest/index.ts'
import type { WebReader } from '../../ingest/index.ts'
import { hoursLater, rssFeed } from '../../ingest/read/web/feeds.fixture.ts'
import { openCanary, openSite } from '../../ingest/read/web/site.fixture.ts'
import type { Canary, Site } from '../../ingest/read/web/site.fixture.ts'
import { JobChanged } from '../../model/api/jobs.ts'
import { openEmptyGraph } from '../../test/fixtures/graph.ts'
import { loadOptions } from '../../test/fixtures/loading.ts'
import { recordedParser } from '../../test/fixtures/recorded-parser.ts'
import { createApp, feedLooker } from '../index.ts'
import { openJobQueue } from '../jobs/job-queue.ts'
import type { JobQueue } from '../jobs/job-queue.ts'
import type { IngestWork } from '../jobs/run-ingest.ts'

let graph: Graph
let site: Site
let canary: Canary
let web: WebReader
let folder: string
let queue: JobQueue
const runs: IngestWork[] = []
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  graph = await openEmptyGraph()
  site = await openSite()
  canary = await openCanary()
  folder = await mkdtemp(join(tmpdir(), 'dramatis-feeds-'))
  web = openWebReader({
    allow: site.host,
    memory: join(folder, 'web.sqlite'),
    limits: { gapMs: 0, ports: ['80', '443', canary.port] },
  })
  const log = pino({ level: 'silent' })
  queue = openJobQueue({
    graph,
    folder: join(folder, 'jobs'),
    log,
    runIngest: async (work) => {
      runs.push(work)
      return { code: 0, killedBy: null }
    },
  })
  app = createApp({
    graph,
    settings: {
      HOST: '127.0.0.1',
      DRAMATIS_TOKENS: 'ana:write:may-write-1234567890,bo:read:may-read-1234567890',
    },
    log,
    clientFolder: null,
    console: { off: 'Not here.' },
    jobs: queue,
    look: feedLooker(graph, web),
  })
})
afterAll(async () => {
  await queue.stop()
  await web.close()
  site.close()
  canary.close()
  await graph.close()
  await rm(folder, { recursive: true, force: true })
})

const asked = (path: string, body: object, token = 'may-write-1234567890') =>
  request(app).post(path).set('Authorization', `Bearer ${token}`).send(body)
const look = (url: string) => asked('/api/feeds/look', { url })

it('shows the items of a feed, and which of them the graph has', async () => {
  site.serve({
    '/feed': {
      headers: { 'Content-Type': 'application/rss+xml' },
      body: rssFeed([
        { path: '/1', title: 'The first', date: hoursLater(0) },
        { path: '/2', title: 'The second', date: hoursLater(1) },
      ]),
    },
    '/1': { headers: { 'Content-Type': 'text/plain' }, body: 'Norway praised Kenya for its patience.' },
  })
  const options = { ...loadOptions, graph, parser: recordedParser('llm'), web, concurrency: 1 }
  await Array.fromAsync(ingest([`http://${site.host}/1`], { ...options, published: '2025-08-22' }))
  expect((await look(`http://${site.host}/feed`)).body).toEqual({
    kind: 'feed',
    title: 'Lania Post',
    items: [
      {
        url: `http://${site.host}/2`,
        title: 'The second',
        publishedAt: '2025-08-22T11:00:00.000Z',
        known: false,
      },
      {
        url: `http://${site.host}/1`,
        title: 'The first',
        publishedAt: '2025-08-22T10:00:00.000Z',
        known: true,
      },
    ],
    total: 2,
    feeds: [],
    reason: null,
  })
})

it('shows the feeds that a page names', async () => {
  site.serve({ '/': { body: '<link rel="alternate" type="application/atom+xml" title="All" href="/feed">' } })
  expect((await look(`http://${site.host}/`)).body).toMatchObject({
    kind: 'page',
    feeds: [{ url: `http://${site.host}/feed`, title: 'All' }],
  })
})

it('says why an address cannot be read, and reaches no private one', async () => {
  site.serve({ '/moved': { status: 302, headers: { Location: `http://127.0.0.1:${canary.port}/` } } })
  const reason = expect.stringMatching(/ is no public address of the web; /u)
  for (const url of [`http://${site.host}/moved`, `http://localhost:${canary.port}/`, 'http://[::1]/'])
    expect((await look(url)).body).toMatchObject({ kind: 'refused', reason })
  expect((await look('ftp://post.example/')).status).toBe(400)
  expect(canary.hits()).toBe(0)
})

it('hands the chosen items to the work, or their number', async () => {
  const url = `http://${site.host}/feed`
  const items = [`http://${site.host}/2`]
  const { job } = JobChanged.parse((await asked('/api/jobs', { url, items })).body)
  expect(job).toMatchObject({ kind: 'url', name: url })
  await asked('/api/jobs', { url, newest: 20 })
  await expect.poll(() => runs.length).toBe(2)
  expect(runs.map(({ inputs, feed }) => ({ inputs, feed }))).toEqual([
    { inputs: [url], feed: { items } },
    { inputs: [url], feed: { newest: 20 } },
  ])
  for (const body of [{ text: 'Anu Tamm left.', newest: 20 }, { newest: 20 }, { url, items: [] }])
    expect((await asked('/api/jobs', body)).status).toBe(400)
})

it('is not for those who may only read', async () => {
  const url = `http://${site.host}/feed`
  const reads = 'may-read-1234567890'
  expect((await asked('/api/feeds/look', { url }, reads)).status).toBe(403)
  expect((await asked('/api/jobs', { url, newest: 20 }, reads)).status).toBe(403)
})
