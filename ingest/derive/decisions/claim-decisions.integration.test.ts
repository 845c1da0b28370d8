import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../../cypher/connection.ts'
import type { Corrections } from '../../../model/decision.ts'
import { emptyGraph, openEmptyGraph } from '../../../test/fixtures/graph.ts'
import { exportLines, loadOptions } from '../../../test/fixtures/loading.ts'
import { newsOfLania } from '../../../test/fixtures/news.ts'
import { forgetArticles } from '../../load/forget-articles.ts'
import { loadBatch } from '../../load/load-batch.ts'
import { derive } from '../derive.ts'
import { decide, undo } from './decide.ts'
import type { DecisionRequest } from './decide.ts'
import { listDecisions } from './list-decisions.ts'
import { preview } from './preview.ts'
import { selectClaim } from './select.ts'

let graph: Graph

// The first round in a new database takes long, for all its plans are made.
beforeAll(async () => {
  graph = await openEmptyGraph()
  await load()
})
beforeEach(async () => {
  await emptyGraph(graph)
  await load()
})
afterAll(() => graph.close())

const news = newsOfLania()
const [wire] = news
const claimOf = (index: number) => wire?.claims[index]?.id ?? ''
const piret = { by: 'Piret', reason: null }

const at = (second: number) => `2026-01-01T00:00:0${second}.000Z`

const load = async () => {
  await loadBatch(graph, news, loadOptions)
  await derive(graph)
}
const correct = async (claim: string, corrections: Corrections): Promise<DecisionRequest> => ({
  kind: 'correct',
  selectors: [await selectClaim(graph, claim)],
  corrections,
  ...piret,
})

/** "Belgium visited Oslo", said by nobody but the person. */
function addition(): DecisionRequest {
  const { article } = wire ?? { article: { id: '', text: '' } }
  const start = article.text.indexOf('met')
  return {
    kind: 'add',
    selectors: [
      {
        article: article.id,
        sentence: { start: 0, end: article.text.indexOf('.') + 1 },
        trigger: { start, end: start + 3 },
      },
    ],
    claim: { type: 'CONSULT', mode: 'visit', actors: ['country:BEL'], recipients: ['person:anu-tamm'] },
    ...piret,
  }
}

const eventsOf = (claims: readonly string[]) =>
  graph.command(
    `MATCH (c:Claim)-[:REPORTS]->(e) WHERE c.id IN ${JSON.stringify(claims)} RETURN e.name AS name, e.claimCount AS claims ORDER BY name`,
  )

test('a corrected claim reports another event, and its coder’s reading comes back byte for byte', async () => {
  const before = await exportLines(graph)
  const request = await correct(claimOf(0), {
    type: 'SUPPORT',
    actors: ['country:BEL'],
    recipients: ['person:anu-tamm'],
    date: null,
    place: null,
  })
  expect(await preview(graph, request)).toEqual({ claims: 1, events: 1 })
  const decision = await decide(graph, request)
  await derive(graph)
  expect(await eventsOf([claimOf(0)])).toEqual([
    { name: 'Belgium → Anu Tamm: support, date unknown', claims: 1 },
  ])
  // A new coder, another batch: the article is loaded again, and the decision with it.
  const judged = await exportLines(graph)
  await loadBatch(graph, news.slice(0, 2), loadOptions)
  await derive(graph)
  expect(await exportLines(graph)).toEqual(judged)

  await undo(graph, decision.id, 'Piret')
  await derive(graph)
  expect(await exportLines(graph)).toEqual(before)
})

test('people say whether several did it with each other, and take that back', async () => {
  const mutual = async () =>
    (await graph.command(`MATCH (c:Claim {id: '${claimOf(0)}'}) RETURN c.mutual AS mutual`))[0]
  const before = await exportLines(graph)
  const together = { actors: ['person:anu-tamm', 'country:BEL'], recipients: [] }
  const first = await decide(graph, await correct(claimOf(0), { ...together, mutual: false }))
  await derive(graph)
  expect(await mutual()).toEqual({ mutual: false })
  const second = await decide(graph, await correct(claimOf(0), { mutual: true }))
  await derive(graph)
  expect(await mutual()).toEqual({ mutual: true })
  await undo(graph, second.id, 'Piret')
  await derive(graph)
  expect(await mutual()).toEqual({ mutual: false })
  await undo(graph, first.id, 'Piret')
  await derive(graph)
  expect(await exportLines(graph)).toEqual(before)
})

test('rejected claims report nothing, added ones do, and both outlive their article', async () => {
  const before = await exportLines(graph)
  const rejection = await decide(graph, {
    kind: 'reject',
    selectors: [await selectClaim(graph, claimOf(1))],
    ...piret,
  })
  const added = await decide(graph, addition())
  await derive(graph)
  expect(await eventsOf([claimOf(1)])).toEqual([])
  expect(
    await graph.command(
      "MATCH (a:Actor {id: 'country:BEL'})-[:PARTICIPATES_IN]->(e {type: 'CONSULT'})<-[:REPORTS]-(c {coder: 'person'}) RETURN e.name AS name, c.check AS check",
    ),
  ).toEqual([{ name: 'Belgium → Anu Tamm: visit, date unknown', check: 'confirmed' }])
  const judged = await exportLines(graph)

  await forgetArticles(graph, { articles: [wire?.article.id ?? ''] })
  await derive(graph)
  expect((await listDecisions(graph)).items.map(({ idle }) => idle)).toEqual([
    'Its article is not in the graph.',
    'Its article is not in the graph.',
  ])
  await loadBatch(graph, news.slice(0, 1), loadOptions)
  await derive(graph)
  expect(await exportLines(graph)).toEqual(judged)

  await undo(graph, rejection.id, 'Piret')
  await undo(graph, added.id, 'Piret')
  await derive(graph)
  expect(await exportLines(graph)).toEqual(before)
})

test('a retracted article reports nothing, after it was read anew too, and comes back when that is undone', async () => {
  const before = await exportLines(graph)
  const { article, claims } = wire ?? { article: { id: '' }, claims: [] }
  const ids = claims.map(({ id }) => id)
  const request: DecisionRequest = { kind: 'retract', selectors: [{ article: article.id }], ...piret }
  const events = (await eventsOf(ids)).length
  expect(events).toBeGreaterThan(0)
  expect(await preview(graph, request)).toEqual({ claims: ids.length, events })
  const retraction = await decide(graph, request)
  await derive(graph)
  expect(await eventsOf(ids)).toEqual([])
  await expect(decide(graph, request)).rejects.toThrow('This article is retracted already.')

  await forgetArticles(graph, { articles: [article.id] })
  await derive(graph)
  expect((await listDecisions(graph)).items.map(({ idle }) => idle)).toEqual([
    'Its article is not in the graph.',
  ])
  await loadBatch(graph, news.slice(0, 1), loadOptions)
  await derive(graph)
  expect(await eventsOf(ids)).toEqual([])

  await undo(graph, retraction.id, 'Piret')
  await derive(graph)
  expect(await exportLines(graph)).toEqual(before)
})

test('decisions are listed newest first, page by page, with who and why', async () => {
  const selectors = [await selectClaim(graph, claimOf(1))] as const
  const first = await decide(graph, { kind: 'confirm', selectors: [...selectors], ...piret, at: at(1) })
  const second = await decide(graph, {
    kind: 'reject',
    selectors: [...selectors],
    by: 'Toomas',
    reason: 'It is a joke.',
    at: at(2),
  })
  const undone = await undo(graph, first.id, 'Toomas')
  const page = await listDecisions(graph, { limit: 1 })
  expect(page).toEqual({ items: [{ decision: second, idle: null }], total: 2, next: [at(2), second.id] })
  expect(await listDecisions(graph, { limit: 1, after: page.next })).toEqual({
    items: [{ decision: undone, idle: null }],
    total: 2,
    next: null,
  })
})

test('what cannot be decided is refused in one sentence, and nothing changes', async () => {
  const claim = claimOf(0)
  await expect(selectClaim(graph, 'nothing')).rejects.toThrow('There is no claim "nothing".')
  await expect(decide(graph, await correct(claim, {}))).rejects.toThrow('Say which field to correct.')
  await expect(decide(graph, await correct(claim, { mode: 'riot' }))).rejects.toThrow(
    '"riot" is no mode of CONSULT: its modes are visit, third-party, multilateral, phone.',
  )
  await expect(decide(graph, await correct(claim, { actors: ['person:nobody'] }))).rejects.toThrow(
    'There is no actor "person:nobody".',
  )
  await expect(
    decide(
      graph,
      await correct(claim, { date: { from: '2025-02-02', to: '2025-02-01', precision: 'day', text: null } }),
    ),
  ).rejects.toThrow('The date ends before it begins.')
  await expect(
    decide(graph, await correct(claim, { actors: ['person:anu-tamm'], mutual: true })),
  ).rejects.toThrow('Only several actors without a recipient can have done it with each other, or not.')
  await expect(
    decide(graph, { kind: 'restore', selectors: [await selectClaim(graph, claim)], ...piret }),
  ).rejects.toThrow('This claim is not rejected.')
  await expect(undo(graph, 'nothing', 'Piret')).rejects.toThrow('There is no decision "nothing".')
  const { id } = await decide(graph, {
    kind: 'confirm',
    selectors: [await selectClaim(graph, claim)],
    ...piret,
  })
  await undo(graph, id, 'Piret')
  await expect(undo(graph, id, 'Piret')).rejects.toThrow(`The decision "${id}" is undone already.`)
  expect((await listDecisions(graph)).total).toBe(1)
})
