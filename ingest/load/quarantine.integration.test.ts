import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../cypher/connection.ts'
import { readQuarantine } from '../../cypher/load/quarantine.ts'
import { anArticle } from '../../test/fixtures/extraction.ts'
import { emptyGraph, openEmptyGraph } from '../../test/fixtures/graph.ts'
import { exportLines, loadOptions } from '../../test/fixtures/loading.ts'
import { newsOfLania } from '../../test/fixtures/news.ts'
import { loadBatch } from './load-batch.ts'

let graph: Graph

beforeAll(async () => {
  graph = await openEmptyGraph()
})
beforeEach(() => emptyGraph(graph))
afterAll(() => graph.close())

test('an article that the database refuses goes into quarantine alone, with the reason', async () => {
  // Outlets are indexed, and an index takes no value beyond 8 kB.
  const poison = anArticle({ outlet: 'x'.repeat(40_000), path: 'poison.txt' })
    .says('It rained.')
    .build()
  const [first, second, third, ...others] = newsOfLania()
  if (first === undefined || second === undefined || third === undefined) throw new Error('news is missing')
  const outcomes = await loadBatch(graph, [first, second, poison, third, ...others], loadOptions)
  expect(outcomes.map((outcome) => outcome.state)).toEqual([
    'loaded',
    'loaded',
    'quarantined',
    'loaded',
    'loaded',
    'loaded',
    'loaded',
    'loaded',
  ])
  const [entry] = await readQuarantine(graph)
  expect(entry).toEqual({
    id: `${poison.article.id}:rules`,
    article: poison.article.id,
    coder: 'rules',
    source: 'poison.txt',
    error: expect.stringContaining('too large to index'),
    attempts: 1,
  })
  const withPoison = await exportLines(graph)
  await emptyGraph(graph)
  await loadBatch(graph, newsOfLania(), loadOptions)
  expect(withPoison).toEqual(await exportLines(graph))
})

test('an extraction that breaks its contract goes into quarantine; a second try counts', async () => {
  const sound = anArticle()
    .about('Anu Tamm')
    .says('Anu Tamm resigned.')
    .claims('RETREAT', 'resigned', { actors: ['Anu Tamm'] })
    .build()
  const broken = { ...sound, actors: sound.actors.filter((actor) => actor.name !== 'Anu Tamm') }
  await loadBatch(graph, [broken], loadOptions)
  const [outcome] = await loadBatch(graph, [broken], loadOptions)
  expect(outcome).toEqual({
    state: 'quarantined',
    article: sound.article.id,
    path: null,
    error: "The key person:anu-tamm is used but is none of the article's actors.",
  })
  expect(await readQuarantine(graph)).toMatchObject([{ attempts: 2 }])
  await loadBatch(graph, [sound], loadOptions)
  expect(await readQuarantine(graph)).toEqual([])
})
