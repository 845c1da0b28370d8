import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ArticlePage } from '../../model/api/articles.ts'
import { CalendarAnswer } from '../../model/api/calendar.ts'
import { JoiningEventsPage } from '../../model/api/joining-events.ts'
import { ArticleAnswer, CollectionsAnswer, GraphAnswer } from '../../model/api/resources.ts'
import { callArticle } from '../../test/fixtures/leaders.ts'
import { openLeadersApi } from '../../test/fixtures/leaders-api.ts'
import type { LeadersApi } from '../../test/fixtures/leaders-api.ts'
import { anu, claimOf, ids, jurgen, marko, piret, post } from '../../test/fixtures/leaders-seen.ts'

let api: LeadersApi
let answerOf: LeadersApi['answerOf']
beforeAll(async () => {
  api = await openLeadersApi()
  answerOf = api.answerOf
})
afterAll(() => api.close())

describe('GET /api/graph', () => {
  it('gives the busiest actors with the links and events among them', async () => {
    const answer = await answerOf('/api/graph/overview?view=events&limit=3', GraphAnswer)
    expect(answer.actors.map((actor) => actor.id)).toEqual([piret.id, marko.id, anu.id])
    expect(answer.links.map(({ source, target }) => [source, target])).toEqual([
      [anu.id, marko.id],
      [anu.id, piret.id],
    ])
    expect(answer.events.map((event) => event.id)).toEqual([ids.call, ids.meeting])
    expect(answer.totals).toEqual({
      actors: { count: 8, exact: true },
      events: { count: 4, exact: true },
      links: { count: 2, exact: false },
      articles: { count: 3, exact: true },
    })
  })

  it('draws samples when asked', async () => {
    const answer = await answerOf('/api/graph/overview?collection=all&actorTypes=person', GraphAnswer)
    expect(answer.actors).toContainEqual(jurgen)
    expect(answer.events).toEqual([])
    const samples = await answerOf('/api/graph/overview?collection=samples', GraphAnswer)
    expect(samples.actors.map((actor) => actor.id).toSorted()).toEqual([jurgen.id, marko.id])
  })

  it('gives what lies between actors', async () => {
    const answer = await answerOf(
      '/api/graph/between?actors=person:marko-ilves,person:piret-kask&view=events',
      GraphAnswer,
    )
    expect(answer.actors).toEqual([marko, piret, anu])
    expect(answer.events.map((event) => event.id)).toEqual([ids.call, ids.meeting])
  })
})

describe('GET /api/graph/calendar', () => {
  const asked = '/api/graph/calendar?actors=person:anu-tamm,person:marko-ilves,person:piret-kask'

  it('says when the events happened that the links count', async () => {
    const answer = await answerOf(asked, CalendarAnswer)
    expect({ ...answer, cypher: null }).toEqual({
      clock: 'event',
      actors: [anu.id, marko.id, piret.id],
      events: [
        { id: ids.meeting, quad: 1, actors: [0, 2], days: [['2025-08-19', '2025-08-19']] },
        { id: ids.call, quad: 1, actors: [0, 1], days: [['2025-08-12', '2025-08-12']] },
      ],
      total: { count: 2, exact: true },
      cypher: null,
    })
  })

  it('says on which days they were reported, within the filters', async () => {
    const answer = await answerOf(`${asked}&clock=publication&quads=1`, CalendarAnswer)
    expect(answer.events.map(({ id, days }) => [id, days])).toEqual([
      [ids.meeting, [['2025-08-20', '2025-08-20']]],
      [
        ids.call,
        [
          ['2025-08-13', '2025-08-13'],
          ['2025-08-14', '2025-08-14'],
        ],
      ],
    ])
    const one = await answerOf(`${asked}&clock=publication&outlet=Vostrian%20Times`, CalendarAnswer)
    expect(one.events.map(({ id, days }) => [id, days])).toEqual([[ids.call, [['2025-08-14', '2025-08-14']]]])
  })
})

const askJoining = (body: object) => request(api.app).post('/api/graph/joining-events').send(body)
const joiningPage = async (body: object): Promise<JoiningEventsPage> => {
  const answer = await askJoining(body)
  expect([answer.status, answer.body.detail]).toEqual([200, undefined])
  return JoiningEventsPage.parse(answer.body)
}
const joiningPages = async (body: object): Promise<JoiningEventsPage[]> => {
  const pages = [await joiningPage(body)]
  for (let next = pages[0]?.next; typeof next === 'string'; next = pages.at(-1)?.next)
    pages.push(await joiningPage({ ...body, cursor: next }))
  return pages
}

describe('POST /api/graph/joining-events', () => {
  const people = [anu.id, marko.id, piret.id]

  it('tells what the calendar tells, each event once', async () => {
    const { events, ...rest } = await joiningPage({ actors: people })
    expect({ ...rest, cypher: null }).toEqual({ clock: 'event', done: 3, next: null, cypher: null })
    expect(events).toEqual([
      { id: ids.call, quad: 1, actors: [0, 1], days: [['2025-08-12', '2025-08-12']] },
      { id: ids.meeting, quad: 1, actors: [0, 2], days: [['2025-08-19', '2025-08-19']] },
    ])
  })

  it.each([1, 2, 3, 7])('tells the same in pages that look at %i events at most', async (limit) => {
    const { events } = await joiningPage({ actors: people, clock: 'publication' })
    const pages = await joiningPages({ actors: people, clock: 'publication', limit })
    expect(pages.flatMap((one) => one.events)).toEqual(events)
    expect(pages.map(({ done }) => done)).toEqual(pages.map(({ done }) => done).toSorted((a, b) => a - b))
    expect(pages.at(-1)?.done).toBe(3)
  })

  it('tells only those of some, and heeds filters', async () => {
    const some = await joiningPage({ actors: people, oneOf: [piret.id] })
    expect(some.events.map(({ id, actors }) => [id, actors])).toEqual([[ids.meeting, [0, 2]]])
    const printed = await joiningPage({ actors: people, clock: 'publication', outlet: ['Vostrian Times'] })
    expect(printed.events.map(({ id, days }) => [id, days])).toEqual([
      [ids.call, [['2025-08-14', '2025-08-14']]],
    ])
  })

  it('refuses whom nobody knows, and who is asked about without being among the actors', async () => {
    expect((await askJoining({ actors: [anu.id, 'person:nobody'] })).status).toBe(404)
    const stranger = await askJoining({ actors: [anu.id, marko.id], oneOf: [piret.id] })
    expect([stranger.status, stranger.body.detail]).toEqual([
      400,
      `${piret.id} of oneOf is not among the actors.`,
    ])
  })
})

describe('GET /api/articles', () => {
  it('lists articles, latest first, in pages', async () => {
    const first = await answerOf('/api/articles?limit=2', ArticlePage)
    expect(first.items.map((article) => article.publishedAt)).toEqual(['2025-08-20', '2025-08-14'])
    expect(first.total).toEqual({ count: 3, exact: true })
    const second = await answerOf(`/api/articles?limit=2&cursor=${first.next}`, ArticlePage)
    expect([second.items, second.next]).toEqual([
      [{ ...post, copyCount: 0, superseded: false, retracted: false, passages: [] }],
      null,
    ])
  })

  it('badges samples', async () => {
    const page = await answerOf('/api/articles?collection=samples', ArticlePage)
    expect(page.items.map((article) => [article.outlet, article.sample])).toEqual([['Sample Wire', true]])
  })

  it('gives an article with everything found in it', async () => {
    const answer = await answerOf(`/api/articles/${post.id}`, ArticleAnswer)
    expect(answer.article).toEqual({
      ...post,
      copyCount: 0,
      superseded: false,
      retracted: false,
      authors: [],
      language: 'en',
      licence: null,
      originalText: null,
      original: null,
      retrievedAt: null,
      text: callArticle.article.text,
      collections: ['leaders'],
    })
    expect(answer.sentences.map(({ index, start, end }) => [index, start, end])).toEqual([
      [0, 0, 41],
      [1, 42, 106],
      [2, 107, 144],
    ])
    expect(answer.actors.map((actor) => actor.id)).toEqual(['country:VST', anu.id, marko.id])
    expect(answer.claims.map((claim) => claim.type)).toEqual(['CONSULT', 'SUPPORT'])
    expect(answer.marks.filter((mark) => mark.start === 0)).toEqual([
      { start: 0, end: 11, as: 'mention', actor: marko.id, claim: null },
      { start: 0, end: 11, as: 'actor', actor: marko.id, claim: claimOf(callArticle, 0) },
    ])
  })
})

it('GET /api/collections lists the user’s own first', async () => {
  const answer = await answerOf('/api/collections', CollectionsAnswer)
  expect(answer.items).toEqual([
    { id: 'leaders', name: 'Leaders', kind: 'user', articleCount: 3 },
    { id: 'samples', name: 'Samples', kind: 'sample', articleCount: 1 },
  ])
})
