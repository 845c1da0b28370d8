import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../cypher/connection.ts'
import { countWork } from '../cypher/derive/marks.ts'
import { derive } from '../ingest/derive/derive.ts'
import { loadBatch } from '../ingest/load/load-batch.ts'
import { emptyGraph, openEmptyGraph } from '../test/fixtures/graph.ts'
import { exportLines, loadOptions } from '../test/fixtures/loading.ts'
import { generatedNews } from './generated-news.ts'

let graph: Graph

beforeAll(async () => {
  graph = await openEmptyGraph()
})
afterAll(() => graph.close())

const corpus = Array.from({ length: 24 }, (_, number) => generatedNews(number, 100))

async function loadAndDerive(rounds: readonly (typeof corpus)[]): Promise<string[]> {
  await emptyGraph(graph)
  for (const round of rounds) {
    await loadBatch(graph, round, loadOptions)
    await derive(graph)
  }
  return exportLines(graph)
}

test('a generated corpus derived in rounds is as derived at once, with nothing left to do', async () => {
  const atOnce = await loadAndDerive([corpus])
  const inRounds = await loadAndDerive([corpus.slice(14), corpus.slice(0, 14)])
  expect(inRounds).toEqual(atOnce)
  expect(await graph.read(countWork)).toEqual({ articles: 0, marks: 0 })
}, 120_000)
