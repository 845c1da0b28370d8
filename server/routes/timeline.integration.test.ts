import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { derive } from '../../ingest/derive/derive.ts'
import { loadBatch } from '../../ingest/load/load-batch.ts'
import { TimelineAnswer } from '../../model/api/timeline.ts'
import { TimeUnit } from '../../model/time-bins.ts'
import { anArticle } from '../../test/fixtures/extraction.ts'
import { openLeadersApi } from '../../test/fixtures/leaders-api.ts'
import type { LeadersApi } from '../../test/fixtures/leaders-api.ts'

let api: LeadersApi
let answerOf: LeadersApi['answerOf']
beforeAll(async () => {
  api = await openLeadersApi()
  answerOf = api.answerOf
})
afterAll(() => api.close())

const barsOf = (answer: TimelineAnswer) =>
  answer.bins.filter((bin) => bin.events > 0).map((bin) => [bin.from, bin.events, bin.claims])

describe('GET /api/timeline', () => {
  it('counts events and their claims, and fills the gaps', async () => {
    const answer = await answerOf('/api/timeline?by=day', TimelineAnswer)
    expect(barsOf(answer)).toEqual([
      ['2025-08-12', 2, 3],
      ['2025-08-19', 2, 2],
    ])
    expect(answer.bins.map((bin) => bin.from)).toEqual(
      Array.from({ length: 8 }, (_, day) => `2025-08-${12 + day}`),
    )
    expect(answer.total).toEqual({ count: 4, exact: true })
  })

  it.each([
    [
      'by=week',
      [
        ['2025-08-11', 2, 3],
        ['2025-08-18', 2, 2],
      ],
    ],
    ['', [['2025-08-01', 4, 5]]],
    ['by=year', [['2025-01-01', 4, 5]]],
    ['by=year&collection=all', [['2025-01-01', 5, 6]]],
    [
      'by=day&types=CONSULT',
      [
        ['2025-08-12', 1, 2],
        ['2025-08-19', 1, 1],
      ],
    ],
    ['by=day&outlet=Vostrian%20Times', [['2025-08-12', 1, 1]]],
    ['by=day&actors=person:anu-tamm,person:marko-ilves', [['2025-08-12', 1, 2]]],
    [
      'by=day&clock=publication',
      [
        ['2025-08-13', 2, 2],
        ['2025-08-14', 1, 1],
        ['2025-08-20', 2, 2],
      ],
    ],
    [
      'by=week&clock=publication',
      [
        ['2025-08-11', 2, 3],
        ['2025-08-18', 2, 2],
      ],
    ],
    ['by=month&clock=publication&from=2025-08-14&to=2025-08-14', [['2025-08-01', 1, 1]]],
    ['collection=nothing', []],
  ])('filters by %s', async (filter, expected) => {
    expect(barsOf(await answerOf(`/api/timeline?${filter}`, TimelineAnswer))).toEqual(expected)
  })

  it('counts an event once in the total, however often it was printed', async () => {
    const answer = await answerOf('/api/timeline?by=day&clock=publication', TimelineAnswer)
    expect(answer.total).toEqual({ count: 4, exact: true })
  })

  it('counts apart what has no date', async () => {
    const answer = await answerOf('/api/timeline?by=day&status=announced', TimelineAnswer)
    expect([answer.bins, answer.undated]).toEqual([[], { events: 1, claims: 1 }])
  })
  it('counts apart what was printed on an unknown day, however wide the bars', async () => {
    const undated = anArticle({ outlet: 'Lanian Post' })
      .about('Anu Tamm')
      .about('Marko Ilves')
      .says('Anu Tamm met Marko Ilves.')
      .claims('CONSULT', 'met', { actors: ['Anu Tamm', 'Marko Ilves'] })
      .build()
    await loadBatch(api.graph, [undated], {
      collection: { id: 'undated', name: 'Undated', kind: 'user' },
      ingestedAt: '2025-09-01T00:00:00.000Z',
    })
    await derive(api.graph)
    for (const by of TimeUnit.options) {
      const path = `/api/timeline?by=${by}&clock=publication&collection=undated`
      const answer = await answerOf(path, TimelineAnswer)
      expect([answer.bins, answer.undated]).toEqual([[], { events: 1, claims: 1 }])
    }
  })
})
