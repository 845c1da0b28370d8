import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../cypher/connection.ts'
import { forgetArticles } from '../ingest/index.ts'
import { readSettings } from '../model/settings.ts'
import { openEmptyGraph } from '../test/fixtures/graph.ts'
import { sampleParser } from '../test/fixtures/ingest-samples.ts'
import { loadSamples } from './samples.ts'

let graph: Graph
let home: string

beforeAll(async () => {
  graph = await openEmptyGraph()
  home = await mkdtemp(join(tmpdir(), 'dramatis-samples-'))
})
afterAll(async () => {
  await graph.close()
  await rm(home, { recursive: true, force: true })
})

async function loaded(): Promise<number> {
  let articles = 0
  await loadSamples(readSettings({ DRAMATIS_HOME: home }), {
    graph,
    parser: sampleParser,
    signal: new AbortController().signal,
    report: ({ step }) => {
      if (step === 'loaded') articles += 1
    },
  })
  return articles
}

test('samples come once, are coded again by a newer coder, and never come back when they are forgotten', async () => {
  expect(await loaded()).toBe(22)
  expect(await loaded()).toBe(0)
  await graph.command("MATCH (entry:LedgerEntry) SET entry.coderVersion = '0'")
  expect(await loaded()).toBe(22)
  expect(await loaded()).toBe(0)
  await forgetArticles(graph, { collection: 'samples' })
  expect(await loaded()).toBe(0)
})
