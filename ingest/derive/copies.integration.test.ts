import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../cypher/connection.ts'
import type { Extraction } from '../../model/extraction.ts'
import { anArticle } from '../../test/fixtures/extraction.ts'
import { emptyGraph, openEmptyGraph } from '../../test/fixtures/graph.ts'
import { exportLines, loadOptions } from '../../test/fixtures/loading.ts'
import { forgetArticles } from '../load/forget-articles.ts'
import { loadBatch } from '../load/load-batch.ts'
import { derive } from './derive.ts'

let graph: Graph

beforeAll(async () => {
  graph = await openEmptyGraph()
})
beforeEach(() => emptyGraph(graph))
afterAll(() => graph.close())

const bridge = Array.from({ length: 12 }, (_, index) => `Pillar ${index} of the bridge stands in the river.`)

/** What an outlet prints of the story of the bridge: a first sentence of its own, then the same as all. */
function printed(
  outlet: string,
  first: string,
  given: { url?: string; at?: string; parts?: number } = {},
): Extraction {
  const { url, at = '2025-03-06', parts = bridge.length } = given
  const draft = anArticle({ outlet, publishedAt: at, ...(url === undefined ? {} : { url }) })
    .about('Anu Tamm')
    .about('Marko Ilves')
    .says(`${first} Anu Tamm praised Marko Ilves.`)
    .claims('SUPPORT', 'praised', { actors: ['Anu Tamm'], recipients: ['Marko Ilves'], on: '2025-03-03' })
  return bridge
    .slice(0, parts)
    .reduce((article, sentence) => article.says(sentence), draft)
    .build()
}

const page = 'https://lania.example/bridge'
const news = [
  printed('Lanian Post', 'LANIA:'),
  printed('Vostrian Herald', 'From Lania we hear:'),
  printed('Riga Courier', 'In short:', { parts: 7 }),
  printed('Tartu Mail', 'A first text.', { url: page, parts: 0, at: '2025-03-06T08:00:00Z' }),
  printed('Tartu Mail', 'A second text.', { url: page, parts: 0, at: '2025-03-06T09:00:00Z' }),
  printed('Tartu Mail', 'A third text.', { url: page, parts: 0, at: '2025-03-06T10:00:00Z' }),
]

const load = (extractions: readonly Extraction[]) => loadBatch(graph, extractions, loadOptions)

async function cleanExport(extractions: readonly Extraction[]): Promise<string[]> {
  await emptyGraph(graph)
  await load(extractions)
  await derive(graph)
  return exportLines(graph)
}

test('what several outlets print alike is one independent report', async () => {
  await cleanExport(news.slice(0, 3))
  expect(
    await graph.command(
      'MATCH (a:Article) WITH a.story AS story, a.outlet AS outlet ORDER BY outlet WITH story, collect(outlet) AS outlets RETURN outlets',
    ),
  ).toEqual([{ outlets: ['Lanian Post', 'Riga Courier', 'Vostrian Herald'] }])
  expect(
    await graph.command(
      'MATCH (e:Event) RETURN e.articleCount AS articles, e.outletCount AS outlets, e.independentCount AS independent',
    ),
  ).toEqual([{ articles: 3, outlets: 3, independent: 1 }])
})

test('of the texts at one URL only the latest counts, until it is forgotten', async () => {
  const reports = () =>
    graph.command(`
      MATCH (a:Article)
      RETURN left(a.text, 8) AS text, a.superseded AS superseded,
        COUNT { (a)-[:HAS_SENTENCE]->()<-[:STATED_IN]-()-[:REPORTS]->() } AS reports,
        [(a)-[:REVISES]->(b) | left(b.text, 8)] AS revises
      ORDER BY a.publishedAt`)
  await cleanExport(news.slice(3))
  expect(await reports()).toEqual([
    { text: 'A first ', superseded: true, reports: 0, revises: [] },
    { text: 'A second', superseded: true, reports: 0, revises: ['A first '] },
    { text: 'A third ', superseded: null, reports: 1, revises: ['A second'] },
  ])
  await forgetArticles(graph, { articles: news.slice(5).map(({ article }) => article.id) })
  await derive(graph)
  expect(await reports()).toEqual([
    { text: 'A first ', superseded: true, reports: 0, revises: [] },
    { text: 'A second', superseded: null, reports: 1, revises: ['A first '] },
  ])
})

test('in halves, in any order and after forgetting, the graph is that of one load', async () => {
  const clean = await cleanExport(news)
  const rest = await cleanExport(news.slice(1, -1))
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(news, { minLength: news.length }), async (order) => {
      await emptyGraph(graph)
      for (const half of [order.slice(0, 3), order.slice(3)]) {
        await load(half)
        await derive(graph)
      }
      expect(await exportLines(graph)).toEqual(clean)
      await forgetArticles(graph, {
        articles: [news[0], news.at(-1)].flatMap((one) => one?.article.id ?? []),
      })
      await derive(graph)
      expect(await exportLines(graph)).toEqual(rest)
    }),
    { numRuns: 2 },
  )
  await forgetArticles(graph, { collection: 'articles' })
  await derive(graph)
  expect(
    await graph.command('MATCH (n) WHERE NOT n:Dramatis RETURN labels(n) AS labels, n.id AS id'),
  ).toEqual([])
})
