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
  expect(await forgetArticles(graph, { collection: 'articles' })).toMatchObject({ removed: 0 })
  expect(await graph.command('MATCH (a:Article)-[:IN]->(c) RETURN c.id AS collection')).toEqual([
    { collection: 'samples' },
  ])
  expect(await forgetArticles(graph, { collection: 'samples' })).toMatchObject({ removed: 1 })
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
