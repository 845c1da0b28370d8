import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../cypher/connection.ts'
import { derive } from '../ingest/index.ts'
import { loadBatch } from '../ingest/load/load-batch.ts'
import { openEmptyGraph } from '../test/fixtures/graph.ts'
import { loadOptions } from '../test/fixtures/loading.ts'
import { anArticle } from '../test/fixtures/extraction.ts'
import { writeDerived } from './write-derived.ts'

let graph: Graph
let root: string

beforeAll(async () => {
  graph = await openEmptyGraph()
  root = await mkdtemp(join(tmpdir(), 'dramatis-derived-'))
  const article = anArticle({
    outlet: 'Lanian Post',
    url: 'https://post.example/1',
    publishedAt: '2025-03-02',
  })
    .about('Anu Tamm')
    .says('Anu Tamm resigned.')
    .claims('RETREAT', 'resigned', { mode: 'resign', actors: ['Anu Tamm'] })
    .build()
  await loadBatch(graph, [article], loadOptions)
})
afterAll(async () => {
  await graph.close()
  await rm(root, { recursive: true, force: true })
})

const write = (meanwhile: () => Promise<unknown> = async () => {}) =>
  writeDerived(
    graph,
    { path: join(root, 'tables'), what: 'export', force: false },
    async (output) => {
      await output.write('a.csv', lines())
      await meanwhile()
      return output.files().map(({ name }) => name)
    },
    new AbortController().signal,
  )
async function* lines(): AsyncGenerator<string> {
  yield 'id\n'
}

test('a folder appears only where the graph was derived whole, and the same from beginning to end', async () => {
  await expect(write()).rejects.toThrow('Not everything is derived yet')
  expect(await readdir(root)).toEqual([])

  await derive(graph)
  const overtaken = write(() =>
    graph.command("MATCH (turn:Dramatis {id: 'writer'}) SET turn.asked = 'another'"),
  )
  await expect(overtaken).rejects.toThrow('The graph was changed while it was read')
  expect(await readdir(root)).toEqual([])

  expect(await write()).toEqual(['a.csv'])
  expect(await readdir(root)).toEqual(['tables'])
})
