import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../cypher/connection.ts'
import { emptyGraph, openEmptyGraph } from '../../test/fixtures/graph.ts'
import { exportLines, loadOptions } from '../../test/fixtures/loading.ts'
import { newsOfLania } from '../../test/fixtures/news.ts'
import { derive } from '../derive/derive.ts'
import { forgetArticles } from './forget-articles.ts'
import { joinCollection } from './join-collection.ts'
import { loadBatch } from './load-batch.ts'

let graph: Graph

beforeAll(async () => {
  graph = await openEmptyGraph()
})
beforeEach(() => emptyGraph(graph))
afterAll(() => graph.close())

test('an article of two collections stays when one of them is forgotten', async () => {
  const [extraction] = newsOfLania()
  if (extraction === undefined) throw new Error('the news is empty')
  const { id } = extraction.article
  await loadBatch(graph, [extraction], loadOptions)
  await joinCollection(graph, [id, 'unknown'], { id: 'samples', name: 'Samples', kind: 'sample' })
  expect(await forgetArticles(graph, { collection: 'articles' })).toEqual({
    removed: 0,
    left: 1,
    unknown: [],
    files: [],
  })
  expect(await graph.command('MATCH (a:Article)-[:IN]->(c) RETURN c.id AS collection')).toEqual([
    { collection: 'samples' },
  ])
  expect(await forgetArticles(graph, { collection: 'samples' })).toEqual({
    removed: 1,
    left: 0,
    unknown: [],
    files: [],
  })
  // What is left is what the deriver takes away.
  expect(
    await graph.command(
      'MATCH (n) WHERE NOT n:Dirty AND NOT n:Dramatis UNWIND labels(n) AS label RETURN DISTINCT label ORDER BY label',
    ),
  ).toEqual([{ label: 'Actor' }, { label: 'LocalKey' }, { label: 'Place' }])
})

test('an article that is forgotten and loaded again before anything is derived reports its events as before', async () => {
  const news = newsOfLania()
  await loadBatch(graph, news, loadOptions)
  await derive(graph)
  const before = await exportLines(graph)
  await forgetArticles(graph, { articles: news.map(({ article }) => article.id) })
  await loadBatch(graph, news, loadOptions)
  await derive(graph)
  expect(await exportLines(graph)).toEqual(before)
})

test('an empty name, as of a variable that is not set, names no article', async () => {
  const news = newsOfLania().map((one) => ({
    ...one,
    article: { ...one.article, path: '/news/lania.jsonl:1' },
  }))
  await loadBatch(graph, news, loadOptions)
  expect(await forgetArticles(graph, { articles: ['', ' '] })).toEqual({
    removed: 0,
    left: 0,
    unknown: ['', ' '],
    files: [],
  })
  expect(await forgetArticles(graph, { articles: ['/news'] })).toEqual({
    removed: news.length,
    left: 0,
    unknown: [],
    files: [],
  })
})
