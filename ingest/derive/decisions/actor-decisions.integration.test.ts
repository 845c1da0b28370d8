import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../../cypher/connection.ts'
import { resolveActors } from '../../../cypher/queries/actors.ts'
import { anArticle } from '../../../test/fixtures/extraction.ts'
import { emptyGraph, openEmptyGraph } from '../../../test/fixtures/graph.ts'
import { exportLines, loadOptions } from '../../../test/fixtures/loading.ts'
import { namesakes } from '../../../test/fixtures/namesakes.ts'
import { newsOfLania } from '../../../test/fixtures/news.ts'
import { loadBatch } from '../../load/load-batch.ts'
import { derive } from '../derive.ts'
import { decide, undo } from './decide.ts'
import type { DecisionRequest } from './decide.ts'
import { preview } from './preview.ts'
import { splitGroups } from './split-groups.ts'
import { splitVerdict } from './split-request.ts'

let graph: Graph

const load = async () => {
  await loadBatch(graph, [...newsOfLania(), ...namesakes().slice(0, 3)], loadOptions)
  await derive(graph)
}

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

const piret = { by: 'Piret', reason: null }
const lepik = 'person:tarmo-lepik'

/** The claims with all that they are about, and the events that they report. */
async function claimRows(): Promise<Map<string, { about: unknown; event: unknown }>> {
  const rows = await graph.command(
    'MATCH (c:Claim) RETURN c.id AS id, COLLECT { MATCH (c)-[e:ACTOR|RECIPIENT|SAID_BY]->(a) RETURN type(e) + " " + e.key + " " + a.id AS about ORDER BY about } AS about, head([(c)-[:REPORTS]->(e) | e.id]) AS event',
  )
  return new Map(rows.map(({ id, about, event }) => [String(id), { about: JSON.stringify(about), event }]))
}

/** Decides and derives; how many claims came to be about somebody else, and how many events they had reported. */
async function moved(
  request: DecisionRequest,
): Promise<{ id: string; moves: { claims: number; events: number } }> {
  const before = await claimRows()
  const { id } = await decide(graph, request)
  await derive(graph)
  const after = await claimRows()
  const changed = [...before].filter(([claim, { about }]) => after.get(claim)?.about !== about)
  return {
    id,
    moves: { claims: changed.length, events: new Set(changed.map(([, { event }]) => event)).size },
  }
}

/** Anu Tamm met somebody. */
const met = (name: string, day: string) =>
  anArticle({ publishedAt: day })
    .about('Anu Tamm')
    .about(name)
    .says(`Anu Tamm met ${name} on ${day}.`)
    .claims('CONSULT', 'met', { actors: ['Anu Tamm', name], on: day })
    .build()

const actorOf = async (key: string) =>
  (await graph.read((reader) => resolveActors(reader, [key]))).actors.get(key)

test('two are one actor when a person says so, as much as was foretold, until it is undone', async () => {
  const before = await exportLines(graph)
  const request: DecisionRequest = {
    kind: 'same',
    selectors: [{ key: 'person:marko-ilves' }, { key: lepik }],
    ...piret,
  }
  const foretold = await preview(graph, request)
  expect(await exportLines(graph)).toEqual(before)
  const { id, moves } = await moved(request)
  expect(moves).toEqual(foretold)
  expect(moves.claims).toBeGreaterThan(0)
  expect((await actorOf(lepik))?.id).toBe((await actorOf('person:marko-ilves'))?.id)
  await undo(graph, id, 'Piret')
  await derive(graph)
  expect(await exportLines(graph)).toEqual(before)
})

test('who is different stays so, whatever the names say and whatever is loaded later', async () => {
  const [pak, park] = ['person:pak-min-ho', 'person:park-min-ho']
  await loadBatch(graph, [met('Pak Min-ho', '2025-03-03'), met('Park Min-ho', '2025-03-04')], loadOptions)
  await derive(graph)
  const joined = (await actorOf(pak))?.id
  expect((await actorOf(park))?.id).toBe(joined)
  const { id } = await decide(graph, {
    kind: 'different',
    selectors: [{ key: pak }, { key: park }],
    ...piret,
  })
  await derive(graph)
  expect([(await actorOf(pak))?.id, (await actorOf(park))?.id]).toEqual([pak, park])
  await loadBatch(graph, [met('Park Min-ho', '2025-03-05')], loadOptions)
  await derive(graph)
  expect([(await actorOf(pak))?.id, (await actorOf(park))?.id]).toEqual([pak, park])
  await undo(graph, id, 'Piret')
  await derive(graph)
  expect((await actorOf(pak))?.id).toBe((await actorOf(park))?.id)
})

test('a given name stands on the actor and its events', async () => {
  const before = await exportLines(graph)
  const request: DecisionRequest = {
    kind: 'rename',
    selectors: [{ key: 'country:BEL' }],
    name: 'The Belgians',
    ...piret,
  }
  expect(await preview(graph, request)).toEqual({ claims: 0, events: 2 })
  const { id } = await decide(graph, request)
  await derive(graph)
  expect((await actorOf('country:BEL'))?.name).toBe('The Belgians')
  expect(
    await graph.command("MATCH (e:Event) WHERE e.name STARTS WITH 'The Belgians' RETURN e.name AS name"),
  ).toEqual([{ name: 'The Belgians → Anu Tamm: support, date unknown' }])
  await undo(graph, id, 'Piret')
  await derive(graph)
  expect(await exportLines(graph)).toEqual(before)
})

test('namesakes are parted by the groups that a person chooses, and later mentions follow the rule', async () => {
  const before = await exportLines(graph)
  const groups = await splitGroups(graph, lepik)
  expect(groups.groups.map(({ by, value, articles }) => [by, value, articles.length])).toEqual(
    expect.arrayContaining([
      ['title', 'judge', 2],
      ['company', 'org:lanian-bar', 2],
      ['company', 'person:marko-ilves', 1],
    ]),
  )
  const sailor = { by: 'company', value: 'person:marko-ilves' } as const
  const request: DecisionRequest = {
    ...splitVerdict(groups, { name: 'sailor', chosen: [sailor], follow: sailor }),
    ...piret,
  }
  const foretold = await preview(graph, request)
  expect(await exportLines(graph)).toEqual(before)
  const { id, moves } = await moved(request)
  expect(moves).toEqual(foretold)
  expect(moves).toEqual({ claims: 1, events: 1 })

  await loadBatch(graph, namesakes(), loadOptions)
  await derive(graph)
  await expect(splitGroups(graph, `${lepik}~sailor`)).rejects.toThrow(
    `"${lepik}~sailor" was parted from another already: undo that, or part the other again.`,
  )
  expect(
    await graph.command(
      `MATCH (a:Actor) WHERE a.id STARTS WITH '${lepik}' RETURN a.id AS id, COUNT { (a)<-[:MENTIONS]-() } AS mentions ORDER BY id`,
    ),
  ).toEqual([
    { id: lepik, mentions: 2 },
    { id: `${lepik}~sailor`, mentions: 2 },
  ])

  await undo(graph, id, 'Piret')
  await derive(graph)
  // The id of the one who was parted leads to the one they are again.
  expect((await actorOf(`${lepik}~sailor`))?.id).toBe(lepik)
})
