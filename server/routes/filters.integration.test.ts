import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FilterValuesAnswer } from '../../model/api/filter-values.ts'
import { openLeadersApi } from '../../test/fixtures/leaders-api.ts'
import type { LeadersApi } from '../../test/fixtures/leaders-api.ts'

let api: LeadersApi
beforeAll(async () => {
  api = await openLeadersApi()
})
afterAll(() => api.close())

async function valuesOf(filters: string): Promise<[string, string, number][]> {
  const { items, total } = await api.answerOf(`/api/filters?${filters}`, FilterValuesAnswer)
  expect(total).toEqual({ count: items.length, exact: true })
  return items.map(({ id, name, events }) => [id, name, events])
}

describe('GET /api/filters', () => {
  it('counts the events that each value would leave', async () => {
    expect(await valuesOf('by=types')).toEqual([
      ['CONSULT', 'CONSULT', 2],
      ['ACCUSE', 'ACCUSE', 1],
      ['SUPPORT', 'SUPPORT', 1],
    ])
    expect(await valuesOf('by=contexts')).toEqual([['corruption', 'corruption', 1]])
    expect(await valuesOf('by=place')).toEqual([['place:oslo', 'Oslo', 1]])
    expect(await valuesOf('by=saidBy')).toEqual([['person:anu-tamm', 'Anu Tamm', 1]])
    expect(await valuesOf('by=status')).toEqual([
      ['reported', 'reported', 4],
      ['announced', 'announced', 1],
      ['denied', 'denied', 1],
    ])
  })

  it('sets its own choice aside and keeps those of the other filters', async () => {
    expect(await valuesOf('by=outlet&types=CONSULT&outlet=Vostrian%20Times')).toEqual([
      ['Lanian Post', 'Lanian Post', 2],
      ['Vostrian Times', 'Vostrian Times', 1],
    ])
    expect(await valuesOf('by=types&outlet=Vostrian%20Times&types=ACCUSE')).toEqual([
      ['CONSULT', 'CONSULT', 1],
    ])
    expect(await valuesOf('by=modality&saidBy=person:anu-tamm')).toEqual([['asserted', 'asserted', 1]])
  })

  it('says how many values there are when not all are given', async () => {
    const answer = await api.answerOf('/api/filters?by=types&limit=1', FilterValuesAnswer)
    expect([answer.items.length, answer.total]).toEqual([1, { count: 3, exact: true }])
  })
})
