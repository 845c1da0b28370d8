import * as fc from 'fast-check'
import { pino } from 'pino'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { Graph } from '../cypher/connection.ts'
import {
  ActorAnswer,
  ActorPage,
  ArticleAnswer,
  ArticlePage,
  ClaimPage,
  CollectionsAnswer,
  EventAnswer,
  EventPage,
  GraphAnswer,
  LinksAnswer,
  NeighboursAnswer,
  PathsAnswer,
} from '../model/api/resources.ts'
import { openEmptyGraph } from '../test/fixtures/graph.ts'
import { callAgainArticle, callArticle, loadLeaders, meetingArticle } from '../test/fixtures/leaders.ts'
import { createApp } from './app.ts'

let graph: Graph
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  graph = await openEmptyGraph()
  await loadLeaders(graph)
  app = createApp({
    graph,
    settings: { HOST: '127.0.0.1', DRAMATIS_TOKENS: undefined },
    log: pino({ level: 'silent' }),
    clientFolder: null,
  })
  // The search has little time; the database plans its statements once.
  await request(app).get('/api/paths?from=person:marko-ilves&to=person:toomas-rand')
})
afterAll(() => graph.close())

/** The answer at an address, checked against the contract. */
async function answerOf<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema>> {
  const answer = await request(app).get(path)
  expect([answer.status, answer.body.detail]).toEqual([200, undefined])
  return schema.parse(answer.body)
}

const person = (name: string, degree: number, aliases: string[] = []) => ({
  id: `person:${name.toLowerCase().replace(' ', '-')}`,
  name,
  type: 'person' as const,
  aliases,
  country: null,
  sectors: [],
  degree,
  control: null,
})
const anu = person('Anu Tamm', 3, ['Chancellor Tamm'])
const marko = person('Marko Ilves', 3)
const piret = person('Piret Kask', 2)
const toomas = person('Toomas Rand', 1)
const jurgen = { ...person('Jürgen Müller', 1), id: 'person:jurgen-muller' }
const vostria = {
  id: 'country:VST',
  name: 'Vostria',
  type: 'country' as const,
  aliases: [],
  country: 'VST',
  sectors: ['GOV'],
  degree: 2,
  control: null,
}

const smallest = (...ids: (string | undefined)[]): string =>
  `event:${ids.toSorted((a = '', b = '') => (a < b ? -1 : 1))[0]}`
const claimOf = (article: typeof callArticle, index: number): string => article.claims[index]?.id ?? ''
const ids = {
  call: smallest(claimOf(callArticle, 0), claimOf(callAgainArticle, 0)),
  praise: `event:${claimOf(callArticle, 1)}`,
  meeting: `event:${claimOf(meetingArticle, 0)}`,
  accusation: `event:${claimOf(meetingArticle, 1)}`,
  visit: `event:${claimOf(meetingArticle, 2)}`,
  denial: `event:${claimOf(meetingArticle, 3)}`,
}

const callEvent = {
  id: ids.call,
  name: 'Anu Tamm – Marko Ilves: phone call, 12 Aug 2025',
  type: 'CONSULT' as const,
  mode: 'phone',
  quad: 1 as const,
  intensity: 1.5,
  contexts: [],
  date: { from: '2025-08-12', to: '2025-08-12', precision: 'day' as const },
  status: 'reported' as const,
  claimCount: 2,
  articleCount: 2,
  independentCount: 2,
  outletCount: 2,
  place: null,
  participants: [
    { id: anu.id, name: anu.name, type: anu.type, role: 'actor' as const, claimCount: 2 },
    { id: marko.id, name: marko.name, type: marko.type, role: 'actor' as const, claimCount: 2 },
  ],
}
const post = {
  id: callArticle.article.id,
  title: 'Ilves and Tamm talk',
  outlet: 'Lanian Post',
  outletActor: 'org:lanian-post',
  outletControl: null,
  url: 'https://post.example/call',
  publishedAt: '2025-08-13',
  sample: false,
}
const times = {
  ...post,
  id: callAgainArticle.article.id,
  title: 'A call between leaders',
  outlet: 'Vostrian Times',
  outletActor: 'org:vostrian-times',
  url: 'https://times.example/call',
  publishedAt: '2025-08-14',
}

describe('GET /api/actors', () => {
  it('finds actors by a part of their name and shows the statement that did', async () => {
    const page = await answerOf('/api/actors?q=Tam', ActorPage)
    expect(page.items).toEqual([anu])
    expect(page.total).toEqual({ count: 1, exact: true })
    expect(page.next).toBeNull()
    expect(page.cypher.text).toMatch(/^CALL db\.index\.fulltext\.queryNodes\('actor_names', \$lucene/u)
    expect(page.cypher.params).toMatchObject({ lucene: '+(tam^8 tam*^3)', limit: 21 })
  })

  it.each([
    ['anu tamm', anu.id],
    ['TAMM', anu.id],
    ['tamn', anu.id],
    ['chancellor', anu.id],
    ['ilves marko', marko.id],
    ['p', piret.id],
    ['toomas-rand', toomas.id],
  ])('finds %s', async (q, id) => {
    const page = await answerOf(`/api/actors?q=${encodeURIComponent(q)}`, ActorPage)
    expect(page.items[0]?.id).toBe(id)
  })

  it.each(['muller', 'Müller', 'jurgen', 'JÜRGEN MÜLLER'])(
    'finds Jürgen Müller by %s among the samples',
    async (q) => {
      const page = await answerOf(`/api/actors?collection=samples&q=${encodeURIComponent(q)}`, ActorPage)
      expect(page.items).toEqual([jurgen])
    },
  )

  it('leaves out whom only samples name, once the user has articles', async () => {
    expect((await answerOf('/api/actors?q=muller', ActorPage)).items).toEqual([])
    expect((await answerOf('/api/actors?q=muller&collection=all', ActorPage)).items).toEqual([jurgen])
  })

  it('lists everybody by degree, in pages', async () => {
    const first = await answerOf('/api/actors?actorTypes=person&limit=3', ActorPage)
    expect(first.items).toEqual([marko, anu, piret])
    expect(first.total).toEqual({ count: 4, exact: true })
    const second = await answerOf(`/api/actors?actorTypes=person&limit=3&cursor=${first.next}`, ActorPage)
    expect([second.items, second.next]).toEqual([[toomas], null])
  })

  it('pages through a search', async () => {
    const first = await answerOf('/api/actors?q=t&limit=1', ActorPage)
    const second = await answerOf(`/api/actors?q=t&limit=1&cursor=${first.next}`, ActorPage)
    expect([first.items, first.total]).toEqual([[anu], { count: 2, exact: true }])
    expect([second.items, second.total, second.next]).toEqual([[toomas], { count: 2, exact: true }, null])
  })

  it('answers nothing, not an error, to what holds no word', async () => {
    for (const q of [')(*~', '"', '🙂', '\\', '^^', '/', '   ', '*'])
      expect((await answerOf(`/api/actors?q=${encodeURIComponent(q)}`, ActorPage)).items.length).toBe(
        q.trim() === '' ? 6 : 0,
      )
  })

  it('never fails, whatever is searched for', async () => {
    const syntax = fc.constantFrom(
      ...'+-&|!(){}[]^"~*?:\\/<>='.split(''),
      ' AND ',
      ' OR ',
      ' NOT ',
      'TO',
      'kim',
      'ü',
      '🙂',
    )
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(syntax).map((parts) => parts.join('')),
    )
    await fc.assert(
      fc.asyncProperty(text, async (q) => {
        const answer = await request(app).get(`/api/actors?q=${encodeURIComponent(q.slice(0, 200))}`)
        expect(answer.status).toBe(200)
      }),
      { numRuns: 150 },
    )
  })
})

describe('GET /api/actors/:id', () => {
  it('tells all of an actor', async () => {
    const answer = await answerOf('/api/actors/person:anu-tamm', ActorAnswer)
    expect(answer.actor).toEqual({
      ...anu,
      externalIds: { wikidata: null, cow: null, gleditschWard: null, openSanctions: null },
      eventCount: 3,
      claimCount: 4,
      articleCount: 3,
      first: '2025-08-12',
      last: '2025-08-19',
    })
    expect(answer.eventTypes).toEqual([{ type: 'CONSULT', count: 2 }])
    expect(answer.relations).toEqual([
      {
        id: expect.any(String),
        type: 'leads',
        title: 'chancellor',
        status: 'current',
        subject: { id: anu.id, name: anu.name, type: anu.type },
        object: { id: vostria.id, name: vostria.name, type: vostria.type },
        statedCount: 1,
        sentence: { text: 'Anu Tamm leads Vostria as chancellor.', article: post },
      },
    ])
  })

  it('filters what it counts', async () => {
    const answer = await answerOf('/api/actors/person:anu-tamm?status=announced', ActorAnswer)
    expect(answer.eventTypes).toEqual([{ type: 'CONSULT', count: 1 }])
  })
})

const august = (day: string) => ({ first: `2025-08-${day}`, last: `2025-08-${day}` })

describe('GET /api/actors/:id/neighbours', () => {
  const link = { quad1: 1, quad2: 0, quad3: 0, quad4: 0, eventCount: 1 }

  it('ranks partners by joining events and gives the links among them', async () => {
    const answer = await answerOf('/api/actors/person:marko-ilves/neighbours', NeighboursAnswer)
    expect(answer.actor).toEqual(marko)
    expect(answer.items).toEqual([
      { actor: anu, link: { source: marko.id, target: anu.id, ...link, ...august('12') } },
      { actor: vostria, link: { source: marko.id, target: vostria.id, ...link, ...august('12') } },
    ])
    expect(answer.links).toEqual([])
    expect(answer.total).toEqual({ count: 2, exact: true })
    expect(answer.totalsByType).toEqual({ person: 1, organization: 0, country: 1, group: 0, media: 0 })
    expect(answer.rankedBy).toBe('number of joining events')
  })

  it('comes from the derived links when nothing is filtered, with the same result', async () => {
    const answer = await answerOf('/api/actors/person:anu-tamm/neighbours?collection=all', NeighboursAnswer)
    expect(answer.cypher.text).toContain('LINKED')
    expect(answer.items.map((item) => item.link.target)).toEqual([piret.id, marko.id])
    const filtered = await answerOf('/api/actors/person:anu-tamm/neighbours?types=CONSULT', NeighboursAnswer)
    expect(filtered.cypher.text).not.toContain('LINKED')
    expect(filtered.items).toEqual(answer.items)
  })

  it('pages, by both ways', async () => {
    for (const collection of ['all', 'leaders']) {
      const path = `/api/actors/person:anu-tamm/neighbours?limit=1&collection=${collection}`
      const first = await answerOf(path, NeighboursAnswer)
      const second = await answerOf(`${path}&cursor=${first.next}`, NeighboursAnswer)
      expect([first.items[0]?.actor, second.items[0]?.actor, second.next]).toEqual([piret, marko, null])
      expect(second.total).toEqual({ count: 2, exact: true })
    }
  })

  it('counts plans only when asked', async () => {
    const answer = await answerOf('/api/actors/person:anu-tamm/neighbours?status=announced', NeighboursAnswer)
    expect(answer.items.map((item) => item.actor.id)).toEqual(['country:LNA'])
  })
})

describe('GET /api/events', () => {
  it('gives the events that join actors', async () => {
    const page = await answerOf('/api/events?actors=person:anu-tamm,person:marko-ilves', EventPage)
    expect(page.items).toEqual([callEvent])
    expect(page.total).toEqual({ count: 1, exact: true })
  })

  it.each([
    ['', [ids.meeting, ids.accusation, ids.call, ids.praise]],
    ['types=CONSULT', [ids.meeting, ids.call]],
    ['types=CONSULT&modes=phone', [ids.call]],
    ['quads=3', [ids.accusation]],
    ['from=2025-08-13', [ids.meeting, ids.accusation]],
    ['to=2025-08-12', [ids.call, ids.praise]],
    ['clock=publication&from=2025-08-14&to=2025-08-14', [ids.call]],
    ['outlet=Vostrian%20Times', [ids.call]],
    ['outlet=org:lanian-post&types=SUPPORT', [ids.praise]],
    ['saidBy=person:anu-tamm', [ids.praise]],
    ['modality=asserted&polarity=affirmed&quads=1&types=SUPPORT', [ids.praise]],
    ['status=announced', [ids.visit]],
    ['status=denied', [ids.denial]],
    ['actors=person:anu-tamm&types=ACCUSE', []],
    ['collection=nothing', []],
  ])('filters by %s', async (filter, expected) => {
    const page = await answerOf(`/api/events?${filter}`, EventPage)
    expect(page.items.map((event) => event.id).toSorted()).toEqual(expected.toSorted())
    expect(page.total).toEqual({ count: expected.length, exact: true })
  })

  it('pages from the latest to the first without losing one', async () => {
    const seen: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const cursor: string = next === '' ? '' : `&cursor=${next}`
      const page: z.output<typeof EventPage> = await answerOf(
        `/api/events?limit=1&collection=all${cursor}`,
        EventPage,
      )
      seen.push(...page.items.map((event) => event.date?.from ?? ''))
      next = page.next
    }
    expect(seen).toEqual(['2025-08-19', '2025-08-19', '2025-08-12', '2025-08-12', '2025-07-31'])
  })
})

describe('GET /api/events/:id', () => {
  it('gives an event with every sentence that reports it, surest first', async () => {
    const answer = await answerOf(`/api/events/${ids.call}`, EventAnswer)
    expect(answer.event).toEqual(callEvent)
    expect(answer.total).toEqual({ count: 2, exact: true })
    expect(answer.claims.map((claim) => [claim.article, claim.sentence.text])).toEqual([
      [post, 'Marko Ilves called Anu Tamm on 12 August.'],
      [times, 'Anu Tamm and Marko Ilves spoke by phone.'],
    ])
  })

  it('is found by any of its claims', async () => {
    for (const article of [callArticle, callAgainArticle])
      expect((await answerOf(`/api/events/event:${claimOf(article, 0)}`, EventAnswer)).event.id).toBe(
        ids.call,
      )
  })

  it('shows plans and denials too', async () => {
    const denied = await answerOf(`/api/events/${ids.denial}`, EventAnswer)
    expect([denied.event.status, denied.claims.map((claim) => claim.polarity)]).toEqual([
      'denied',
      ['negated'],
    ])
  })

  it('pages through the claims', async () => {
    const first = await answerOf(`/api/events/${ids.call}?limit=1`, EventAnswer)
    const second = await answerOf(`/api/events/${ids.call}?limit=1&cursor=${first.next}`, EventAnswer)
    expect([first.claims[0]?.article.id, second.claims[0]?.article.id, second.next]).toEqual([
      post.id,
      times.id,
      null,
    ])
  })
})

describe('GET /api/claims', () => {
  it('gives a claim with all that a reader must see', async () => {
    const page = await answerOf('/api/claims?actors=person:marko-ilves,country:VST', ClaimPage)
    expect(page.items).toEqual([
      {
        id: claimOf(callArticle, 1),
        event: ids.praise,
        name: 'Marko Ilves → Vostria: support, 12 Aug 2025',
        type: 'SUPPORT',
        mode: null,
        contexts: [],
        quad: 1,
        intensity: 5,
        modality: 'asserted',
        polarity: 'affirmed',
        hedge: { kind: 'reportedly', start: 74, end: 84 },
        date: { from: '2025-08-12', to: '2025-08-12', precision: 'day', text: null },
        place: null,
        size: null,
        confidence: 0.8,
        rule: 'built',
        coder: 'rules',
        coderVersion: '1',
        explanation: { rule: 'built', frame: null, matched: [], path: [], confidence: {} },
        check: 'unchecked',
        actors: [{ id: marko.id, name: marko.name, type: marko.type }],
        recipients: [{ id: vostria.id, name: vostria.name, type: vostria.type }],
        saidBy: [{ id: anu.id, name: anu.name, type: anu.type }],
        attribution: [
          {
            actor: anu.id,
            kind: 'speaker',
            anonymous: false,
            description: null,
            quote: 'indirect',
            cue: { start: 51, end: 55 },
          },
        ],
        sentence: {
          id: `${post.id}:1`,
          index: 1,
          start: 42,
          end: 106,
          text: 'Anu Tamm said that Marko Ilves, reportedly, had praised Vostria.',
          marks: [
            { start: 42, end: 50, as: 'speaker', actor: anu.id },
            { start: 51, end: 55, as: 'cue', actor: anu.id },
            { start: 61, end: 72, as: 'actor', actor: marko.id },
            { start: 74, end: 84, as: 'hedge', actor: null },
            { start: 90, end: 97, as: 'trigger', actor: null },
            { start: 98, end: 105, as: 'recipient', actor: vostria.id },
          ],
        },
        article: post,
      },
    ])
    expect(page.total).toEqual({ count: 1, exact: true })
  })

  it('ranks what joins actors by reports, and pages', async () => {
    const first = await answerOf('/api/claims?actors=person:anu-tamm&limit=2', ClaimPage)
    const second = await answerOf(
      `/api/claims?actors=person:anu-tamm&limit=2&cursor=${first.next}`,
      ClaimPage,
    )
    expect([...first.items, ...second.items].map((claim) => claim.event)).toEqual([
      ids.call,
      ids.call,
      ids.meeting,
    ])
    expect([first.total.count, second.next]).toEqual([3, null])
  })

  it('gives the claims of an article in reading order', async () => {
    const first = await answerOf(`/api/claims?article=${meetingArticle.article.id}&limit=3`, ClaimPage)
    const second = await answerOf(
      `/api/claims?article=${meetingArticle.article.id}&limit=3&cursor=${first.next}`,
      ClaimPage,
    )
    expect([...first.items, ...second.items].map((claim) => claim.type)).toEqual([
      'CONSULT',
      'ACCUSE',
      'CONSULT',
      'THREATEN',
    ])
    expect(first.total.count).toBe(4)
  })

  it('gives only the claims that a filter means', async () => {
    const page = await answerOf(`/api/claims?event=${ids.call}&outlet=Vostrian%20Times`, ClaimPage)
    expect([page.items.map((claim) => claim.article.id), page.total.count]).toEqual([[times.id], 1])
  })
})

describe('GET /api/links', () => {
  it('tells through which events two actors are linked, and who is linked to both', async () => {
    const direct = await answerOf('/api/links?actors=person:anu-tamm,person:marko-ilves', LinksAnswer)
    expect([direct.actors, direct.items, direct.total.count, direct.commonPartners]).toEqual([
      [anu, marko],
      [callEvent],
      1,
      [],
    ])
    const through = await answerOf('/api/links?actors=person:marko-ilves,person:piret-kask', LinksAnswer)
    expect([through.items, through.commonPartners]).toEqual([[], [{ actor: anu, eventCount: 1 }]])
    const whole = await answerOf(
      '/api/links?collection=all&actors=person:marko-ilves,person:piret-kask',
      LinksAnswer,
    )
    expect(whole.commonPartners).toEqual(through.commonPartners)
  })
})

const chain = async (query: string) =>
  (await answerOf(`/api/paths?${query}`, PathsAnswer)).paths.map((path) =>
    path.hops.map((hop) => hop.event.id),
  )

describe('GET /api/paths', () => {
  it('explains a path hop by hop', async () => {
    const answer = await answerOf('/api/paths?from=person:marko-ilves&to=person:toomas-rand', PathsAnswer)
    expect([answer.from, answer.to]).toEqual([marko, toomas])
    expect(
      answer.paths.map((path) =>
        path.hops.map((hop) => [
          hop.from.name,
          hop.event.id,
          hop.evidence?.sentence.text,
          hop.to.name,
          hop.alternatives,
        ]),
      ),
    ).toEqual([
      [
        ['Marko Ilves', ids.call, 'Marko Ilves called Anu Tamm on 12 August.', 'Anu Tamm', 0],
        ['Anu Tamm', ids.meeting, 'Anu Tamm met Piret Kask.', 'Piret Kask', 0],
        ['Piret Kask', ids.accusation, 'Piret Kask accused Toomas Rand of lying.', 'Toomas Rand', 0],
      ],
    ])
    expect(answer.tried).toEqual({
      hops: 3,
      hubDegree: 1000,
      hubsLeftOut: 0,
      candidates: 2,
      truncated: false,
      timedOut: false,
      suggestions: [],
    })
  })

  it('finds the same by links, by events, and from the other end', async () => {
    const forth = await chain('from=person:marko-ilves&to=person:toomas-rand')
    expect(await chain('from=person:marko-ilves&to=person:toomas-rand&collection=all')).toEqual(forth)
    expect(await chain('from=person:toomas-rand&to=person:marko-ilves')).toEqual([forth[0]?.toReversed()])
    expect(await chain('from=person:marko-ilves&to=person:anu-tamm&hops=1')).toEqual([[ids.call]])
    expect(await chain('from=person:marko-ilves&to=person:piret-kask&hops=2')).toEqual([
      [ids.call, ids.meeting],
    ])
  })

  it('says what was tried and what to relax where there is none', async () => {
    const answer = await answerOf(
      '/api/paths?from=person:marko-ilves&to=person:toomas-rand&hops=2&since=2025-08-15',
      PathsAnswer,
    )
    expect(answer.paths).toEqual([])
    expect(answer.tried.suggestions).toEqual([
      'Allow up to 3 hops.',
      'Widen the dates.',
      'Count announced, hypothetical and denied events too; by default only reported and disputed ones join.',
      'Look in all collections.',
    ])
  })
})

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
      actors: { count: 6, exact: true },
      events: { count: 4, exact: true },
      links: { count: 5, exact: false },
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

describe('GET /api/articles', () => {
  it('lists articles, latest first, in pages', async () => {
    const first = await answerOf('/api/articles?limit=2', ArticlePage)
    expect(first.items.map((article) => article.publishedAt)).toEqual(['2025-08-20', '2025-08-14'])
    expect(first.total).toEqual({ count: 3, exact: true })
    const second = await answerOf(`/api/articles?limit=2&cursor=${first.next}`, ArticlePage)
    expect([second.items, second.next]).toEqual([[post], null])
  })

  it('badges samples', async () => {
    const page = await answerOf('/api/articles?collection=samples', ArticlePage)
    expect(page.items.map((article) => [article.outlet, article.sample])).toEqual([['Sample Wire', true]])
  })

  it('gives an article with everything found in it', async () => {
    const answer = await answerOf(`/api/articles/${post.id}`, ArticleAnswer)
    expect(answer.article).toEqual({
      ...post,
      authors: [],
      language: 'en',
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

describe('what is wrong is said as a problem', () => {
  it.each([
    ['/api/actors/person:nobody', 404, 'not-found'],
    ['/api/actors/person:nobody/neighbours', 404, 'not-found'],
    ['/api/events/event:nothing', 404, 'not-found'],
    ['/api/claims?event=event:nothing', 404, 'not-found'],
    ['/api/articles/nothing', 404, 'not-found'],
    ['/api/links?actors=person:anu-tamm,person:nobody', 404, 'not-found'],
    ['/api/paths?from=person:nobody&to=person:anu-tamm', 404, 'not-found'],
    ['/api/graph/between?actors=person:nobody,person:anu-tamm', 404, 'not-found'],
    ['/api/paths?from=person:anu-tamm&to=person:anu-tamm', 400, 'bad-request'],
    ['/api/links?actors=person:anu-tamm', 400, 'bad-request'],
    ['/api/claims', 400, 'bad-request'],
    ['/api/claims?event=x&article=y', 400, 'bad-request'],
    ['/api/events?types=DANCE', 400, 'bad-request'],
    ['/api/events?from=yesterday', 400, 'bad-request'],
    ['/api/events?limit=0', 400, 'bad-request'],
    ['/api/events?limit=1&limit=2', 400, 'bad-request'],
    ['/api/events?form=2025-08-01', 400, 'bad-request'],
    ['/api/events?cursor=abc', 400, 'bad-cursor'],
    ['/api/actors?cursor=W10', 400, 'bad-cursor'],
    [`/api/actors?q=${'x'.repeat(10_000)}`, 400, 'bad-request'],
    [`/api/actors/${'x'.repeat(1_000)}`, 400, 'bad-request'],
    ['/api/actors/%E0%A4%A', 400, 'bad-request'],
    ['/api/nothing', 404, 'no-such-route'],
  ])('%s', async (path, status, name) => {
    const answer = await request(app).get(path)
    expect([answer.status, answer.body.type]).toEqual([status, `/problems/${name}`])
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/u)
  })

  it('names each wrong parameter', async () => {
    const answer = await request(app).get('/api/events?form=2025&quads=9')
    expect(answer.body.errors.map((error: { path: string }) => error.path).toSorted()).toEqual([
      'form',
      'quads.0',
    ])
  })
})

describe('copies', () => {
  it('hold until the deriver has finished a round', async () => {
    const first = await request(app).get('/api/collections')
    const tag = first.headers['etag'] ?? ''
    expect(tag).toMatch(/^W\/"[\w-]{22}"$/u)
    expect(first.headers['cache-control']).toBe('private, no-cache')
    const again = await request(app).get('/api/collections').set('If-None-Match', tag)
    expect([again.status, again.text]).toEqual([304, ''])
    await graph.write((writer) =>
      writer.run({ name: 'epoch', text: "MATCH (epoch:Dramatis {id: 'epoch'}) SET epoch.value = 'another'" }),
    )
    const later = await request(app).get('/api/collections').set('If-None-Match', tag)
    expect([later.status, later.headers['etag'] === tag]).toEqual([200, false])
  })
})

it('is ready', async () => {
  const answer = await request(app).get('/readyz')
  expect([answer.status, answer.body]).toEqual([200, { ready: true, checks: { neo4j: true, schema: true } }])
})

it('describes every resource in OpenAPI', async () => {
  const { body } = await request(app).get('/api/openapi.json')
  expect(Object.keys(body.paths).toSorted()).toEqual([
    '/api/actors',
    '/api/actors/{id}',
    '/api/actors/{id}/neighbours',
    '/api/articles',
    '/api/articles/{id}',
    '/api/claims',
    '/api/collections',
    '/api/events',
    '/api/events/{id}',
    '/api/graph/between',
    '/api/graph/overview',
    '/api/links',
    '/api/paths',
  ])
  const neighbours = body.paths['/api/actors/{id}/neighbours'].get
  expect(neighbours.parameters.map((one: { name: string; in: string }) => `${one.in} ${one.name}`)).toEqual(
    expect.arrayContaining(['path id', 'query types', 'query from', 'query limit', 'query cursor']),
  )
})
