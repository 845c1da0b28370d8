import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { loadBatch } from '../ingest/load/load-batch.ts'
import { derive } from '../ingest/derive/derive.ts'
import { forgetArticles } from '../ingest/load/forget-articles.ts'
import { ArticlePage } from '../model/api/articles.ts'
import { ActorPage, CollectionsAnswer, EventAnswer, GraphAnswer } from '../model/api/resources.ts'
import { emptyGraph } from '../test/fixtures/graph.ts'
import {
  callAgainArticle,
  callArticle,
  loadLeaders,
  meetingArticle,
  sampleArticle,
} from '../test/fixtures/leaders.ts'
import { openLeadersApi } from '../test/fixtures/leaders-api.ts'
import type { LeadersApi } from '../test/fixtures/leaders-api.ts'
import { ids, jurgen, marko } from '../test/fixtures/leaders-seen.ts'

let api: LeadersApi
beforeAll(async () => {
  api = await openLeadersApi()
})
afterAll(() => api.close())

const own = [callArticle, callAgainArticle, meetingArticle]
const ingestedAt = '2025-09-01T00:00:00.000Z'
const leaders = { id: 'leaders', name: 'Leaders', kind: 'user' } as const
const samples = { id: 'samples', name: 'Samples', kind: 'sample' } as const

const overview = 'graph/overview?view=events'
/** What can be asked and depends on a collection; paths have too little time on a busy machine to be compared. */
const questions = [
  'actors',
  'actors/person:marko-ilves',
  'actors/person:anu-tamm/neighbours',
  'events',
  'events?actors=person:anu-tamm,person:marko-ilves',
  `events/${ids.call}`,
  'claims?actors=person:marko-ilves',
  `claims?article=${callArticle.article.id}`,
  'links?actors=person:anu-tamm,person:marko-ilves',
  overview,
  'graph/between?actors=person:marko-ilves,person:piret-kask&view=events',
  'articles',
]

const Fields = z.record(z.string(), z.unknown())
/** What is the same whatever the answer is limited to, or says how it was asked. */
const unlimited = new Set(['degree', 'cypher', 'next', 'score', 'exact'])

const Actors = z.array(z.looseObject({ id: z.string(), degree: z.int() }))

function comparable(value: unknown): unknown {
  const actors = Actors.safeParse(value).data
  // They are ranked by their degree.
  if (actors !== undefined)
    return Object.fromEntries(actors.map(({ degree: _ofAllCollections, ...actor }) => [actor.id, actor]))
  if (Array.isArray(value)) return value.map(comparable)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !unlimited.has(name))
      .map(([name, item]) => [name, comparable(item)]),
  )
}

/** What the graph holds is looked at once a second, and by who asks whether a copy still holds. */
const lookAgain = () => request(api.app).get('/api/collections').set('If-None-Match', 'W/"old"')

/** The answers without what is not limited; links that were not all counted are left out too. */
async function answers(limit: string): Promise<Record<string, unknown>> {
  await lookAgain()
  const given: Record<string, unknown> = {}
  for (const question of questions) {
    const answer = await request(api.app).get(`/api/${question}${question.includes('?') ? '&' : '?'}${limit}`)
    expect([question, answer.status, answer.body.detail]).toEqual([question, 200, undefined])
    const body = Fields.parse(answer.body)
    const totals = Fields.optional().parse(body['totals'])
    given[question] = comparable({ ...body, totals: { ...totals, links: null } })
  }
  return given
}

test('a collection answers as if there were no other', async () => {
  await emptyGraph(api.graph)
  await loadBatch(api.graph, own, { collection: leaders, ingestedAt })
  await derive(api.graph)
  const alone = await answers('collection=leaders')
  // The overview of a whole graph ranks by all events, planned and denied ones among them.
  const { [overview]: _ranked, ...others } = alone
  expect(await answers('')).toMatchObject(others)

  // Beside a sample that tells of one of the same people.
  await emptyGraph(api.graph)
  await loadLeaders(api.graph)
  expect(await answers('collection=leaders')).toEqual(alone)
  expect(await answers('')).toEqual(alone)
}, 180_000)

test('a collection that nobody made holds nothing', async () => {
  const nothing = await api.answerOf('/api/graph/overview?collection=none&view=events', GraphAnswer)
  expect([nothing.actors, nothing.links, nothing.events, nothing.totals]).toEqual([
    [],
    [],
    [],
    {
      actors: { count: 0, exact: true },
      events: { count: 0, exact: true },
      links: { count: 0, exact: false },
      articles: { count: 0, exact: true },
    },
  ])
})

test('an event of two collections counts in each what that reports', async () => {
  await emptyGraph(api.graph)
  await loadBatch(api.graph, [callArticle], { collection: leaders, ingestedAt })
  await loadBatch(api.graph, [callAgainArticle], {
    collection: { id: 'calls', name: 'Calls', kind: 'user' },
    ingestedAt,
  })
  await derive(api.graph)
  const countsIn = async (collection: string) => {
    const { event, total } = await api.answerOf(
      `/api/events/${ids.call}?collection=${collection}`,
      EventAnswer,
    )
    const { claimCount, articleCount, independentCount, outletCount, participants } = event
    return [claimCount, articleCount, independentCount, outletCount, total.count, participants[0]?.claimCount]
  }
  expect(await countsIn('all')).toEqual([2, 2, 2, 2, 2, 2])
  expect(await countsIn('leaders')).toEqual([1, 1, 1, 1, 1, 1])
  expect(await countsIn('calls')).toEqual([1, 1, 1, 1, 1, 1])
})

/** What the explorer asks for at first. */
async function seen() {
  await lookAgain()
  return {
    overview: (await api.answerOf('/api/graph/overview', GraphAnswer)).totals.articles.count,
    articles: (await api.answerOf('/api/articles', ArticlePage)).items.map((article) => article.sample),
    found: (await api.answerOf('/api/actors?q=muller', ActorPage)).items.map((actor) => actor.id),
    collections: (await api.answerOf('/api/collections', CollectionsAnswer)).items.map(({ id, kind }) => [
      id,
      kind,
    ]),
  }
}

describe('the samples', () => {
  test('are seen, badged, as long as there is nothing else', async () => {
    await emptyGraph(api.graph)
    await loadBatch(api.graph, [sampleArticle], { collection: samples, ingestedAt })
    await derive(api.graph)
    expect(await seen()).toEqual({
      overview: 1,
      articles: [true],
      found: [jurgen.id],
      collections: [['samples', 'sample']],
    })
  })

  test('step aside for the user’s own articles, and are there when asked for', async () => {
    await loadBatch(api.graph, own, { collection: leaders, ingestedAt })
    await derive(api.graph)
    expect(await seen()).toEqual({
      overview: 3,
      articles: [false, false, false],
      found: [],
      collections: [
        ['leaders', 'user'],
        ['samples', 'sample'],
      ],
    })
    const asked = await api.answerOf('/api/articles?collection=samples', ArticlePage)
    expect(asked.items.map((article) => article.sample)).toEqual([true])
    const met = await api.answerOf('/api/graph/overview?collection=samples', GraphAnswer)
    expect(met.actors.map((actor) => actor.id)).toEqual([marko.id, jurgen.id])
  })

  test('are no samples any more for whom the user has put among the own', async () => {
    await loadBatch(api.graph, [sampleArticle], { collection: leaders, ingestedAt })
    await derive(api.graph)
    expect((await seen()).articles).toEqual([false, false, false, false])
  })

  test('go when they are forgotten', async () => {
    await forgetArticles(api.graph, { collection: 'samples' })
    await derive(api.graph)
    expect((await seen()).collections).toEqual([['leaders', 'user']])
  })
})

test('nothing is answered while a backup is being restored', async () => {
  await api.graph.command("CREATE (:Dramatis {id: 'restore', phase: 'writing'})")
  const answer = await request(api.app).get('/api/articles').set('If-None-Match', 'W/"none"')
  expect([answer.status, answer.body.detail, answer.headers['retry-after']]).toEqual([
    503,
    'A backup is being restored; the graph is there when that is done.',
    '10',
  ])
})
