import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../cypher/connection.ts'
import { emptyGraph, openEmptyGraph } from '../../test/fixtures/graph.ts'
import { loadOptions } from '../../test/fixtures/loading.ts'
import { recordedParser } from '../../test/fixtures/recorded-parser.ts'
import { ingest } from '../pipeline.ts'
import { hoursLater, rssFeed } from '../read/web/feeds.fixture.ts'
import { openSite } from '../read/web/site.fixture.ts'
import type { Served, Site } from '../read/web/site.fixture.ts'
import { openWebReader } from '../read/web/web-reader.ts'
import { watch } from './watch.ts'
import type { WatchStep } from './watch.ts'

const parser = recordedParser('llm')
let graph: Graph
let site: Site
let folder: string

beforeAll(async () => {
  ;[graph, site] = await Promise.all([openEmptyGraph(), openSite()])
})
beforeEach(async () => {
  await emptyGraph(graph)
  folder = mkdtempSync(join(tmpdir(), 'dramatis-watch-'))
})
afterEach(() => {
  site.forget()
  rmSync(folder, { recursive: true, force: true })
})
afterAll(async () => {
  site.close()
  await graph.close()
})

const plain = { 'Content-Type': 'text/plain' }
const attack: Served = {
  headers: plain,
  body: 'Chile attacked Peru on Monday. Anu Tamm condemned Chile.',
}
const praise: Served = { headers: plain, body: 'Norway praised Kenya for its patience.' }

const first = { path: '/1', title: 'The first', date: hoursLater(0) }
const second = { path: '/2', title: 'The second', date: hoursLater(1) }
const feed = (items: readonly (typeof first)[], etag: string, channel?: string): Served => ({
  headers: { 'Content-Type': 'application/rss+xml', ETag: etag },
  body: rssFeed(items, channel),
})

/** One round of the watch, which ends early where a step is `until`; with what was asked of the site. */
async function round(
  options: { until?: WatchStep['step']; path?: string } = {},
): Promise<{ told: string[]; asked: string[] }> {
  site.forget()
  const { until, path = '/feed' } = options
  const web = openWebReader({
    allow: site.host,
    memory: join(folder, 'web.sqlite'),
    limits: { gapMs: 0, repeats: 0 },
  })
  const told: string[] = []
  const steps = watch([`http://${site.host}${path}`], {
    graph,
    parser,
    web,
    collection: loadOptions.collection,
    concurrency: 2,
    graphName: 'test',
    everyMs: 0,
    once: true,
    random: () => 0,
  })
  for await (const step of steps) {
    if (step.step !== 'derived') told.push(inShort(step))
    if (step.step === until) break
  }
  await web.close()
  const asked = site.asked.map((one) => one.split(' ')[0] ?? '').filter((one) => one !== '/robots.txt')
  return { told, asked }
}

const short = (address: string): string => address.replace(`http://${site.host}`, '')

function inShort(step: WatchStep): string {
  if (step.step === 'polled') return `polled: ${step.new} new`
  if (step.step === 'failed' || step.step === 'gone') return `${step.step}: ${step.reason}`
  if (step.step === 'moved') return `moved: ${short(step.to)}`
  return 'path' in step ? `${step.step}: ${short(step.path)}` : step.step
}

test('what is new is read once, and a feed that has not changed comes no more', async () => {
  site.serve({
    '/feed': [
      feed([first], '"a"'),
      { status: 304 },
      feed([second, first], '"b"'),
      feed([second, first], '"c"'),
    ],
    '/1': attack,
    '/2': praise,
  })
  expect(await round()).toEqual({ told: ['polled: 1 new', 'loaded: /1'], asked: ['/feed', '/1'] })
  expect(await round()).toEqual({ told: ['unchanged'], asked: ['/feed'] })
  expect(site.requests.at(-1)?.headers['if-none-match']).toBe('"a"')
  expect(await round()).toEqual({ told: ['polled: 1 new', 'loaded: /2'], asked: ['/feed', '/2'] })
  expect(await round()).toEqual({ told: ['polled: 0 new'], asked: ['/feed'] })
})

test('a round that was broken off is gone on with, and nothing is read twice', async () => {
  site.serve({ '/feed': feed([first, second], '"a"'), '/1': attack, '/2': praise })
  expect((await round({ until: 'polled' })).asked).toEqual(['/feed'])
  expect((await round({ until: 'loaded' })).told).toEqual(['polled: 2 new', 'loaded: /2'])
  // The one of which nobody has heard was loaded with it.
  expect(await round()).toEqual({ told: ['polled: 1 new', 'known: /1'], asked: ['/feed'] })
})

test('what somebody has ingested already is known', async () => {
  site.serve({ '/feed': feed([first], '"a"'), '/1': attack })
  const web = openWebReader({
    allow: site.host,
    memory: join(folder, 'web.sqlite'),
    limits: { gapMs: 0 },
  })
  const options = { ...loadOptions, graph, parser, web, concurrency: 2, published: null }
  const read = async () => {
    const steps = await Array.fromAsync(ingest([`http://${site.host}/feed`], options))
    return steps.map((step) => step.step)
  }
  expect(await read()).toEqual(['feed', 'loaded', 'derived'])
  // Unchanged by its ETag, were it not that this site does not care.
  expect(await read()).toEqual(['feed', 'known', 'derived'])
  await web.close()
  expect(await round()).toEqual({ told: ['polled: 1 new', 'known: /1'], asked: ['/feed'] })
  expect(await round()).toEqual({ told: ['polled: 0 new'], asked: ['/feed'] })
})

test('a page that cannot be read for the moment is tried again, and in the end left', async () => {
  site.serve({
    '/feed': feed([first, second], '"a"'),
    '/1': [{ status: 502 }, attack],
    '/2': { status: 502 },
  })
  expect((await round()).told).toEqual(['polled: 2 new', 'refused: /2', 'refused: /1'])
  expect((await round()).told).toEqual(['polled: 2 new', 'refused: /2', 'loaded: /1'])
  expect((await round()).told).toEqual(['polled: 1 new', 'refused: /2'])
  expect((await round()).told).toEqual(['polled: 1 new', 'refused: /2'])
  expect((await round()).told).toEqual(['polled: 0 new'])
})

test('a page whose turn comes too late is not given up', async () => {
  site.serve({
    '/robots.txt': { headers: plain, body: 'User-agent: *\nCrawl-delay: 600' },
    '/feed': feed([first, second], '"a"'),
    '/1': attack,
    '/2': praise,
  })
  // The feed is asked, and then nothing more for ten minutes.
  for (let number = 0; number < 6; number += 1)
    expect(await round()).toEqual({ told: ['polled: 2 new', 'refused: /2', 'refused: /1'], asked: ['/feed'] })
})

test('a feed that has moved is asked where it is, one that is gone or in trouble when it may be', async () => {
  site.serve({
    '/feed': { status: 301, headers: { Location: '/new-feed' } },
    '/new-feed': [feed([first], '"a"'), { status: 304 }, { status: 410 }],
    '/1': attack,
    '/tired': { status: 503, headers: { 'Retry-After': '600' } },
    '/daily': feed([], '"d"', '<title>Daily</title><ttl>1440</ttl>'),
  })
  expect(await round()).toEqual({
    told: ['moved: /new-feed', 'polled: 1 new', 'loaded: /1'],
    asked: ['/feed', '/new-feed', '/1'],
  })
  expect(await round()).toEqual({ told: ['unchanged'], asked: ['/new-feed'] })
  expect((await round()).told).toEqual(['gone: The server answered 410 (Gone).'])
  expect(await round()).toEqual({ told: ['early'], asked: [] })
  expect((await round({ path: '/tired' })).told).toEqual([
    'failed: The server answered 503 (Service Unavailable).',
  ])
  expect(await round({ path: '/tired' })).toEqual({ told: ['early'], asked: [] })
  expect((await round({ path: '/daily' })).told).toEqual(['polled: 0 new'])
  expect(await round({ path: '/daily' })).toEqual({ told: ['early'], asked: [] })
})
