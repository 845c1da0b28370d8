import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Graph } from '../cypher/connection.ts'
import type { Scope } from '../cypher/filters/selection.ts'
import { compareText } from '../model/compare-text.ts'
import { openEmptyGraph } from '../test/fixtures/graph.ts'
import { loadLeaders } from '../test/fixtures/leaders.ts'
import { memoryFolder } from './folder/memory-folder.fixture.ts'
import { exportFormats } from './formats.ts'
import { gexfFaults } from './network/gexf-grammar.fixture.ts'
import type { TextChoice } from './rows/text-choice.ts'

const byText = (one: unknown, other: unknown) => compareText(String(one), String(other))

let graph: Graph

beforeAll(async () => {
  graph = await openEmptyGraph()
  await loadLeaders(graph)
})
afterAll(() => graph.close())

type Choice = { options?: Record<string, unknown>; scope?: Scope; text?: TextChoice }

/** The files that a format writes by name, and what it tells. */
async function written(name: string, { options = {}, scope, text = 'quotes' }: Choice = {}) {
  const format = exportFormats.find((one) => one.name === name)
  if (format === undefined) throw new Error(`there is no format ${name}`)
  const folder = memoryFolder()
  const notes = await format.prepare((schema) => schema.parse(options))(
    {
      graph,
      scope: scope ?? { kind: 'everything' },
      text,
      report: () => {},
      signal: new AbortController().signal,
    },
    folder,
  )
  return { files: folder.texts, notes }
}

const linesOf = (text = ''): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))

const leaders: Scope = { kind: 'collection', id: 'leaders' }

test('POLECAT: an event in two stories is two rows, one that is planned or denied none', async () => {
  const { files, notes } = await written('polecat', { scope: leaders })
  const rows = (files.get('polecat.tsv') ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
  expect(
    rows
      .slice(1)
      .map((row) => [row[1], row[2], row[3], row[7], row[15]])
      .toSorted(byText),
  ).toEqual([
    ['2025-08-12', 'CONSULT', 'phone', 'Anu Tamm; Marko Ilves', 'None'],
    ['2025-08-12', 'CONSULT', 'phone', 'Marko Ilves; Anu Tamm', 'None'],
    ['2025-08-12', 'SUPPORT', '', 'Marko Ilves', 'Vostria'],
    ['2025-08-19', 'ACCUSE', '', 'Piret Kask', 'Toomas Rand'],
    ['2025-08-19', 'CONSULT', '', 'Anu Tamm; Piret Kask', 'None'],
  ])
  expect(notes).toEqual([
    'polecat.tsv: rows 5.',
    'Told: rows that rest on hedged claims alone 1.',
    'Left out: announced events of a story 1; denied events of a story 1.',
  ])
})

test('PLOVER: what is planned or denied says so in its context, and a collection has its own reports', async () => {
  const { files } = await written('plover', { scope: leaders, text: 'none' })
  const Record = z.object({
    event: z.array(z.string()),
    context: z.array(z.string()),
    date: z.string(),
    reports: z.array(
      z.strictObject({
        claim: z.string(),
        context: z.unknown().optional(),
        hedge: z.unknown().optional(),
        text_info: z.unknown(),
        cite_info: z.unknown(),
      }),
    ),
  })
  expect(
    linesOf(files.get('plover.jsonl'))
      .map((line) => Record.parse(line))
      .map(({ event, context, date, reports }) => [date, ...event, ...context, reports.length])
      .toSorted(byText),
  ).toEqual([
    ['2025-08-12', 'CONSULT', 2],
    ['2025-08-12', 'SUPPORT', 1],
    ['2025-08-18', 'THREATEN', 'negation', 1],
    ['2025-08-19', 'ACCUSE', 'corruption', 1],
    ['2025-08-19', 'CONSULT', 1],
    ['2025-08-20', 'CONSULT', 'future', 1],
  ])
})

test('FollowTheMoney: every entity is there once, and what it points at comes before it', async () => {
  const { files, notes } = await written('ftm', { scope: leaders })
  const Entity = z.object({
    id: z.string(),
    schema: z.string(),
    properties: z.record(z.string(), z.array(z.string())),
  })
  const entities = linesOf(files.get('entities.ftm.json')).map((line) => Entity.parse(line))
  const seen = new Set<string>()
  const early = entities.flatMap(({ id, properties }) => {
    const open = Object.values(properties)
      .flat()
      .filter((value) => value.startsWith('dramatis-') && !seen.has(value))
    seen.add(id)
    return open
  })
  expect(early).toEqual([])
  expect(seen.size).toBe(entities.length)
  expect(notes).toEqual([
    'entities.ftm.json: Article 3; Directorship 1; Event 4; Mention 10; Organization 2; Person 4; PublicBody 2.',
    'Left out: announced events 1; denied events 1.',
  ])
})

test('GEXF and GraphML have the same network, one of a collection no more than its own', async () => {
  const gexf = await written('gexf', { scope: leaders })
  expect(gexfFaults(gexf.files.get('network.gexf') ?? '')).toEqual([])
  expect(gexf.notes).toEqual([
    'network.gexf: nodes 5; edges 4.',
    'Left out: actors that take part in no event of the network 3; announced events 1; denied events 1.',
  ])
  const graphml = await written('graphml', { scope: leaders })
  expect(graphml.notes[0]).toBe('network.graphml: nodes 5; edges 4.')
  const bipartite = await written('gexf', { scope: leaders, options: { projection: 'events' } })
  expect(gexfFaults(bipartite.files.get('network.gexf') ?? '')).toEqual([])
  expect(bipartite.notes[0]).toBe('network.gexf: nodes 9; edges 8.')
})
