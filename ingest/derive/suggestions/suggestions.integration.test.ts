import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../../cypher/connection.ts'
import { listActorSuggestions } from '../../../cypher/queries/suggestions/actor-suggestions.ts'
import type { Rank } from '../../../cypher/queries/run-query.ts'
import type { Extraction } from '../../../model/extraction.ts'
import { anArticle } from '../../../test/fixtures/extraction.ts'
import { emptyGraph, openEmptyGraph } from '../../../test/fixtures/graph.ts'
import { loadOptions } from '../../../test/fixtures/loading.ts'
import { forgetArticles } from '../../load/forget-articles.ts'
import { loadBatch } from '../../load/load-batch.ts'
import { derive } from '../derive.ts'

let graph: Graph

beforeAll(async () => {
  graph = await openEmptyGraph()
})
beforeEach(() => emptyGraph(graph))
afterAll(() => graph.close())

async function add(...extractions: Extraction[]): Promise<void> {
  await loadBatch(graph, extractions, loadOptions)
  await derive(graph)
}

const page = (after: Rank | null = null, actor: string | null = null) =>
  graph.read((reader) => listActorSuggestions(reader, { actor, after, limit: 1 }))

async function pairs(): Promise<unknown[]> {
  const found = await graph.read((reader) =>
    listActorSuggestions(reader, { actor: null, after: null, limit: 100 }),
  )
  return found.items.map(({ actors, score, reasons }) => [actors.map(({ id }) => id), score, reasons])
}

const meeting = (name: string, given: { country?: string } = {}) =>
  anArticle()
    .about(name, given)
    .about('Marko Ilves')
    .says(`${name} met Marko Ilves.`)
    .claims('CONSULT', 'met', { actors: [name, 'Marko Ilves'], on: '2025-03-03' })
    .build()

const [short, long] = [meeting('Anu Tamm', { country: 'EST' }), meeting('Anu Maria Tamm', { country: 'EST' })]

test('suggests who may be one, with reasons; forgets it with the article', async () => {
  await add(short, long, meeting('Anu Rand'))
  const suggested = [
    [
      ['person:anu-maria-tamm', 'person:anu-tamm'],
      0.75,
      ['one more given name on one side', 'both of EST', 'the same company in events: 1'],
    ],
  ]
  expect(await pairs()).toEqual(suggested)
  await forgetArticles(graph, { articles: [long.article.id] })
  await derive(graph)
  expect(await pairs()).toEqual([])
  await add(long)
  expect(await pairs()).toEqual(suggested)
})

test('suggests nobody whom an article names beside the other, or whom people judged different', async () => {
  await add(short, long)
  await graph.command(
    "CREATE (:Decision {id: 'd1', kind: 'different', keys: ['person:anu-tamm', 'person:anu-maria-tamm'], at: '2026-01-01T00:00:00Z'}) MERGE (m:Dirty {id: 'key:person:anu-tamm'}) SET m.references = ['person:anu-tamm']",
  )
  await derive(graph)
  expect(await pairs()).toEqual([])
  await emptyGraph(graph)
  await add(
    short,
    long,
    anArticle().about('Anu Tamm').about('Anu Maria Tamm').says('Anu Tamm met Anu Maria Tamm.').build(),
  )
  expect(await pairs()).toEqual([])
})

test('a word that too many share suggests nobody, however they came', async () => {
  const crowd = Array.from({ length: 61 }, (_, index) =>
    meeting(`Anu ${'abcdefgh'[index % 8]}${index}x Tamm`),
  )
  await add(short, long)
  await add(...crowd)
  expect(await pairs()).toEqual([])
  await forgetArticles(graph, { articles: crowd.slice(0, 20).map(({ article }) => article.id) })
  await derive(graph)
  expect((await pairs()).length).toBeGreaterThan(0)
})

test('lists page by page, or about one actor', async () => {
  await add(short, long, meeting('Piret Kask'), meeting('Piret Anna Kask'))
  const first = await page()
  expect([first.items.length, first.total]).toEqual([1, { count: 2, exact: true }])
  const second = await page(first.next)
  expect([second.items.length, second.next]).toEqual([1, null])
  expect(
    (await page(null, 'person:piret-kask')).items.map(({ actors }) => actors.map(({ name }) => name)),
  ).toEqual([['Piret Anna Kask', 'Piret Kask']])
})
