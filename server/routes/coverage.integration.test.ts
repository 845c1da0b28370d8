import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CoverageAnswer } from '../../model/api/coverage.ts'
import { callAgainArticle, callArticle, meetingArticle } from '../../test/fixtures/leaders.ts'
import { openLeadersApi } from '../../test/fixtures/leaders-api.ts'
import type { LeadersApi } from '../../test/fixtures/leaders-api.ts'
import { callEvent, claimOf, ids } from '../../test/fixtures/leaders-seen.ts'

let api: LeadersApi
let answerOf: LeadersApi['answerOf']
beforeAll(async () => {
  api = await openLeadersApi()
  answerOf = api.answerOf
})
afterAll(() => api.close())

const told = (answer: CoverageAnswer) =>
  answer.items.map(({ source, stance, asserts, denies, hedges, articles }) => [
    source?.id ?? null,
    stance,
    asserts?.claim ?? denies?.claim ?? hedges?.claim ?? null,
    articles,
  ])

describe('GET /api/events/:id/coverage', () => {
  it('tells which outlets assert an event, and which wrote nothing of it', async () => {
    const answer = await answerOf(`/api/events/${ids.call}/coverage`, CoverageAnswer)
    expect(answer.event).toEqual(callEvent)
    expect(answer.window).toEqual({ from: '2025-08-05', to: '2025-08-19' })
    expect(told(answer)).toEqual([
      ['org:lanian-post', 'reports', claimOf(callArticle, 0), 1],
      ['org:vostrian-times', 'reports', claimOf(callAgainArticle, 0), 1],
      ['org:sample-wire', 'no-articles', null, 0],
    ])
    expect(answer.items[0]).toMatchObject({ asserts: { count: 1 }, denies: null, hedges: null })
    expect(answer.total).toEqual({ count: 3, exact: true })
  })

  it('tells who hedges, and who leaves out what another reports', async () => {
    const answer = await answerOf(`/api/events/${ids.praise}/coverage?collection=leaders`, CoverageAnswer)
    expect(told(answer)).toEqual([
      ['org:lanian-post', 'reports', claimOf(callArticle, 1), 1],
      ['org:vostrian-times', 'silent', null, 1],
    ])
    expect(answer.items[0]).toMatchObject({ asserts: null, denies: null, hedges: { count: 1 } })
  })

  it('tells who denies', async () => {
    const answer = await answerOf(`/api/events/${ids.denial}/coverage?limit=1`, CoverageAnswer)
    expect(told(answer)).toEqual([['org:lanian-post', 'reports', claimOf(meetingArticle, 3), 2]])
    expect(answer.items[0]).toMatchObject({ asserts: null, denies: { count: 1 }, hedges: null })
    expect(answer.total.count).toBe(3)
  })

  it('calls nobody silent on what has no date', async () => {
    const answer = await answerOf(`/api/events/${ids.visit}/coverage`, CoverageAnswer)
    expect(answer.window).toBeNull()
    expect(told(answer).slice(1)).toEqual([
      ['org:sample-wire', 'unknown', null, null],
      ['org:vostrian-times', 'unknown', null, null],
    ])
  })

  it('tells the same of those who are said to say it', async () => {
    const praise = await answerOf(`/api/events/${ids.praise}/coverage?by=speaker`, CoverageAnswer)
    expect(told(praise)).toEqual([['person:anu-tamm', 'reports', claimOf(callArticle, 1), 1]])
    const call = await answerOf(`/api/events/${ids.call}/coverage?by=speaker`, CoverageAnswer)
    expect(told(call)).toEqual([
      [null, 'reports', claimOf(callArticle, 0), null],
      ['person:anu-tamm', 'silent', null, 1],
    ])
  })
})
