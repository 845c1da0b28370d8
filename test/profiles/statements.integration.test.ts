import neo4j from 'neo4j-driver'
import type { ProfiledPlan } from 'neo4j-driver'
import { pino } from 'pino'
import request from 'supertest'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { askedOf } from '../../bench/graph/asked.ts'
import { buildGraph } from '../../bench/graph/build-graph.ts'
import { drawGraph } from '../../bench/graph/draw-graph.ts'
import { recordingGraph } from '../../bench/graph/recording-graph.ts'
import type { Graph } from '../../cypher/connection.ts'
import { createApp } from '../../server/index.ts'
import { openEmptyGraph } from '../fixtures/graph.ts'
import { inTime } from '../fixtures/paths-in-time.ts'
import { ceilings } from './ceilings.ts'

/** The benchmark's graph, made small: hubs are as busy in proportion. */
const size = { actors: 1500, events: 3000, articles: 300, claimsPerEvent: 2 }
/** Those whose statements the others share, or that cost most. */
const main = new Set([
  'typeahead',
  'actor, hub',
  'neighbours, hub',
  'neighbours, hub, one type',
  'events',
  'event',
  'coverage',
  'links, two hubs',
  'claims, two hubs',
  'paths, hubs inside',
  'paths, one type',
  'timeline',
  'diff',
  'overview, filtered',
  'sentences',
])
const asked = askedOf(drawGraph(size, 7)).filter(({ name }) => main.has(name))
const profiled = new Set<string>()
const names = new Set<string>()

const address = inject('neo4j')
const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
  disableLosslessIntegers: true,
})
let graph: Graph
let app: ReturnType<typeof createApp>
let take: ReturnType<typeof recordingGraph>['take']

beforeAll(async () => {
  graph = await openEmptyGraph()
  await buildGraph(graph, size, () => {})
  await graph.command('CALL db.prepareForReplanning(60)')
  const recording = recordingGraph(graph)
  take = recording.take
  app = createApp({
    graph: recording.graph,
    settings: { HOST: '127.0.0.1', DRAMATIS_TOKENS: undefined },
    log: pino({ level: 'silent' }),
    clientFolder: null,
    console: { off: 'Not here.' },
  })
})
afterAll(async () => {
  await driver.close()
  await graph.close()
})

const operatorsOf = (plan: ProfiledPlan): string[] => [
  plan.operatorType.replace('@neo4j', ''),
  ...plan.children.flatMap(operatorsOf),
]
const hitsOf = (plan: ProfiledPlan): number =>
  plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0)

type Profile = { name: string; operators: string[]; hitsPerRow: number }

async function profile(name: string, text: string, params: object): Promise<Profile> {
  const session = driver.session({ database: address.database, defaultAccessMode: 'READ' })
  try {
    const { records, summary } = await session.run(`PROFILE ${text}`, params)
    if (summary.profile === false) throw new Error(`${name} has no profile`)
    return {
      name,
      operators: operatorsOf(summary.profile),
      hitsPerRow: Math.round(hitsOf(summary.profile) / Math.max(1, records.length)),
    }
  } finally {
    await session.close()
  }
}

test('the main questions are asked by the benchmark', () => {
  expect(asked.map(({ name }) => name).toSorted()).toEqual([...main].toSorted())
})

test.for(asked)('$name reads no more than it must', async ({ path, body }) => {
  const ask = (): request.Test =>
    body === undefined ? request(app).get(path) : request(app).post(path).send(Object(body))
  take()
  // What holds for an epoch is not asked a second time, but a search for paths that has spent its time on plans leaves
  // statements out: all its tries together ask all.
  await inTime(async () => {
    const answer = await ask()
    expect([answer.status, answer.body.detail]).toEqual([200, undefined])
    return { tried: { timedOut: false }, ...answer.body }
  })
  const profiles: Profile[] = []
  for (const { statement, params } of take().flat()) {
    if (!profiled.has(statement.text)) profiles.push(await profile(statement.name, statement.text, params))
    profiled.add(statement.text)
    names.add(statement.name)
  }
  expect(profiles).not.toEqual([])
  for (const { name, operators, hitsPerRow } of profiles) {
    expect([name, operators.filter((one) => /AllNodesScan|CartesianProduct/u.test(one))]).toEqual([name, []])
    expect.soft(hitsPerRow, `db hits a row of ${name}`).toBeLessThanOrEqual(ceilings[name] ?? 0)
  }
})

test('every ceiling is of a statement that was asked', () => {
  expect([...names].toSorted()).toEqual(Object.keys(ceilings).toSorted())
})
