import { afterAll, beforeAll, expect, test } from 'vitest'
import { openParser } from '../../ingest/index.ts'
import { startEngines } from '../engines/temporary-home.ts'
import { startOwnGraph } from '../engines/own-graph.ts'
import type { OwnGraph } from '../engines/own-graph.ts'
import { checkAnyOrder, samplesCorpus } from '../fixtures/ingest-samples.ts'

let own: OwnGraph

beforeAll(async () => {
  own = await startOwnGraph()
})
afterAll(() => own.stop())

test('the samples in any order and batches, killed and run again, end in the export of one clean run', async () => {
  await expect(checkAnyOrder(own.graph, samplesCorpus, 25)).resolves.toBeUndefined()
})

const paths = (process.env['ARTICLES'] ?? '').split(',').filter((path) => path !== '')

test.runIf(paths.length > 0)(`so do the texts of ${paths.join(' and ')}`, async () => {
  const { lease, settings, stop } = await startEngines(['corenlp'])
  const parser = openParser({
    cacheFolder: settings.folders.cache,
    cacheLimitBytes: 1_000_000_000,
    servers: () => Promise.resolve(lease.corenlp),
  })
  try {
    await expect(checkAnyOrder(own.graph, { paths, parser }, 10)).resolves.toBeUndefined()
  } finally {
    await parser.close()
    await stop()
  }
})
