import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LinksAnswer, PathsAnswer } from '../../model/api/resources.ts'
import { openLeadersApi } from '../../test/fixtures/leaders-api.ts'
import type { LeadersApi } from '../../test/fixtures/leaders-api.ts'
import { anu, callEvent, ids, marko, toomas } from '../../test/fixtures/leaders-seen.ts'
import { inTime } from '../../test/fixtures/paths-in-time.ts'

let api: LeadersApi
let answerOf: LeadersApi['answerOf']
beforeAll(async () => {
  api = await openLeadersApi()
  answerOf = api.answerOf
})
afterAll(() => api.close())

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

const pathsOf = (query: string) => inTime(() => answerOf(`/api/paths?${query}`, PathsAnswer))
const chain = async (query: string) =>
  (await pathsOf(query)).paths.map((path) => path.hops.map((hop) => hop.event.id))

describe('GET /api/paths', () => {
  it('explains a path hop by hop', async () => {
    const answer = await pathsOf('from=person:marko-ilves&to=person:toomas-rand')
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

  it('lets only actors of some types stand inside', async () => {
    const query = 'from=person:marko-ilves&to=person:piret-kask'
    expect(await chain(`${query}&actorTypes=person`)).toEqual([[ids.call, ids.meeting]])
    expect(await chain(`${query}&actorTypes=person&collection=all`)).toEqual([[ids.call, ids.meeting]])
    const none = await pathsOf(`${query}&actorTypes=country&collection=all`)
    expect([none.paths, none.tried.suggestions[0]]).toEqual([[], 'Allow actors of every type inside a path.'])
  })

  it('says what was tried and what to relax where there is none', async () => {
    const answer = await pathsOf('from=person:marko-ilves&to=person:toomas-rand&hops=2&since=2025-08-15')
    expect(answer.paths).toEqual([])
    expect(answer.tried.suggestions).toEqual([
      'Allow up to 3 hops.',
      'Widen the dates.',
      'Count announced, hypothetical and denied events too; by default only reported and disputed ones join.',
      'Look in all collections.',
    ])
  })
})
