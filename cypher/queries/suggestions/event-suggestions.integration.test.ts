import { afterAll, beforeAll, expect, test } from 'vitest'
import { derive } from '../../../ingest/derive/derive.ts'
import { loadBatch } from '../../../ingest/load/load-batch.ts'
import { anArticle } from '../../../test/fixtures/extraction.ts'
import { openEmptyGraph } from '../../../test/fixtures/graph.ts'
import { loadOptions } from '../../../test/fixtures/loading.ts'
import type { Graph } from '../../connection.ts'
import { listEventSuggestions } from './event-suggestions.ts'

let graph: Graph

beforeAll(async () => {
  graph = await openEmptyGraph()
})
afterAll(() => graph.close())

const praising = (on: string | readonly [string, string]) =>
  anArticle({ outlet: `Outlet of ${String(on)}` })
    .about('Anu Tamm')
    .about('Marko Ilves')
    .says('Anu Tamm praised Marko Ilves.')
    .claims('SUPPORT', 'praised', { actors: ['Anu Tamm'], recipients: ['Marko Ilves'], on })
    .build()

test('a report of a week with two such events in it is perhaps each of them, and stays apart', async () => {
  await loadBatch(
    graph,
    [praising('2025-03-04'), praising('2025-03-06'), praising(['2025-03-03', '2025-03-09'])],
    loadOptions,
  )
  await derive(graph)
  const list = (after: (string | number)[] | null) =>
    graph.read((reader) => listEventSuggestions(reader, { limit: 1, after }))
  const first = await list(null)
  const second = await list(first.next)
  expect(second.next).toBeNull()
  const pairs = [...first.items, ...second.items]
  expect(pairs.map(({ score, reasons }) => ({ score, reasons }))).toEqual(
    pairs.map(() => ({
      score: 0.95,
      reasons: ['dates that agree', 'same actors and recipients', 'both “praised”'],
    })),
  )
  const precisions = pairs.map(
    ({ first, second }) => new Set([first.date?.precision, second.date?.precision]),
  )
  expect(precisions).toEqual(pairs.map(() => new Set(['day', 'week'])))
  const days = pairs.flatMap((pair) => [pair.first, pair.second]).flatMap(({ date }) => date?.from ?? [])
  expect(new Set(days)).toEqual(new Set(['2025-03-03', '2025-03-04', '2025-03-06']))
})
