import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../cypher/connection.ts'
import { emptyGraph, openEmptyGraph } from '../../test/fixtures/graph.ts'
import { newsOfThree } from '../../test/fixtures/hot-actors.ts'
import { exportLines, loadOptions } from '../../test/fixtures/loading.ts'
import { derive } from '../derive/derive.ts'
import { loadBatch } from './load-batch.ts'

let graph: Graph

beforeAll(async () => {
  graph = await openEmptyGraph()
})
afterAll(() => graph.close())

const news = newsOfThree(80)

test('eight loaders on three hot actors, with a deriver among them, end in the export of one', async () => {
  await loadBatch(graph, news, loadOptions)
  await derive(graph)
  const alone = await exportLines(graph)
  await emptyGraph(graph)

  const loaders = Array.from({ length: 8 }, async (_, loader) => {
    const mine = news.filter((_, number) => number % 8 === loader)
    const turned = loader % 2 === 0 ? mine : mine.toReversed()
    const outcomes = []
    for (let start = 0; start < turned.length; start += 4)
      outcomes.push(...(await loadBatch(graph, turned.slice(start, start + 4), loadOptions)))
    return outcomes
  })
  const [outcomes] = await Promise.all([Promise.all(loaders), derive(graph)])
  expect(new Set(outcomes.flat().map((outcome) => outcome.state))).toEqual(new Set(['loaded']))
  await derive(graph)
  expect(await exportLines(graph)).toEqual(alone)
})
