import * as fc from 'fast-check'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ActorAnswer, ActorPage, NeighboursAnswer } from '../../model/api/resources.ts'
import { openLeadersApi } from '../../test/fixtures/leaders-api.ts'
import type { LeadersApi } from '../../test/fixtures/leaders-api.ts'
import { anu, jurgen, marko, piret, post, toomas, vostria } from '../../test/fixtures/leaders-seen.ts'

let api: LeadersApi
let answerOf: LeadersApi['answerOf']
beforeAll(async () => {
  api = await openLeadersApi()
  answerOf = api.answerOf
})
afterAll(() => api.close())

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
    const first = await answerOf('/api/actors?q=t&actorTypes=person&limit=1', ActorPage)
    const second = await answerOf(`/api/actors?q=t&actorTypes=person&limit=1&cursor=${first.next}`, ActorPage)
    expect([first.items, first.total]).toEqual([[anu], { count: 2, exact: true }])
    expect([second.items, second.total, second.next]).toEqual([[toomas], { count: 2, exact: true }, null])
  })

  it('answers nothing, not an error, to what holds no word', async () => {
    for (const q of [')(*~', '"', '🙂', '\\', '^^', '/', '   ', '*'])
      expect((await answerOf(`/api/actors?q=${encodeURIComponent(q)}`, ActorPage)).items.length).toBe(
        q.trim() === '' ? 8 : 0,
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
        const answer = await request(api.app).get(`/api/actors?q=${encodeURIComponent(q.slice(0, 200))}`)
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
      countsExact: true,
      first: '2025-08-12',
      firstPrecision: 'day',
      last: '2025-08-19',
      lastPrecision: 'day',
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
