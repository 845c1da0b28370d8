import request from 'supertest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { derive } from '../../ingest/derive/derive.ts'
import { loadBatch } from '../../ingest/load/load-batch.ts'
import { ArticlePage } from '../../model/api/articles.ts'
import { ArticleAnswer } from '../../model/api/resources.ts'
import { ChangesAnswer } from '../../model/api/revisions.ts'
import { anArticle } from '../../test/fixtures/extraction.ts'
import { emptyGraph } from '../../test/fixtures/graph.ts'
import { openLeadersApi } from '../../test/fixtures/leaders-api.ts'
import type { LeadersApi } from '../../test/fixtures/leaders-api.ts'
import { loadOptions } from '../../test/fixtures/loading.ts'

const report = (outlet: string, day: number) =>
  anArticle({ outlet, url: `https://${outlet.toLowerCase()}.example/talks`, publishedAt: `2025-03-0${day}` })
    .about('Anu Tamm')
    .about('Marko Ilves')
    .says('Anu Tamm met Marko Ilves in Oslo.')
    .claims('CONSULT', 'met', { actors: ['Anu Tamm', 'Marko Ilves'], on: '2025-03-03' })
    .build()
const post = report('Post', 4)
const herald = report('Herald', 5)
const wire = report('Wire', 6)
/** Other words at the same address, a day later. */
const corrected = anArticle({ outlet: 'Wire', url: 'https://wire.example/talks', publishedAt: '2025-03-07' })
  .about('Anu Tamm')
  .says('Anu Tamm did not go to Oslo after all, said those who know her well.')
  .build()

let api: LeadersApi
beforeAll(async () => {
  api = await openLeadersApi()
  await emptyGraph(api.graph)
  await loadBatch(api.graph, [post, herald, wire, corrected], loadOptions)
  await derive(api.graph)
})
afterAll(() => api.close())

test('a list tells how many others print the same, and what counts no more', async () => {
  const { items } = await api.answerOf('/api/articles', ArticlePage)
  expect(
    items.map(({ outlet, publishedAt, copyCount, superseded }) => [
      outlet,
      publishedAt,
      copyCount,
      superseded,
    ]),
  ).toEqual([
    ['Wire', '2025-03-07', 0, false],
    ['Wire', '2025-03-06', 2, true],
    ['Herald', '2025-03-05', 2, false],
    ['Post', '2025-03-04', 2, false],
  ])
})

test.each([
  ['q=corrected', []],
  ['q="met Marko" Oslo', ['Herald', 'Post', 'Wire']],
  ['q=knows OR know', ['Wire']],
  ['q=oslo&coded=false', ['Wire']],
  ['q=oslo&actors=person:marko-ilves&outlet=Post,Herald', ['Herald', 'Post']],
  ['q=oslo&from=2025-03-05&to=2025-03-06', ['Herald', 'Wire']],
  ['actors=person:marko-ilves&from=2025-03-05', ['Herald', 'Wire']],
  ['coded=false', ['Wire']],
])('articles are found by %s', async (query, expected) => {
  const page = await api.answerOf(`/api/articles?${query}`, ArticlePage)
  expect(page.items.map((article) => article.outlet ?? '').toSorted()).toEqual(expected)
  expect(page.total).toEqual({ count: expected.length, exact: true })
  expect(page.facets?.over ?? page.total).toEqual(page.total)
})

test('an article that is found shows its passages, and what it has in common with the others', async () => {
  const { items, facets } = await api.answerOf('/api/articles?q=met&outlet=Post', ArticlePage)
  const text = 'Anu Tamm met Marko Ilves in Oslo.'
  expect(items.map((article) => article.passages)).toEqual([
    [{ id: `${post.article.id}:0`, index: 0, start: 0, end: text.length, page: null, text }],
  ])
  expect(facets).toMatchObject({
    outlet: [{ outlet: 'Post', count: 1 }],
    month: [{ month: '2025-03', count: 1 }],
    actor: [
      { actor: { id: 'person:anu-tamm' }, count: 1 },
      { actor: { id: 'person:marko-ilves' }, count: 1 },
    ],
    coded: { yes: 1, no: 0 },
  })
})

test('articles that are found are paged without losing one', async () => {
  const seen: string[] = []
  let next: string | null = ''
  while (next !== null) {
    const cursor: string = next === '' ? '' : `&cursor=${next}`
    const page: ArticlePage = await api.answerOf(`/api/articles?q=oslo&limit=1${cursor}`, ArticlePage)
    seen.push(...page.items.map((article) => article.publishedAt ?? ''))
    next = page.next
  }
  expect(seen.toSorted()).toEqual(['2025-03-04', '2025-03-05', '2025-03-06', '2025-03-07'])
})

test('an article names who else printed it, and the versions before and after it', async () => {
  const first = await api.answerOf(`/api/articles/${post.article.id}`, ArticleAnswer)
  expect([first.article.copyCount, first.copies.map((copy) => copy.outlet), first.versions]).toEqual([
    2,
    ['Herald', 'Wire'],
    { older: [], newer: [] },
  ])
  const old = await api.answerOf(`/api/articles/${wire.article.id}`, ArticleAnswer)
  expect([
    old.article.superseded,
    old.versions.older,
    old.versions.newer.map((article) => article.id),
  ]).toEqual([true, [], [corrected.article.id]])
  const latest = await api.answerOf(`/api/articles/${corrected.article.id}`, ArticleAnswer)
  expect([latest.copies, latest.versions.older.map((article) => article.id)]).toEqual([[], [wire.article.id]])
})

test('what a version says otherwise than the one before, and a print than another', async () => {
  const { earlier, later, passages, claims } = await api.answerOf(
    `/api/articles/${corrected.article.id}/changes`,
    ChangesAnswer,
  )
  expect([earlier.id, later.id]).toEqual([wire.article.id, corrected.article.id])
  expect(passages.map(({ change, earlier: one, later: other }) => [change, one?.text, other?.text])).toEqual([
    ['dropped', 'Anu Tamm met Marko Ilves in Oslo.', undefined],
    ['added', undefined, 'Anu Tamm did not go to Oslo after all, said those who know her well.'],
  ])
  expect([claims.same, claims.added, claims.dropped.map(({ type }) => type), claims.reworded]).toEqual([
    0,
    [],
    ['CONSULT'],
    [],
  ])
  expect([claims.earlier, claims.later]).toEqual([
    { compared: 1, total: 1 },
    { compared: 0, total: 0 },
  ])
  const print = await api.answerOf(
    `/api/articles/${herald.article.id}/changes?from=${post.article.id}`,
    ChangesAnswer,
  )
  expect([print.passages.map(({ change }) => change), print.claims.same, print.claims.reworded]).toEqual([
    ['same'],
    1,
    [],
  ])
  expect((await request(api.app).get(`/api/articles/${wire.article.id}/changes`)).status).toBe(404)
})
