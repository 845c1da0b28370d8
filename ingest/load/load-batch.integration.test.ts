import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../cypher/connection.ts'
import { rulesCoder } from '../../model/extraction.ts'
import { anArticle } from '../../test/fixtures/extraction.ts'
import { emptyGraph, openEmptyGraph } from '../../test/fixtures/graph.ts'
import { exportLines, loadOptions } from '../../test/fixtures/loading.ts'
import { newsOfLania } from '../../test/fixtures/news.ts'
import { derive } from '../derive/derive.ts'
import { alreadyLoaded } from './ledger.ts'
import { loadBatch } from './load-batch.ts'

let graph: Graph

beforeAll(async () => {
  graph = await openEmptyGraph()
})
beforeEach(() => emptyGraph(graph))
afterAll(() => graph.close())

const meeting = () =>
  anArticle({
    outlet: 'Lanian Post',
    title: 'Talks',
    url: 'https://lania.example/1',
    publishedAt: '2025-03-06',
  })
    .about('Anu Tamm', { country: 'EST', sectors: ['GOV', 'PTY'], aliases: ['Tamm'] })
    .about('Marko Ilves')
    .says('President Anu Tamm, an ally of Marko Ilves, is said to have killed 3 to 5 wolves.')
    .relates('Anu Tamm', 'allied_with', 'Marko Ilves', 'President')
    .claims('ASSAULT', 'killed', {
      actors: ['Anu Tamm'],
      saidBy: ['Marko Ilves'],
      on: '2025-03-03',
      hedge: { kind: 'reportedly', start: 44, end: 54 },
      size: { dead: { low: 3, high: 5, start: 62, end: 68 }, injured: null, arrested: null },
      place: { id: 'place:oslo', name: 'Oslo', precision: 'city', country: 'NOR', lat: 59.91, lon: 10.75 },
      contexts: ['environment'],
    })
    .build()

test('an article is stored with all that it owns, whole numbers as integers', async () => {
  const extraction = meeting()
  const { id } = extraction.article
  expect(await loadBatch(graph, [extraction], loadOptions)).toEqual([
    { state: 'loaded', article: id, path: null, claims: 1 },
  ])
  const lines = (await exportLines(graph)).map((line): unknown => JSON.parse(line))
  expect(lines).toEqual([
    {
      kind: 'article',
      id,
      textHash: expect.stringMatching(/^[0-9a-f]{32}$/u),
      title: 'Talks',
      url: 'https://lania.example/1',
      outlet: 'Lanian Post',
      authors: [],
      publishedAt: '2025-03-06',
      language: 'en',
      text: 'President Anu Tamm, an ally of Marko Ilves, is said to have killed 3 to 5 wolves.',
      collections: ['articles'],
      publishedBy: [{ key: 'org:lanian-post', actor: 'org:lanian-post' }],
      nearDuplicateOf: [],
      revises: [],
      knows: [
        {
          aliases: ['Tamm'],
          coder: 'rules',
          country: 'EST',
          key: 'person:anu-tamm',
          name: 'Anu Tamm',
          acronyms: [],
          outlet: false,
          sectors: ['GOV', 'PTY'],
          type: 'person',
        },
        {
          aliases: [],
          coder: 'rules',
          key: 'org:lanian-post',
          name: 'Lanian Post',
          acronyms: [],
          outlet: true,
          sectors: ['JRN'],
          type: 'media',
        },
        {
          aliases: [],
          coder: 'rules',
          key: 'person:marko-ilves',
          name: 'Marko Ilves',
          acronyms: [],
          outlet: false,
          sectors: [],
          type: 'person',
        },
      ],
    },
    {
      kind: 'sentence',
      id: `${id}:0`,
      index: 0,
      start: 0,
      end: 81,
      text: 'President Anu Tamm, an ally of Marko Ilves, is said to have killed 3 to 5 wolves.',
      article: [id],
      mentions: [
        {
          actor: 'person:anu-tamm',
          key: 'person:anu-tamm',
          kind: 'name',
          start: 10,
          end: 18,
          text: 'Anu Tamm',
        },
        {
          actor: 'person:marko-ilves',
          key: 'person:marko-ilves',
          kind: 'name',
          start: 31,
          end: 42,
          text: 'Marko Ilves',
        },
      ],
    },
    { kind: 'actor', id: 'org:lanian-post', degree: 0, labels: ['Actor'], keys: ['org:lanian-post'] },
    { kind: 'actor', id: 'person:anu-tamm', degree: 0, labels: ['Actor'], keys: ['person:anu-tamm'] },
    { kind: 'actor', id: 'person:marko-ilves', degree: 0, labels: ['Actor'], keys: ['person:marko-ilves'] },
    {
      kind: 'claim',
      id: extraction.claims[0]?.id,
      name: 'Anu Tamm: attack, 3 Mar 2025',
      type: 'ASSAULT',
      contexts: ['environment'],
      quad: 4,
      intensity: -9,
      modality: 'asserted',
      polarity: 'affirmed',
      hedge: 'reportedly',
      hedgeStart: 44,
      hedgeEnd: 54,
      dateFrom: '2025-03-03',
      dateTo: '2025-03-03',
      datePrecision: 'day',
      deadLow: 3,
      deadHigh: 5,
      deadStart: 62,
      deadEnd: 68,
      confidence: 0.8,
      rule: 'built',
      coder: 'rules',
      coderVersion: rulesCoder.version,
      explanation: JSON.stringify(extraction.claims[0]?.explanation),
      attribution: JSON.stringify(extraction.claims[0]?.attribution),
      triggerStart: 60,
      triggerEnd: 66,
      check: 'unchecked',
      actors: [
        {
          actor: 'person:anu-tamm',
          key: 'person:anu-tamm',
          order: 0,
          country: 'EST',
          sector: 'GOV',
          title: 'President',
        },
      ],
      recipients: [],
      saidBy: [
        {
          actor: 'person:marko-ilves',
          key: 'person:marko-ilves',
          kind: 'speaker',
          order: 0,
          quote: 'indirect',
        },
      ],
      statedIn: [`${id}:0`],
      at: [{ place: 'place:oslo', name: 'Oslo', precision: 'city', country: 'NOR', lat: 59.91, lon: 10.75 }],
      reports: [],
    },
    { kind: 'place', id: 'place:oslo' },
    {
      kind: 'relation',
      id: expect.stringMatching(/^[0-9a-f]{32}$/u),
      name: 'Anu Tamm is allied with Marko Ilves (President)',
      type: 'allied_with',
      title: 'President',
      status: 'current',
      start: 0,
      end: 9,
      confidence: 0.9,
      subject: [{ key: 'person:anu-tamm', actor: 'person:anu-tamm' }],
      object: [{ key: 'person:marko-ilves', actor: 'person:marko-ilves' }],
      statedIn: [`${id}:0`],
    },
  ])
  const types = await graph.command(
    'MATCH (s:Sentence)-[m:MENTIONS]->(), (c:Claim)-[a:ACTOR]->() RETURN DISTINCT valueType(s.start) AS start, valueType(m.end) AS end, valueType(c.deadLow) AS dead, valueType(a.order) AS order, valueType(c.intensity) AS intensity',
  )
  expect(types).toEqual([
    {
      start: 'INTEGER NOT NULL',
      end: 'INTEGER NOT NULL',
      dead: 'INTEGER NOT NULL',
      order: 'INTEGER NOT NULL',
      intensity: 'FLOAT NOT NULL',
    },
  ])
})

test('loading twice, as after a commit whose answer was lost, changes nothing', async () => {
  await loadBatch(graph, newsOfLania(), loadOptions)
  const once = await exportLines(graph)
  await loadBatch(graph, newsOfLania(), loadOptions)
  expect(await exportLines(graph)).toEqual(once)
})

test('two loads of the same articles at once write them once', async () => {
  await loadBatch(graph, newsOfLania(), loadOptions)
  const alone = await exportLines(graph)
  await emptyGraph(graph)
  await Promise.all([1, 2, 3].map(() => loadBatch(graph, newsOfLania(), loadOptions)))
  expect(await exportLines(graph)).toEqual(alone)
})

test('a re-coded article loses the claims that are no longer made', async () => {
  const before = anArticle()
    .about('Anu Tamm')
    .about('Marko Ilves')
    .says('Anu Tamm met Marko Ilves and praised him.')
    .claims('CONSULT', 'met', { actors: ['Anu Tamm', 'Marko Ilves'] })
    .claims('SUPPORT', 'praised', { actors: ['Anu Tamm'], recipients: ['Marko Ilves'] })
    .build()
  const after = anArticle()
    .about('Anu Tamm')
    .says('Anu Tamm met Marko Ilves and praised him.')
    .claims('CONSULT', 'met', { actors: ['Anu Tamm'] })
    .build()
  await loadBatch(graph, [after], loadOptions)
  const clean = (await exportLines(graph)).filter((line) => !line.includes('"kind":"actor"'))
  await loadBatch(graph, [before], loadOptions)
  await loadBatch(graph, [after], loadOptions)
  // The actor that nobody names any more goes when the graph is derived.
  expect((await exportLines(graph)).filter((line) => !line.includes('"kind":"actor"'))).toEqual(clean)
})

/** An article that claims support for each of the words. */
const supporting = (...words: string[]) =>
  words
    .reduce(
      (draft, word) => draft.claims('SUPPORT', word, { actors: ['Anu Tamm'], on: '2025-03-03' }),
      anArticle().about('Anu Tamm').says('Anu Tamm praised and lauded them.'),
    )
    .build()

test('a claim that goes and comes back before anything is derived reports its event', async () => {
  await loadBatch(graph, [supporting('praised', 'lauded')], loadOptions)
  await derive(graph)
  const before = await exportLines(graph)
  await loadBatch(graph, [supporting('praised')], loadOptions)
  await loadBatch(graph, [supporting('praised', 'lauded')], loadOptions)
  await derive(graph)
  expect(await exportLines(graph)).toEqual(before)
})

test("another coder's claims stand beside ours and leave them alone", async () => {
  const ours = anArticle()
    .about('Anu Tamm')
    .says('Anu Tamm strikes.')
    .claims('PROTEST', 'strikes', { actors: ['Anu Tamm'] })
    .build()
  const theirs = anArticle()
    .about('Anu Tamm')
    .says('Anu Tamm strikes.')
    .claims('COERCE', 'strikes', { actors: ['Anu Tamm'], coder: 'model', coderVersion: '7' })
    .build()
  await loadBatch(graph, [ours], loadOptions)
  await loadBatch(graph, [theirs], { ...loadOptions, coder: { name: 'model', version: '7' } })
  await loadBatch(graph, [ours], loadOptions)
  const claims = await graph.command(
    'MATCH (c:Claim)-[:STATED_IN]->(s) RETURN c.type AS type, c.coder AS coder, s.text AS text ORDER BY type',
  )
  expect(claims).toEqual([
    { type: 'COERCE', coder: 'model', text: 'Anu Tamm strikes.' },
    { type: 'PROTEST', coder: 'rules', text: 'Anu Tamm strikes.' },
  ])
})

test('the ledger knows which articles this version of the coder has read', async () => {
  const news = newsOfLania()
  const ids = news.map((extraction) => extraction.article.id)
  await loadBatch(graph, news.slice(0, 3), loadOptions)
  expect(await alreadyLoaded(graph, ids, rulesCoder.name, rulesCoder.version)).toEqual(
    new Set(ids.slice(0, 3)),
  )
  expect(await alreadyLoaded(graph, ids, rulesCoder.name, 'another')).toEqual(new Set())
  expect(await alreadyLoaded(graph, ids, 'model', '1')).toEqual(new Set())
})
