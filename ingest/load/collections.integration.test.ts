import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../cypher/connection.ts'
import { readEpoch } from '../../cypher/derive/epoch.ts'
import { anArticle } from '../../test/fixtures/extraction.ts'
import { emptyGraph, openEmptyGraph } from '../../test/fixtures/graph.ts'
import { loadOptions } from '../../test/fixtures/loading.ts'
import { addToCollection, removeFromCollection, renameCollection } from './collections.ts'
import { loadBatch } from './load-batch.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openEmptyGraph()
})
beforeEach(async () => {
  await emptyGraph(graph)
  await loadBatch(graph, [rain, snow], loadOptions)
})
afterAll(() => graph.close())

const rain = anArticle({ outlet: 'Lanian Post', url: 'https://post.example/rain' }).says('It rained.').build()
const snow = anArticle({ outlet: 'Lanian Post', path: '/reports/snow.txt' }).says('It snowed.').build()
const talks = { id: 'border-talks', name: 'Border talks', kind: 'user' } as const

const members = async () => {
  const rows = await graph.command(
    'MATCH (c:Collection) RETURN c.id AS id, c.name AS name, COUNT { (c)<-[:IN]-() } AS articles ORDER BY id',
  )
  return rows.map((row) => [row['id'], row['name'], row['articles']])
}

test('articles join a collection by id, address or path, and leave it again', async () => {
  expect(
    await addToCollection(graph, [rain.article.id, '/reports', 'https://post.example/sun'], talks),
  ).toEqual({ moved: 2, staying: [], unknown: ['https://post.example/sun'] })
  expect(await members()).toEqual([
    ['articles', 'Articles', 2],
    ['border-talks', 'Border talks', 2],
  ])
  expect(await removeFromCollection(graph, ['https://post.example/rain'], 'articles')).toEqual({
    moved: 1,
    staying: [],
    unknown: [],
  })
  // The other one would be in no collection at all.
  expect(
    await removeFromCollection(graph, ['https://post.example/rain', '/reports/snow.txt'], talks.id),
  ).toEqual({
    moved: 1,
    staying: [rain.article.id],
    unknown: [],
  })
  expect(await members()).toEqual([
    ['articles', 'Articles', 1],
    ['border-talks', 'Border talks', 1],
  ])
})

test('what changes collections changes the epoch, and what does not leaves it alone', async () => {
  const epochs = new Set<string | null>()
  const look = async () => epochs.add(await graph.read(readEpoch)).size
  expect(await look()).toBe(1)
  await addToCollection(graph, [rain.article.id], talks)
  expect(await look()).toBe(2)
  await addToCollection(graph, [rain.article.id], talks)
  expect(await look()).toBe(2)
  await renameCollection(graph, 'articles', { ...talks, id: 'ostrava', name: 'Ostrava' })
  expect(await look()).toBe(3)
  await removeFromCollection(graph, [rain.article.id], 'ostrava')
  expect(await look()).toBe(4)
})

test('a collection goes with its last article', async () => {
  await addToCollection(graph, [rain.article.id], talks)
  await removeFromCollection(graph, [rain.article.id], talks.id)
  expect(await members()).toEqual([['articles', 'Articles', 2]])
})

test('a new name is found by its id, also by what waits in quarantine, and survives the next ingest', async () => {
  const poison = anArticle({ outlet: 'x'.repeat(40_000) })
    .says('It hailed.')
    .build()
  await loadBatch(graph, [poison], loadOptions)
  const ostrava = { id: 'ostrava', name: 'Ostrava', kind: 'user' } as const
  await renameCollection(graph, 'articles', ostrava)
  expect(await members()).toEqual([['ostrava', 'Ostrava', 2]])
  expect(
    await graph.command("MATCH (e:LedgerEntry {state: 'quarantined'}) RETURN e.collection AS id"),
  ).toEqual([{ id: 'ostrava' }])
  await renameCollection(graph, 'ostrava', { ...ostrava, name: 'OSTRAVA' })
  await addToCollection(graph, [rain.article.id], ostrava)
  expect(await members()).toEqual([['ostrava', 'OSTRAVA', 2]])
})

test('what cannot be renamed is said in one sentence', async () => {
  await addToCollection(graph, [rain.article.id], talks)
  await addToCollection(graph, [rain.article.id], { id: 'samples', name: 'Samples', kind: 'sample' })
  await expect(renameCollection(graph, 'none', talks)).rejects.toThrow(
    'There is no collection "none": "dramatis collections" lists them.',
  )
  await expect(renameCollection(graph, 'articles', talks)).rejects.toThrow(
    'There is a collection "Border talks" already.',
  )
  await expect(renameCollection(graph, 'samples', { ...talks, id: 'x' })).rejects.toThrow(
    'Samples keep their name, so that everybody knows them.',
  )
})
