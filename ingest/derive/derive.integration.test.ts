import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../cypher/connection.ts'
import { readEpoch } from '../../cypher/derive/epoch.ts'
import { takeLease } from '../../cypher/derive/lease.ts'
import { countWork } from '../../cypher/derive/marks.ts'
import type { Extraction } from '../../model/extraction.ts'
import { anArticle } from '../../test/fixtures/extraction.ts'
import { emptyGraph, openEmptyGraph } from '../../test/fixtures/graph.ts'
import { exportLines, loadOptions } from '../../test/fixtures/loading.ts'
import { newsOfLania } from '../../test/fixtures/news.ts'
import { forgetArticles } from '../load/forget-articles.ts'
import { loadBatch } from '../load/load-batch.ts'
import { derive } from './derive.ts'

let graph: Graph

beforeAll(async () => {
  graph = await openEmptyGraph()
})
beforeEach(() => emptyGraph(graph))
afterAll(() => graph.close())

const load = (extractions: readonly Extraction[]) => loadBatch(graph, extractions, loadOptions)

async function cleanExport(extractions: readonly Extraction[]): Promise<string[]> {
  await emptyGraph(graph)
  await load(extractions)
  await derive(graph)
  return exportLines(graph)
}

test('claims become events with participants, counts, status and place', async () => {
  await load(newsOfLania())
  await derive(graph)
  const events = await graph.command(`
    MATCH (e:Event)
    RETURN e.name AS name, e.status AS status, e.claimCount AS claims, e.articleCount AS articles,
      e.independentCount AS independent, e.outletCount AS outlets,
      COLLECT { MATCH (a)-[p:PARTICIPATES_IN]->(e) RETURN a.name + ' ' + p.role + ' ' + p.claimCount ORDER BY a.name } AS participants,
      COLLECT { MATCH (e)-[:AT]->(p) RETURN p.name } AS places
    ORDER BY name`)
  expect(events).toEqual([
    {
      name: 'Anu Tamm – Marko Ilves: meeting, 3 Mar 2025',
      status: 'reported',
      claims: 3,
      articles: 3,
      independent: 2,
      outlets: 3,
      participants: ['Anu Tamm actor 3', 'Marko Ilves actor 3'],
      places: ['Oslo'],
    },
    {
      name: 'Anu Tamm → Belgium: visit, 1 Apr 2025',
      status: 'announced',
      claims: 1,
      articles: 1,
      independent: 1,
      outlets: 1,
      participants: ['Anu Tamm actor 1', 'Belgium recipient 1'],
      places: [],
    },
    {
      name: 'Anu Tamm → Marko Ilves: accusation, 4 Mar 2025',
      status: 'disputed',
      claims: 3,
      articles: 3,
      independent: 2,
      outlets: 2,
      participants: ['Anu Tamm actor 3', 'Marko Ilves recipient 3'],
      places: [],
    },
    {
      name: 'Belgium → Anu Tamm: support, date unknown',
      status: 'reported',
      claims: 2,
      articles: 2,
      independent: 2,
      outlets: 2,
      participants: ['Anu Tamm recipient 2', 'Belgium actor 2'],
      places: [],
    },
    {
      name: 'Unknown: protest (riot), date unknown',
      status: 'reported',
      claims: 1,
      articles: 1,
      independent: 1,
      outlets: 0,
      participants: [],
      places: [],
    },
    {
      name: 'Unknown: strike, 12 Mar 2025',
      status: 'reported',
      claims: 1,
      articles: 1,
      independent: 1,
      outlets: 0,
      participants: [],
      places: [],
    },
  ])
})

test('actors carry what all articles say of them, links count reported and disputed events', async () => {
  await load(newsOfLania())
  await derive(graph)
  const actors = await graph.command(
    'MATCH (a:Actor) RETURN properties(a) AS actor, [l IN labels(a) WHERE l <> "Actor"] AS labels ORDER BY a.id',
  )
  expect(actors).toEqual([
    {
      labels: ['Country'],
      actor: {
        id: 'country:BEL',
        name: 'Belgium',
        type: 'country',
        aliases: [],
        aliasCounts: [],
        country: 'BEL',
        sectors: ['GOV'],
        cow: '211',
        gleditschWard: '211',
        degree: 2,
      },
    },
    {
      labels: ['Media'],
      actor: {
        id: 'org:agencia-brasil',
        name: 'Agência Brasil',
        type: 'media',
        aliases: ['Agencia Brasil'],
        aliasCounts: [1],
        country: 'BRA',
        sectors: [],
        control: 'public',
        degree: 0,
      },
    },
    {
      labels: ['Media'],
      actor: {
        id: 'org:lanian-post',
        name: 'Lanian Post',
        type: 'media',
        aliases: [],
        aliasCounts: [],
        sectors: [],
        degree: 0,
      },
    },
    {
      labels: ['Media'],
      actor: {
        id: 'org:vostrian-herald',
        name: 'Vostrian Herald',
        type: 'media',
        aliases: [],
        aliasCounts: [],
        sectors: [],
        degree: 0,
      },
    },
    {
      labels: ['Person'],
      actor: {
        id: 'person:anu-tamm',
        name: 'Anu Tamm',
        type: 'person',
        aliases: ['Tamm'],
        aliasCounts: [1],
        country: 'EST',
        sectors: ['GOV'],
        degree: 4,
      },
    },
    {
      labels: ['Person'],
      actor: {
        id: 'person:marko-ilves',
        name: 'Marko Ilves',
        type: 'person',
        aliases: ['Minister Ilves', 'Ilves'],
        aliasCounts: [1, 1],
        sectors: ['GOV'],
        degree: 2,
      },
    },
  ])
  const links = await graph.command(
    'MATCH (a)-[l:LINKED]->(b) RETURN a.id AS a, b.id AS b, properties(l) AS link ORDER BY a, b',
  )
  expect(links).toEqual([
    {
      a: 'country:BEL',
      b: 'person:anu-tamm',
      link: { eventCount: 1, quad1: 1, quad2: 0, quad3: 0, quad4: 0 },
    },
    {
      a: 'person:anu-tamm',
      b: 'person:marko-ilves',
      link: {
        eventCount: 2,
        quad1: 1,
        quad2: 0,
        quad3: 1,
        quad4: 0,
        first: '2025-03-03',
        last: '2025-03-04',
      },
    },
  ])
  expect(
    await graph.command(
      "MATCH (k:LocalKey {id: 'org:agencia-brasil'})-[:MEANS]->(a)<-[:PUBLISHED_BY]-(x) RETURN a.id AS actor, x.publishedAt AS published",
    ),
  ).toEqual([{ actor: 'org:agencia-brasil', published: '2025-03-07' }])
})

test('every name of a known organisation leads to one actor, whatever key an article used', async () => {
  await load([
    anArticle()
      .about('KCNA', { type: 'media' })
      .about('Anu Tamm')
      .says('KCNA criticised Anu Tamm.')
      .claims('ACCUSE', 'criticised', { actors: ['KCNA'], recipients: ['Anu Tamm'], on: '2025-03-03' })
      .build(),
    anArticle()
      .about('Korean Central News Agency', { type: 'organization' })
      .about('Anu Tamm')
      .says('The Korean Central News Agency criticised Anu Tamm.')
      .claims('ACCUSE', 'criticised', {
        actors: ['Korean Central News Agency'],
        recipients: ['Anu Tamm'],
        on: '2025-03-03',
      })
      .build(),
  ])
  await derive(graph)
  expect(
    await graph.command(
      'MATCH (a:Actor)<-[:MEANS]-(k) RETURN a.id AS actor, a.name AS name, collect(k.id) AS keys ORDER BY actor',
    ),
  ).toEqual([
    {
      actor: 'org:kcna',
      name: 'Korean Central News Agency',
      keys: expect.arrayContaining(['org:kcna', 'org:korean-central-news-agency']),
    },
    { actor: 'person:anu-tamm', name: 'Anu Tamm', keys: ['person:anu-tamm'] },
  ])
  expect(
    await graph.command(
      'MATCH (e:Event)<-[:REPORTS]-(c)-[r:ACTOR]->(a) RETURN e.name AS event, r.key AS key, a.id AS actor ORDER BY key',
    ),
  ).toEqual([
    {
      event: 'Korean Central News Agency → Anu Tamm: accusation, 3 Mar 2025',
      key: 'org:kcna',
      actor: 'org:kcna',
    },
    {
      event: 'Korean Central News Agency → Anu Tamm: accusation, 3 Mar 2025',
      key: 'org:korean-central-news-agency',
      actor: 'org:kcna',
    },
  ])
})

test('any order and batching, with rounds in between, ends in one export', async () => {
  const news = newsOfLania()
  const clean = await cleanExport(news)
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(news, { minLength: news.length }),
      fc.integer({ min: 1, max: news.length }),
      fc.array(fc.boolean(), { minLength: news.length, maxLength: news.length }),
      async (order, size, rounds) => {
        await emptyGraph(graph)
        for (let start = 0; start < order.length; start += size) {
          await load(order.slice(start, start + size))
          if (rounds[start] === true) await derive(graph)
        }
        await derive(graph)
        expect(await exportLines(graph)).toEqual(clean)
      },
    ),
    { numRuns: 4 },
  )
})

test('a round broken off after any step is taken up by the next', async () => {
  const clean = await cleanExport(newsOfLania())
  let steps = 0
  for (let broken = true; broken; steps += 1) {
    await emptyGraph(graph)
    await load(newsOfLania())
    const controller = new AbortController()
    let done = 0
    const report = () => {
      done += 1
      if (done > steps) controller.abort(new Error('broken off'))
    }
    broken = await derive(graph, { report, signal: controller.signal }).then(
      () => false,
      () => true,
    )
    if (broken) await derive(graph)
    expect(await exportLines(graph)).toEqual(clean)
    expect(await graph.read(countWork)).toEqual({ articles: 0, marks: 0 })
  }
  expect(steps).toBeGreaterThan(5)
})

test('a deriver that died lets the next one in when its lease has run out', async () => {
  await load(newsOfLania())
  await takeLease(graph, { holder: 'a dead process', milliseconds: 600 })
  const report = await derive(graph)
  expect(report.done.loaded).toBe(7)
  expect(report.milliseconds).toBeGreaterThan(500)
})

test('two derivers at once do the work once', async () => {
  const clean = await cleanExport(newsOfLania())
  await emptyGraph(graph)
  await load(newsOfLania())
  const reports = await Promise.all([derive(graph), derive(graph)])
  expect(reports.map((report) => report.done.loaded).toSorted()).toEqual([0, 7])
  expect(await exportLines(graph)).toEqual(clean)
})

test('loading again and deriving again changes nothing and writes no event', async () => {
  const clean = await cleanExport(newsOfLania())
  await load(newsOfLania())
  const report = await derive(graph)
  expect(report.done.links).toBe(0)
  expect(await exportLines(graph)).toEqual(clean)
})

test('forgetting articles leaves the export of the others', async () => {
  const news = newsOfLania()
  for (const forgotten of [[0], [2], [3], [0, 1, 2, 3], [4, 5, 6]]) {
    const rest = await cleanExport(news.filter((_, index) => !forgotten.includes(index)))
    await cleanExport(news)
    const articles = forgotten.flatMap((index) => news[index]?.article.id ?? [])
    expect(await forgetArticles(graph, { articles })).toBe(forgotten.length)
    await derive(graph)
    expect(await exportLines(graph)).toEqual(rest)
  }
  await forgetArticles(graph, { collection: 'articles' })
  await derive(graph)
  expect(
    await graph.command('MATCH (n) WHERE NOT n:Dramatis RETURN labels(n) AS labels, n.id AS id'),
  ).toEqual([])
})

test('an article that is coded otherwise takes its events along', async () => {
  const coded = (type: 'ACCUSE' | 'SUPPORT') =>
    anArticle({ outlet: 'Lanian Post' })
      .about('Anu Tamm')
      .about('Marko Ilves')
      .says('Anu Tamm addressed Marko Ilves.')
      .claims(type, 'addressed', { actors: ['Anu Tamm'], recipients: ['Marko Ilves'], on: '2025-03-03' })
      .build()
  const clean = await cleanExport([coded('SUPPORT')])
  await cleanExport([coded('ACCUSE')])
  await load([coded('SUPPORT')])
  await derive(graph)
  expect(await exportLines(graph)).toEqual(clean)
})

test('a rejected claim reports no event', async () => {
  await load(newsOfLania())
  await derive(graph)
  await graph.command("MATCH (c:Claim {polarity: 'negated'}) SET c.check = 'rejected'")
  await graph.command('MATCH (l:LedgerEntry) SET l.derived = false')
  await derive(graph)
  expect(
    await graph.command(
      "MATCH (e:Event {type: 'ACCUSE'}) RETURN e.status AS status, e.claimCount AS claims, COUNT { (e)<-[:REPORTS]-() } AS reports",
    ),
  ).toEqual([{ status: 'reported', claims: 2, reports: 2 }])
})

test('the epoch changes with a round that did something, and only then', async () => {
  expect(await graph.read(readEpoch)).toBeNull()
  await derive(graph)
  const first = await graph.read(readEpoch)
  await derive(graph)
  expect(await graph.read(readEpoch)).toBe(first)
  await load(newsOfLania())
  await derive(graph)
  expect(await graph.read(readEpoch)).not.toBe(first)
})

test('a new name of an actor reaches its events', async () => {
  const named = (name: string, text: string) =>
    anArticle()
      .about(name, { id: 'person:anu-tamm' })
      .about('Marko Ilves')
      .says(text)
      .claims('SUPPORT', 'praised', { actors: [name], recipients: ['Marko Ilves'], on: '2025-03-03' })
      .build()
  await load([named('Anu Tamm', 'Anu Tamm praised Marko Ilves.')])
  await derive(graph)
  await load([
    named('Anu-Tamm', 'Anu-Tamm praised Marko Ilves twice.'),
    named('Anu-Tamm', 'Anu-Tamm praised Marko Ilves again.'),
  ])
  await derive(graph)
  expect(await graph.command('MATCH (e:Event) RETURN e.name AS name')).toEqual([
    { name: 'Anu-Tamm → Marko Ilves: support, 3 Mar 2025' },
  ])
})
