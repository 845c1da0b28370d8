import { z } from 'zod'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../cypher/connection.ts'
import { derive } from '../ingest/derive/derive.ts'
import { loadBatch } from '../ingest/load/load-batch.ts'
import { anArticle } from '../test/fixtures/extraction.ts'
import { emptyGraph, openEmptyGraph } from '../test/fixtures/graph.ts'
import { callAgainArticle, callArticle, loadLeaders, meetingArticle } from '../test/fixtures/leaders.ts'
import { exportLines, loadOptions } from '../test/fixtures/loading.ts'
import { newsOfLania } from '../test/fixtures/news.ts'
import { canonicalExport } from './canonical-export.ts'

let graph: Graph

beforeAll(async () => {
  graph = await openEmptyGraph()
})
beforeEach(() => emptyGraph(graph))
afterAll(() => graph.close())

const Line = z.object({ kind: z.string() })

/** How many lines of each kind. */
function kindsOf(lines: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const line of lines) {
    const { kind } = Line.parse(JSON.parse(line))
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

test('a collection’s export is that of a graph which holds nothing else', async () => {
  const leaders = { id: 'leaders', name: 'Leaders', kind: 'user' } as const
  await loadBatch(graph, [callArticle, callAgainArticle, meetingArticle], {
    collection: leaders,
    ingestedAt: '2025-09-01T00:00:00.000Z',
  })
  await derive(graph)
  const alone = await exportLines(graph)
  await emptyGraph(graph)
  // Beside a sample that tells more of one of them.
  await loadLeaders(graph)
  expect((await exportLines(graph)).length).toBeGreaterThan(alone.length)
  expect(await Array.fromAsync(canonicalExport(graph, { collection: 'leaders' }))).toEqual(alone)
  expect(kindsOf(await Array.fromAsync(canonicalExport(graph, { collection: 'samples' })))).toEqual({
    article: 1,
    sentence: 1,
    actor: 3,
    claim: 1,
    event: 1,
  })
})

test('it is that of one moment, however much is loaded and derived meanwhile', async () => {
  await loadBatch(graph, newsOfLania(), loadOptions)
  await derive(graph)
  const before = await exportLines(graph)
  const more = anArticle({ outlet: 'Late Post' })
    .about('Anu Tamm')
    .about('Zoe Late')
    .says('Anu Tamm met Zoe Late.')
    .claims('CONSULT', 'met', { actors: ['Anu Tamm', 'Zoe Late'], on: '2025-03-20' })
    .build()
  const seen: string[] = []
  let loading: Promise<unknown> = Promise.resolve()
  for await (const line of canonicalExport(graph)) {
    if (seen.length === 0) loading = loadBatch(graph, [more], loadOptions).then(() => derive(graph))
    seen.push(line)
  }
  await loading
  expect(seen).toEqual(before)
  expect((await exportLines(graph)).length).toBeGreaterThan(before.length)
})

test('it goes over page after page', async () => {
  const news = Array.from({ length: 120 }, (_, index) =>
    anArticle({ outlet: `Post ${index}` })
      .about(`Person ${index}`, { id: `person:p-${index}` })
      .says(`Person ${index} resigned.`)
      .says('It rained.')
      .says('It snowed.')
      .says('It thawed.')
      .says('It froze.')
      .build(),
  )
  await loadBatch(graph, news, loadOptions)
  await derive(graph)
  expect(kindsOf(await exportLines(graph))).toEqual({ article: 120, sentence: 600, actor: 240 })
})
