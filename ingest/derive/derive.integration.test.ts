import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../cypher/connection.ts'
import type { Extraction } from '../../model/extraction.ts'
import { anArticle } from '../../test/fixtures/extraction.ts'
import { emptyGraph, openEmptyGraph } from '../../test/fixtures/graph.ts'
import { loadOptions } from '../../test/fixtures/loading.ts'
import { newsOfLania } from '../../test/fixtures/news.ts'
import { loadBatch } from '../load/load-batch.ts'
import { derive } from './derive.ts'

let graph: Graph

beforeAll(async () => {
  graph = await openEmptyGraph()
})
beforeEach(() => emptyGraph(graph))
afterAll(() => graph.close())

const load = (extractions: readonly Extraction[]) => loadBatch(graph, extractions, loadOptions)

/** An article that calls Anu Tamm something else. */
const named = (name: string, text: string) =>
  anArticle()
    .about(name, { id: 'person:anu-tamm' })
    .about('Marko Ilves')
    .says(text)
    .claims('SUPPORT', 'praised', { actors: [name], recipients: ['Marko Ilves'], on: '2025-03-03' })
    .build()

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
        sectors: ['JRN'],
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
        sectors: ['JRN'],
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

test('a new name of an actor reaches its events', async () => {
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
