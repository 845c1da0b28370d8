import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../cypher/connection.ts'
import { readEpoch } from '../../cypher/derive/epoch.ts'
import { takeLease } from '../../cypher/derive/lease.ts'
import { countWork } from '../../cypher/derive/marks.ts'
import type { Extraction } from '../../model/extraction.ts'
import { anArticle } from '../../test/fixtures/extraction.ts'
import { emptyGraph, openEmptyGraph } from '../../test/fixtures/graph.ts'
import { exportLines, loadOptions } from '../../test/fixtures/loading.ts'
import { newsOfLania } from '../../test/fixtures/news.ts'
import { forgetArticles } from '../load/forget-articles.ts'
import { loadBatch } from '../load/load-batch.ts'
import { derive } from './derive.ts'

let graph: Graph

beforeAll(async () => {
  graph = await openEmptyGraph()
})
beforeEach(() => emptyGraph(graph))
afterAll(() => graph.close())

const load = (extractions: readonly Extraction[]) => loadBatch(graph, extractions, loadOptions)

async function cleanExport(extractions: readonly Extraction[]): Promise<string[]> {
  await emptyGraph(graph)
  await load(extractions)
  await derive(graph)
  return exportLines(graph)
}

/** One article as two versions of a coder read it. */
const coded = (type: 'ACCUSE' | 'SUPPORT') =>
  anArticle({ outlet: 'Lanian Post' })
    .about('Anu Tamm')
    .about('Marko Ilves')
    .says('Anu Tamm addressed Marko Ilves.')
    .claims(type, 'addressed', { actors: ['Anu Tamm'], recipients: ['Marko Ilves'], on: '2025-03-03' })
    .build()

test('any order and batching, with rounds in between, ends in one export', async () => {
  const news = newsOfLania()
  const clean = await cleanExport(news)
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(news, { minLength: news.length }),
      fc.integer({ min: 1, max: news.length }),
      fc.array(fc.boolean(), { minLength: news.length, maxLength: news.length }),
      async (order, size, rounds) => {
        await emptyGraph(graph)
        for (let start = 0; start < order.length; start += size) {
          await load(order.slice(start, start + size))
          if (rounds[start] === true) await derive(graph)
        }
        await derive(graph)
        expect(await exportLines(graph)).toEqual(clean)
      },
    ),
    { numRuns: 3 },
  )
}, 120_000)

test('a round broken off after any step is taken up by the next', async () => {
  const clean = await cleanExport(newsOfLania())
  let steps = 0
  for (let broken = true; broken; steps += 1) {
    await emptyGraph(graph)
    await load(newsOfLania())
    const controller = new AbortController()
    let done = 0
    const report = () => {
      done += 1
      if (done > steps) controller.abort(new Error('broken off'))
    }
    broken = await derive(graph, { report, signal: controller.signal }).then(
      () => false,
      () => true,
    )
    if (broken) await derive(graph)
    expect(await exportLines(graph)).toEqual(clean)
    expect(await graph.read(countWork)).toEqual({ articles: 0, marks: 0 })
  }
  expect(steps).toBeGreaterThan(5)
})

test('a deriver that died lets the next one in when its lease has run out', async () => {
  await load(newsOfLania())
  await takeLease(graph, { holder: 'a dead process', milliseconds: 600 })
  const report = await derive(graph)
  expect(report.done.loaded).toBe(7)
  expect(report.milliseconds).toBeGreaterThan(500)
})

test('two derivers at once do the work once', async () => {
  const clean = await cleanExport(newsOfLania())
  await emptyGraph(graph)
  await load(newsOfLania())
  const reports = await Promise.all([derive(graph), derive(graph)])
  expect(reports.map((report) => report.done.loaded).toSorted((a, b) => a - b)).toEqual([0, 7])
  expect(await exportLines(graph)).toEqual(clean)
})

test('loading again and deriving again changes nothing and writes no event', async () => {
  const clean = await cleanExport(newsOfLania())
  await load(newsOfLania())
  const report = await derive(graph)
  expect(report.done.links).toBe(0)
  expect(await exportLines(graph)).toEqual(clean)
})

test('forgetting articles leaves the export of the others', async () => {
  const news = newsOfLania()
  for (const forgotten of [[0], [2], [3], [0, 1, 2, 3], [4, 5, 6]]) {
    const rest = await cleanExport(news.filter((_, index) => !forgotten.includes(index)))
    await cleanExport(news)
    const articles = forgotten.flatMap((index) => news[index]?.article.id ?? [])
    expect(await forgetArticles(graph, { articles })).toEqual({
      removed: forgotten.length,
      left: 0,
      unknown: [],
      files: [],
    })
    await derive(graph)
    expect(await exportLines(graph)).toEqual(rest)
  }
  await forgetArticles(graph, { collection: 'articles' })
  await derive(graph)
  expect(
    await graph.command('MATCH (n) WHERE NOT n:Dramatis RETURN labels(n) AS labels, n.id AS id'),
  ).toEqual([])
})

test('an article that is coded otherwise takes its events along', async () => {
  const clean = await cleanExport([coded('SUPPORT')])
  await cleanExport([coded('ACCUSE')])
  await load([coded('SUPPORT')])
  await derive(graph)
  expect(await exportLines(graph)).toEqual(clean)
})

test('the epoch changes with a round that did something, and only then', async () => {
  expect(await graph.read(readEpoch)).toBeNull()
  await derive(graph)
  const first = await graph.read(readEpoch)
  await derive(graph)
  expect(await graph.read(readEpoch)).toBe(first)
  await load(newsOfLania())
  await derive(graph)
  expect(await graph.read(readEpoch)).not.toBe(first)
})
