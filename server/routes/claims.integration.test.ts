import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ClaimPage } from '../../model/api/resources.ts'
import { bareExplanation } from '../../model/explanation.ts'
import { rulesCoder } from '../../model/extraction.ts'
import { callArticle, meetingArticle } from '../../test/fixtures/leaders.ts'
import { openLeadersApi } from '../../test/fixtures/leaders-api.ts'
import type { LeadersApi } from '../../test/fixtures/leaders-api.ts'
import { anu, claimOf, ids, marko, post, times, vostria } from '../../test/fixtures/leaders-seen.ts'

let api: LeadersApi
let answerOf: LeadersApi['answerOf']
beforeAll(async () => {
  api = await openLeadersApi()
  answerOf = api.answerOf
})
afterAll(() => api.close())

describe('GET /api/claims', () => {
  it('gives a claim with all that a reader must see', async () => {
    const page = await answerOf('/api/claims?actors=person:marko-ilves,country:VST', ClaimPage)
    expect(page.items).toEqual([
      {
        id: claimOf(callArticle, 1),
        event: ids.praise,
        why: 'the only report',
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
        coderVersion: rulesCoder.version,
        explanation: bareExplanation('built'),
        check: 'unchecked',
        actors: [{ id: marko.id, name: marko.name, type: marko.type }],
        recipients: [{ id: vostria.id, name: vostria.name, type: vostria.type }],
        mutual: null,
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
          page: null,
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
