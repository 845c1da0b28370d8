import request from 'supertest'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { heldStill } from '../../cypher/load/hold.ts'
import { Saved, SavedPage } from '../../model/api/saved.ts'
import { openLeadersApi } from '../../test/fixtures/leaders-api.ts'
import type { LeadersApi } from '../../test/fixtures/leaders-api.ts'
import { exportLines } from '../../test/fixtures/loading.ts'

let api: LeadersApi
beforeAll(async () => {
  api = await openLeadersApi()
})
afterAll(() => api.close())

const note = { kind: 'note', name: 'A call', content: { text: 'Who *called*?', citations: ['claim-1'] } }
const query = { kind: 'query', name: 'All', content: { query: 'MATCH (n) RETURN n LIMIT 1', params: {} } }
const view = { kind: 'view', name: 'Tamm', content: { state: 'actors=person:anu-tamm' } }

const save = async (body: object): Promise<Saved> => {
  const answer = await request(api.app).post('/api/saved').send(body)
  expect([answer.status, answer.body.detail]).toEqual([201, undefined])
  return Saved.parse(answer.body)
}
const replace = (id: string, body: object) => request(api.app).put(`/api/saved/${id}`).send(body)

it('keeps a note, a query and a view as they were given', async () => {
  for (const body of [note, query, view]) {
    const saved = await save(body)
    expect(saved).toEqual({
      ...body,
      id: saved.id,
      by: 'owner',
      createdAt: saved.createdAt,
      updatedAt: saved.createdAt,
      version: 1,
    })
    expect(await api.answerOf(`/api/saved/${saved.id}`, Saved)).toEqual(saved)
  }
})

it('lists them by kind, latest changed first, page by page', async () => {
  const first = await api.answerOf('/api/saved?limit=2', SavedPage)
  const second = await api.answerOf(`/api/saved?limit=2&cursor=${first.next}`, SavedPage)
  expect([...first.items, ...second.items].map(({ kind }) => kind)).toEqual(['view', 'query', 'note'])
  expect([first.total, second.next]).toEqual([{ count: 3, exact: true }, null])
  const notes = await api.answerOf('/api/saved?kind=note', SavedPage)
  expect([notes.items.map(({ name }) => name), notes.total.count]).toEqual([['A call'], 1])
})

it('replaces the version that was seen, and no other', async () => {
  const { id } = await save(note)
  const better = { ...note, content: { text: 'Anu Tamm did.', citations: [] } }
  const replaced = await replace(id, { ...better, version: 1 })
  expect([replaced.status, replaced.body]).toEqual([
    200,
    { ...better, id, by: 'owner', createdAt: expect.any(String), updatedAt: expect.any(String), version: 2 },
  ])
  const late = await replace(id, { ...note, version: 1 })
  expect([late.status, late.body.type]).toEqual([409, '/problems/changed-meanwhile'])
  expect(late.body.detail).toContain('is at version 2 now')
  expect(await api.answerOf(`/api/saved/${id}`, Saved)).toEqual(replaced.body)
})

it('lets one of those who replace at once win', async () => {
  const { id } = await save(note)
  const answers = await Promise.all(
    ['one', 'two', 'three', 'four'].map((name) => replace(id, { ...note, name, version: 1 })),
  )
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409, 409])
})

it('removes the version that was seen, or whatever stands there', async () => {
  const { id } = await save(view)
  expect((await request(api.app).delete(`/api/saved/${id}?version=2`)).status).toBe(409)
  expect((await request(api.app).delete(`/api/saved/${id}?version=1`)).status).toBe(204)
  const gone = await request(api.app).delete(`/api/saved/${id}`)
  expect([gone.status, gone.body.type]).toEqual([404, '/problems/not-found'])
})

it.each([
  ['no name', { ...note, name: ' ' }],
  ['no kind', { name: 'x', content: { text: 'x' } }],
  ['the content of another kind', { ...note, content: view.content }],
  ['too long a view', { ...view, content: { state: 'x'.repeat(700_001) } }],
  ['too many parameters', { ...query, content: { query: 'RETURN 1', params: { a: 'x'.repeat(100_000) } } }],
  ['what does not belong there', { ...note, by: 'somebody else' }],
])('refuses %s', async (_what, body) => {
  const answer = await request(api.app).post('/api/saved').send(body)
  expect([answer.status, answer.body.type]).toEqual([400, '/problems/bad-request'])
})

it('keeps a kind', async () => {
  const { id } = await save(note)
  const answer = await replace(id, { ...view, version: 1 })
  expect([answer.status, answer.body.detail]).toEqual([422, 'This is a note, and cannot become a view.'])
})

it('waits for who reads the whole graph, and is no part of an export', async () => {
  const seen: string[] = []
  let saving: Promise<Saved> | null = null
  for await (const step of heldStill(api.graph, () => steps('first', 'second'))) {
    saving ??= save({ ...note, name: 'waited' }).finally(() => seen.push('saved'))
    seen.push(step)
  }
  await saving
  expect(seen).toEqual(['first', 'second', 'saved'])
  expect((await exportLines(api.graph)).filter((line) => line.includes('waited'))).toEqual([])
})

async function* steps(...names: string[]): AsyncGenerator<string> {
  yield* names
}
