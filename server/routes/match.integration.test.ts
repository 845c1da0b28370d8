import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MatchAnswer } from '../../model/api/match.ts'
import { openLeadersApi } from '../../test/fixtures/leaders-api.ts'
import type { LeadersApi } from '../../test/fixtures/leaders-api.ts'
import { anu, jurgen, marko, piret } from '../../test/fixtures/leaders-seen.ts'

let api: LeadersApi
beforeAll(async () => {
  api = await openLeadersApi()
})
afterAll(() => api.close())

const match = async (body: object): Promise<MatchAnswer> => {
  const answer = await request(api.app).post('/api/match').send(body)
  expect([answer.status, answer.body.detail]).toEqual([200, undefined])
  return MatchAnswer.parse(answer.body)
}

describe('POST /api/match', () => {
  it('tells whom names may mean and why, and how these are linked', async () => {
    const answer = await match({
      names: ['Anu Tamm', 'Chancellor Tamm', 'M. Ilves', 'Piret Kaks', 'Jurgen Muller', 'Nobody Else', '?'],
      collection: 'all',
    })
    expect(
      answer.items.map(({ name, candidates: [first], best }) => [
        name,
        best,
        first?.score ?? null,
        first?.reasons ?? null,
      ]),
    ).toEqual([
      ['Anu Tamm', anu.id, 1, ['same name']],
      ['Chancellor Tamm', anu.id, 0.95, ['alias "Chancellor Tamm"']],
      ['M. Ilves', marko.id, 0.7, ['surname and first initial']],
      ['Piret Kaks', piret.id, 0.8, ['one letter apart']],
      ['Jurgen Muller', jurgen.id, 0.97, ['same name but for accents, hyphens and spaces']],
      ['Nobody Else', null, null, null],
      ['?', null, null, null],
    ])
    expect(answer.items[0]?.candidates[0]?.actor).toEqual(anu)
    expect(answer.links.map(({ source, target, eventCount }) => [source, target, eventCount])).toEqual([
      [anu.id, marko.id, 1],
      [anu.id, piret.id, 1],
      [jurgen.id, marko.id, 1],
    ])
    expect(answer.totalLinks).toEqual({ count: 3, exact: true })
  })

  it('looks among the types and articles asked for', async () => {
    const countries = await match({ names: ['Vostria', 'Anu Tamm'], actorTypes: ['country'] })
    expect(countries.items.map((item) => item.best)).toEqual(['country:VST', null])
    const own = await match({ names: ['Jürgen Müller'], collection: 'leaders' })
    expect(own.items.map((item) => item.candidates)).toEqual([[]])
  })

  it.each([{}, { names: [] }, { names: Array.from({ length: 201 }, () => 'Tamm') }, { names: ['a'], x: 1 }])(
    'refuses lists that are empty, too long or not understood',
    async (body) => {
      const answer = await request(api.app).post('/api/match').send(body)
      expect([answer.status, answer.body.type]).toEqual([400, '/problems/bad-request'])
    },
  )
})
