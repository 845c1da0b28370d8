import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../cypher/connection.ts'
import { anArticle } from '../../test/fixtures/extraction.ts'
import { emptyGraph, openEmptyGraph } from '../../test/fixtures/graph.ts'
import { exportLines, loadOptions } from '../../test/fixtures/loading.ts'
import { derive } from '../derive/derive.ts'
import { loadBatch } from './load-batch.ts'

let graph: Graph

beforeAll(async () => {
  graph = await openEmptyGraph()
})
afterAll(() => graph.close())

/** Eighty articles about the same three actors, with the same outlet and place. */
const news = Array.from({ length: 80 }, (_, number) =>
  anArticle({ outlet: 'Lanian Post', publishedAt: '2025-03-06' })
    .about('Anu Tamm')
    .about('Marko Ilves')
    .country('Belgium', 'BEL')
    .says(`In report ${number} Anu Tamm met Marko Ilves.`)
    .claims('CONSULT', 'met', {
      actors: number % 2 === 0 ? ['Anu Tamm', 'Marko Ilves'] : ['Marko Ilves', 'Anu Tamm'],
      on: `2025-03-0${1 + (number % 5)}`,
      place: { id: 'place:oslo', name: 'Oslo', precision: 'city', country: 'NOR', lat: 59.91, lon: 10.75 },
    })
    .says(`Belgium praised Anu Tamm and Marko Ilves ${number} times.`)
    .claims('SUPPORT', 'praised', {
      actors: ['Belgium'],
      recipients: ['Anu Tamm', 'Marko Ilves'],
      on: '2025-03-05',
    })
    .build(),
)

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
