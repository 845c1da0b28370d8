import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { EventAnswer, EventPage } from '../../model/api/resources.ts'
import { callAgainArticle, callArticle } from '../../test/fixtures/leaders.ts'
import { openLeadersApi } from '../../test/fixtures/leaders-api.ts'
import type { LeadersApi } from '../../test/fixtures/leaders-api.ts'
import { callEvent, claimOf, ids, post, times } from '../../test/fixtures/leaders-seen.ts'

let api: LeadersApi
let answerOf: LeadersApi['answerOf']
beforeAll(async () => {
  api = await openLeadersApi()
  answerOf = api.answerOf
})
afterAll(() => api.close())

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
    ['contexts=corruption,crime', [ids.accusation]],
    ['place=place:oslo', [ids.accusation]],
    ['place=NOR&quads=1', []],
    ['minReports=2', [ids.call]],
    ['minReports=2&collection=all', [ids.call]],
    ['minReports=3', []],
    ['actorTypes=country', [ids.praise]],
    ['actorTypes=person&actors=person:anu-tamm', [ids.meeting, ids.call]],
    ['q=phone', [ids.call]],
    ['q="Anu Tamm" NOT phone&actors=person:piret-kask', [ids.meeting]],
    ['q=tamm&actors=person:piret-kask,person:anu-tamm', [ids.meeting]],
    ['q=nobody', []],
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

describe('GET /api/events as CSV', () => {
  it('has a column for each value, and leads to the following page', async () => {
    const page = await request(api.app).get('/api/events?types=CONSULT&limit=1').set('Accept', 'text/csv')
    const [header, row] = page.text.split('\r\n')
    expect([page.status, page.headers['content-type'], page.headers['vary'], header?.split(',')[0]]).toEqual([
      200,
      'text/csv; charset=utf-8',
      'Accept',
      'id',
    ])
    expect(row?.split(',')[0]).toBe(ids.meeting)
    expect(page.headers['x-dramatis-total']).toBe('2')
    const next = /<(.+)>; rel="next"/u.exec(page.headers['link'] ?? '')?.[1] ?? ''
    const following = await request(api.app).get(next).set('Accept', 'text/csv')
    expect(following.text.split('\r\n')[1]?.split(',')[0]).toBe(ids.call)
    expect(following.headers['link']).toBeUndefined()
  })

  it('is another copy than the JSON of the same address', async () => {
    const json = await request(api.app).get('/api/events?types=CONSULT')
    const csv = await request(api.app).get('/api/events?types=CONSULT').set('Accept', 'text/csv')
    expect(json.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(csv.headers['etag']).not.toBe(json.headers['etag'])
    const again = await request(api.app)
      .get('/api/events?types=CONSULT')
      .set('Accept', 'text/csv')
      .set('If-None-Match', csv.headers['etag'] ?? '')
    expect(again.status).toBe(304)
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
