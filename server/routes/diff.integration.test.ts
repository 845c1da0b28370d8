import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DiffAnswer } from '../../model/api/diff.ts'
import { openLeadersApi } from '../../test/fixtures/leaders-api.ts'
import type { LeadersApi } from '../../test/fixtures/leaders-api.ts'
import { anu, marko, piret, toomas, vostria } from '../../test/fixtures/leaders-seen.ts'

let api: LeadersApi
let answerOf: LeadersApi['answerOf']
beforeAll(async () => {
  api = await openLeadersApi()
  answerOf = api.answerOf
})
afterAll(() => api.close())

const weeks = 'fromA=2025-08-11&toA=2025-08-17&fromB=2025-08-18&toB=2025-08-24'
const none = { items: [], total: { count: 0, exact: true } }

const told = ({ items }: DiffAnswer['new']) => items.map(({ source, target, a, b }) => [source, target, a, b])

describe('GET /api/diff', () => {
  it('tells which links are new and which are gone', async () => {
    const answer = await answerOf(`/api/diff?${weeks}`, DiffAnswer)
    expect([answer.a, answer.b]).toEqual([
      { from: '2025-08-11', to: '2025-08-17', days: 7, events: 2 },
      { from: '2025-08-18', to: '2025-08-24', days: 7, events: 2 },
    ])
    expect(told(answer.new)).toEqual([
      [anu.id, piret.id, 0, 1],
      [piret.id, toomas.id, 0, 1],
    ])
    expect(told(answer.gone)).toEqual([
      [vostria.id, marko.id, 1, 0],
      [anu.id, marko.id, 1, 0],
    ])
    expect([answer.stronger, answer.weaker, answer.unchanged]).toEqual([
      none,
      none,
      { count: 0, exact: true },
    ])
    expect(answer.actors.map((actor) => actor.id).toSorted()).toEqual(
      [vostria, anu, marko, piret, toomas].map((actor) => actor.id),
    )
  })

  it('tells which links are stronger, weaker or the same', async () => {
    const days = 'fromA=2025-08-12&toA=2025-08-12&fromB=2025-08-01&toB=2025-08-31'
    const answer = await answerOf(`/api/diff?${days}`, DiffAnswer)
    expect([answer.new.total.count, answer.unchanged.count]).toEqual([2, 2])
  })

  it.each([
    ['types=CONSULT', [[anu.id, piret.id]], [[anu.id, marko.id]]],
    [`actors=${toomas.id}`, [[piret.id, toomas.id]], []],
    ['actorTypes=country', [], []],
    ['outlet=Vostrian%20Times', [], [[anu.id, marko.id]]],
    ['limit=1', [[anu.id, piret.id]], [[vostria.id, marko.id]]],
    ['collection=nothing', [], []],
  ])('filters by %s', async (filter, added, gone) => {
    const answer = await answerOf(`/api/diff?${weeks}&${filter}`, DiffAnswer)
    expect([told(answer.new), told(answer.gone)].map((all) => all.map((row) => row.slice(0, 2)))).toEqual([
      added,
      gone,
    ])
  })

  it('compares what was printed when', async () => {
    const days = 'fromA=2025-08-13&toA=2025-08-13&fromB=2025-08-14&toB=2025-08-20'
    const answer = await answerOf(`/api/diff?${days}&clock=publication`, DiffAnswer)
    expect(told(answer.gone)).toEqual([[vostria.id, marko.id, 1, 0]])
    expect(told(answer.new)).toEqual([
      [anu.id, piret.id, 0, 1],
      [piret.id, toomas.id, 0, 1],
    ])
    expect(answer.unchanged).toEqual({ count: 1, exact: true })
  })
})
