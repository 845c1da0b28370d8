import { afterAll, beforeAll, expect, test } from 'vitest'
import { generatedNews } from '../../bench/generated-news.ts'
import { writeBackup } from '../../exchange/backup/write-backup.ts'
import { canonicalExport } from '../../exchange/canonical-export.ts'
import { derive } from '../../ingest/index.ts'
import { loadBatch } from '../../ingest/load/load-batch.ts'
import { startOwnGraph } from '../engines/own-graph.ts'
import type { OwnGraph } from '../engines/own-graph.ts'
import { loadOptions } from '../fixtures/loading.ts'
import { heapInUse } from './heap-in-use.ts'

/** Generated articles of 25 sentences, 80 mentions and 12 claims each. */
const articles = 1000
const atOnce = 40
const linesBetween = 4000
/** A page of whole texts and what the driver has read ahead; a graph that was kept would take a hundred. */
const toleranceBytes = 24 * 1024 ** 2

let own: OwnGraph

beforeAll(async () => {
  own = await startOwnGraph()
  for (let start = 0; start < articles; start += atOnce) {
    const numbers = Array.from({ length: atOnce }, (_, index) => start + index)
    await loadBatch(
      own.graph,
      numbers.map((number) => generatedNews(number, 1000)),
      loadOptions,
    )
  }
  await derive(own.graph)
})

afterAll(() => own.stop())

test.for([
  ['an export', () => canonicalExport(own.graph)],
  ['a backup', () => writeBackup(own.graph, { madeAt: '2026-01-02T03:04:05Z' })],
] as const)('%s takes no more memory the longer it runs', async ([what, lines]) => {
  const started = performance.now()
  const heaps: number[] = []
  let letters = 0
  let read = 0
  for await (const line of lines()) {
    letters += line.length
    read += 1
    if (read % linesBetween === 0) heaps.push(await heapInUse())
  }
  const seconds = (performance.now() - started) / 1000
  console.log(
    `${what}: ${read} lines, ${(letters / 1e6).toFixed(0)} MB in ${seconds.toFixed(1)} s, heap ${heaps.map((heap) => (heap / 1024 ** 2).toFixed(0)).join(', ')} MB`,
  )
  expect(heaps.length).toBeGreaterThan(5)
  expect(Math.max(...heaps) - Math.min(...heaps)).toBeLessThan(toleranceBytes)
})
