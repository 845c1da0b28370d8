import { Neo4jError } from 'neo4j-driver'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { openGraph } from '../../cypher/connection.ts'
import type { Graph, GraphOptions } from '../../cypher/connection.ts'
import { asFailure, withoutFalseTransients } from '../../cypher/graph-error.ts'
import { exitCodes } from '../../model/failure.ts'
import { cuttableProxy } from '../../test/fixtures/cuttable.ts'
import type { CuttableProxy } from '../../test/fixtures/cuttable.ts'
import { emptyGraph, openEmptyGraph } from '../../test/fixtures/graph.ts'
import { exportLines, loadOptions } from '../../test/fixtures/loading.ts'
import { newsOfLania } from '../../test/fixtures/news.ts'
import { loadBatch } from './load-batch.ts'

let graph: Graph
let proxy: CuttableProxy
let clean: string[]

beforeAll(async () => {
  graph = await openEmptyGraph()
  const { hostname, port } = new URL(inject('neo4j').uri)
  proxy = await cuttableProxy({ host: hostname, port: Number(port) })
  await loadBatch(graph, newsOfLania(), loadOptions)
  clean = await exportLines(graph)
})
beforeEach(() => emptyGraph(graph))
afterAll(async () => {
  await proxy.cut()
  await graph.close()
})

const throughProxy = (options: GraphOptions): Graph =>
  openGraph({ ...inject('neo4j'), uri: `bolt://127.0.0.1:${proxy.port}` }, options)

test('a database that stays away ends the work with one sentence; doing it again finishes it', async () => {
  const [first, ...others] = newsOfLania()
  if (first === undefined) throw new Error('the news is empty')
  const away = throughProxy({ retryMs: 100, acquisitionTimeoutMs: 1_000 })
  await loadBatch(away, [first], loadOptions)
  await proxy.cut()
  const error: unknown = await loadBatch(away, others, loadOptions).catch((reason: unknown) => reason)
  expect(asFailure(error)).toMatchObject({
    message:
      'Neo4j does not answer any more: see that it runs. What was loaded stays; run the same command again to go on.',
    exitCode: exitCodes.engine,
  })
  await proxy.mend()
  await loadBatch(away, newsOfLania(), loadOptions)
  await away.close()
  expect(await exportLines(graph)).toEqual(clean)
})

test('a database that comes back in time is waited for', async () => {
  const patient = throughProxy({ retryMs: 100, acquisitionTimeoutMs: 1_000, patienceMs: 20_000 })
  await patient.ping()
  await proxy.cut()
  const loading = loadBatch(patient, newsOfLania(), loadOptions)
  setTimeout(() => void proxy.mend(), 1_500)
  expect(new Set((await loading).map((outcome) => outcome.state))).toEqual(new Set(['loaded']))
  await patient.close()
  expect(await exportLines(graph)).toEqual(clean)
})

test('a transaction that takes too much memory is never repeated, but halved', async () => {
  const sizes: number[] = []
  const outcomes = await loadBatch(withRoomFor(2, sizes), newsOfLania(), loadOptions)
  expect(new Set(outcomes.map((outcome) => outcome.state))).toEqual(new Set(['loaded']))
  expect(sizes).toEqual([7, 4, 2, 2, 3, 2, 1])
  expect(await exportLines(graph)).toEqual(clean)
})

test('an article that takes too much memory even alone goes into quarantine', async () => {
  const [outcome] = await loadBatch(withRoomFor(0, []), newsOfLania().slice(0, 1), loadOptions)
  expect(outcome).toMatchObject({
    state: 'quarantined',
    error: 'The database ran out of the memory it allows one transaction.',
  })
})

/** The same graph, whose database has memory for only so many articles a transaction; notes how many were tried. */
function withRoomFor(articles: number, sizes: number[]): Graph {
  const outOfMemory = new Neo4jError(
    'The allocation of an extra 2.0 MiB would use more than the limit.',
    'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
    '51N00',
    'no memory',
  )
  return {
    ...graph,
    write: (work, options) =>
      graph.write(
        (writer) =>
          work({
            run: async (statement, params = {}) => {
              const rows: unknown = params['articles']
              if (statement.name === 'lock-articles.cypher' && Array.isArray(rows)) {
                sizes.push(rows.length)
                if (rows.length > articles) throw withoutFalseTransients(outOfMemory)
              }
              return writer.run(statement, params)
            },
          }),
        options,
      ),
  }
}
