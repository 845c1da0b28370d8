import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  ActorSuggestionPage,
  DecisionAnswer,
  DecisionPage,
  EventSuggestionPage,
  GroupsAnswer,
  UndoneAnswer,
} from '../../model/api/curation.ts'
import { ActorPage, ClaimPage } from '../../model/api/resources.ts'
import { exportLines } from '../../test/fixtures/loading.ts'
import { openLeadersApi } from '../../test/fixtures/leaders-api.ts'
import type { LeadersApi } from '../../test/fixtures/leaders-api.ts'

let api: LeadersApi
beforeAll(async () => {
  api = await openLeadersApi()
})
afterAll(() => api.close())

const post = (path: string, body: object) => request(api.app).post(path).send(body)

describe('decisions', () => {
  it('say beforehand how much would move, are taken, listed and undone', async () => {
    const before = await exportLines(api.graph)
    const judgement = { kind: 'same', actors: ['person:anu-tamm', 'person:piret-kask'] }
    const ahead = DecisionAnswer.parse((await post('/api/decisions', { judgement, preview: true })).body)
    expect(ahead.decision).toBeNull()
    expect(ahead.moves.claims).toBeGreaterThan(0)
    expect(await exportLines(api.graph)).toEqual(before)

    const taken = DecisionAnswer.parse((await post('/api/decisions', { judgement, reason: 'a test' })).body)
    expect(taken).toMatchObject({
      moves: ahead.moves,
      decision: { kind: 'same', by: 'owner', reason: 'a test', undoneAt: null },
    })
    const named = async () =>
      (await api.answerOf('/api/actors?q=kask&collection=all', ActorPage)).items.map(({ name }) => name)
    expect(await named()).toEqual(['Anu Tamm'])

    const id = taken.decision?.id ?? ''
    expect((await api.answerOf('/api/decisions?limit=1', DecisionPage)).items).toEqual([
      { decision: taken.decision, idle: null },
    ])
    const undone = UndoneAnswer.parse((await post(`/api/decisions/${id}/undo`, {})).body)
    expect(undone.decision.undoneAt).not.toBeNull()
    expect(await named()).toEqual(['Piret Kask'])
    const again = await post(`/api/decisions/${id}/undo`, {})
    expect([again.status, again.body.type, again.body.detail]).toEqual([
      422,
      '/problems/cannot-be-done',
      `The decision "${id}" is undone already.`,
    ])
  })

  it('are about claims by the id that evidence shows', async () => {
    const { items } = await api.answerOf('/api/claims?actors=person:anu-tamm&collection=all', ClaimPage)
    const claim = items[0]?.id ?? ''
    const rejected = DecisionAnswer.parse(
      (await post('/api/decisions', { judgement: { kind: 'reject', claim } })).body,
    )
    expect(rejected.decision?.kind).toBe('reject')
    await post(`/api/decisions/${rejected.decision?.id ?? ''}/undo`, {})
  })

  it('part namesakes by groups of their mentions', async () => {
    const { groups, articles } = await api.answerOf('/api/actors/person:anu-tamm/groups', GroupsAnswer)
    expect(articles).toBeGreaterThan(1)
    const [article] = groups.filter(({ by }) => by === 'article')
    const ahead = await post('/api/decisions', {
      judgement: {
        kind: 'split',
        actor: 'person:anu-tamm',
        into: 'lawyer',
        groups: [{ by: 'article', value: article?.value }],
      },
      preview: true,
    })
    expect(DecisionAnswer.parse(ahead.body).moves.claims).toBeGreaterThan(0)
  })

  it('say in one sentence what cannot be decided', async () => {
    for (const [judgement, status, detail] of [
      [{ kind: 'same', actors: ['person:nobody', 'person:anu-tamm'] }, 422, /person:nobody/u],
      [{ kind: 'reject', claim: 'none' }, 422, 'There is no claim "none".'],
      [{ kind: 'marry', actors: ['a', 'b'] }, 400, /Wrong parameters: judgement/u],
      [{ kind: 'rename', actor: 'person:anu-tamm', name: '   ' }, 422, /a letter or a figure/u],
    ] as const) {
      const answer = await post('/api/decisions', { judgement })
      expect(answer.status).toBe(status)
      expect(answer.body.detail).toMatch(detail)
    }
  })
})

describe('suggestions', () => {
  it('are pages of pairs with their reasons', async () => {
    const actors = await api.answerOf('/api/suggestions/actors', ActorSuggestionPage)
    expect(actors.items.length).toBe(actors.total.count)
    const events = await api.answerOf('/api/suggestions/events', EventSuggestionPage)
    expect(events.next).toBeNull()
  })
})
