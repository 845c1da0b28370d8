import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SentencePage } from '../../model/api/sentences.ts'
import { callArticle } from '../../test/fixtures/leaders.ts'
import { openLeadersApi } from '../../test/fixtures/leaders-api.ts'
import type { LeadersApi } from '../../test/fixtures/leaders-api.ts'
import { claimOf, post } from '../../test/fixtures/leaders-seen.ts'

let api: LeadersApi
let answerOf: LeadersApi['answerOf']
beforeAll(async () => {
  api = await openLeadersApi()
  answerOf = api.answerOf
})
afterAll(() => api.close())

const called = 'Marko Ilves called Anu Tamm on 12 August.'
const praised = 'Anu Tamm said that Marko Ilves, reportedly, had praised Vostria.'
const leads = 'Anu Tamm leads Vostria as chancellor.'
const spoke = 'Anu Tamm and Marko Ilves spoke by phone.'
const met = 'Anu Tamm met Piret Kask.'
const visit = 'Anu Tamm will visit Lania.'
const denied = 'Vostria did not threaten Lania.'

describe('GET /api/sentences', () => {
  it.each([
    ['called', [called]],
    ['"Marko Ilves" called', [called]],
    ['"Ilves Marko"', []],
    ['praised OR phone', [praised, spoke]],
    ['Marko NOT (praised OR called)', [spoke]],
    ['threat*', [denied]],
    ['chancelor~', [leads]],
    ['by', [spoke]],
    ['müller', []],
    ['müller&collection=all', ['Jürgen Müller met Marko Ilves.']],
    ['Anu&coded=false', [leads]],
    ['Vostria&coded=true', [praised, denied]],
    ['Anu&outlet=Vostrian%20Times', [spoke]],
    ['Anu&from=2025-08-20&to=2025-08-20', [met, visit]],
    ['Anu&actors=person:piret-kask', [met]],
    ['Anu&collection=nothing', []],
  ])('finds %s', async (query, expected) => {
    const page = await answerOf(`/api/sentences?q=${query}`, SentencePage)
    expect(page.items.map((hit) => hit.text).toSorted()).toEqual(expected.toSorted())
    expect([page.total, page.facets.over]).toEqual([
      { count: expected.length, exact: true },
      { count: expected.length, exact: true },
    ])
  })

  it('shows where a hit stands and what is stated in it', async () => {
    const { items } = await answerOf('/api/sentences?q=called', SentencePage)
    expect(items).toEqual([
      {
        id: `${callArticle.article.id}:0`,
        index: 0,
        start: 0,
        page: null,
        end: called.length,
        text: called,
        marks: [
          { start: 0, end: 11, as: 'mention', actor: 'person:marko-ilves' },
          { start: 19, end: 27, as: 'mention', actor: 'person:anu-tamm' },
        ],
        score: items[0]?.score,
        claims: [claimOf(callArticle, 0)],
        article: post,
      },
    ])
  })

  it('says what the hits have in common', async () => {
    const { facets } = await answerOf('/api/sentences?q=Marko', SentencePage)
    expect(facets).toMatchObject({
      outlet: [
        { outlet: 'Lanian Post', count: 2 },
        { outlet: 'Vostrian Times', count: 1 },
      ],
      month: [{ month: '2025-08', count: 3 }],
      actor: [
        { actor: { id: 'person:anu-tamm', name: 'Anu Tamm', type: 'person' }, count: 3 },
        { actor: { id: 'person:marko-ilves', name: 'Marko Ilves', type: 'person' }, count: 3 },
        { actor: { id: 'country:VST', name: 'Vostria', type: 'country' }, count: 1 },
      ],
      coded: { yes: 3, no: 0 },
    })
  })

  it('pages without losing one', async () => {
    const seen: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const cursor: string = next === '' ? '' : `&cursor=${next}`
      const page: SentencePage = await answerOf(`/api/sentences?q=Anu&limit=2${cursor}`, SentencePage)
      seen.push(...page.items.map((hit) => hit.text))
      next = page.next
    }
    expect(seen.toSorted()).toEqual([called, leads, met, praised, spoke, visit].toSorted())
  })

  it.each([
    `${'anu OR '.repeat(30)}tamm`,
    `${'chancellor~2 OR '.repeat(7)}vostria~2`,
    `-"anu tamm"~20 (((marko))) *OR* ta*`,
    String.raw`text:[a TO b] {c} /d.*/ \ e^9 f&&g || !h`,
    'an* AND (ta* OR ma*) NOT (vo* OR "phone call"~3)',
    'U.S. O’Neil 김정은 Müller',
    '\u0000\uD800 anu',
  ])('never fails over %s', async (q) => {
    const answer = await request(api.app).get(`/api/sentences?q=${encodeURIComponent(q.toWellFormed())}`)
    expect([200, 400]).toContain(answer.status)
  })

  it.each([
    ['"Anu', 'A quotation mark is not closed.'],
    ['(Anu OR', 'The query ends where something to look for should follow.'],
  ])('says in a sentence what is wrong with %s', async (query, detail) => {
    const answer = await request(api.app).get('/api/sentences').query({ q: query })
    expect([answer.status, answer.body.type, answer.body.detail]).toEqual([
      400,
      '/problems/bad-request',
      detail,
    ])
  })
})
