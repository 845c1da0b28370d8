import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openEmptyGraph } from '../../test/fixtures/graph.ts'
import { loadLeaders } from '../../test/fixtures/leaders.ts'
import { exportLines } from '../../test/fixtures/loading.ts'
import type { Graph } from '../connection.ts'
import { openConsole } from './open-console.ts'
import type { Console, ConsolePart } from './open-console.ts'

let graph: Graph
let console_: Console
let quick: Console
let canary: Server
let canaryAddress: string
let before: string[]
let canaryHits = 0
let restarts = 0

beforeAll(async () => {
  canary = createServer((_request, response) => {
    canaryHits += 1
    response.end('hit')
  })
  await new Promise<void>((done) => canary.listen(0, '127.0.0.1', done))
  const address = canary.address()
  canaryAddress = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : ''
  graph = await openEmptyGraph()
  await loadLeaders(graph)
  before = await exportLines(graph)
  console_ = openConsole(inject('neo4j'))
  quick = openConsole(inject('neo4j'), {
    limits: { runMs: 1_500, graceMs: 3_000 },
    onStuck: () => (restarts += 1),
  })
})
afterAll(async () => {
  await console_.close()
  await quick.close()
  await graph.close()
  canary.close()
})

const parameters = {
  id: 'person:marko-ilves',
  ids: ['person:marko-ilves', 'person:anu-tamm'],
  n: 1_000_000_000,
}

function statementsOf(file: string): string[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split(/^---$/mu)
    .map((text, index) => (index === 0 ? text.replaceAll(/^\/\/.*$/gmu, '') : text).trim())
}

async function answerOf(console: Console, query: string): Promise<ConsolePart[]> {
  return Array.fromAsync(console.run({ query, params: parameters, user: 'test' }))
}

describe('statements of analysts run', () => {
  const statements = statementsOf('analyst-queries.cypher')

  test('there are at least sixty', () => {
    expect(statements.length).toBeGreaterThanOrEqual(60)
  })

  test.for(statements)('%s', async (query) => {
    const parts = await answerOf(console_, query)
    expect([parts[0]?.kind, parts.at(-1)?.kind]).toEqual(['columns', 'end'])
  })
})

describe('attacks are refused or stopped', () => {
  const statements = statementsOf('attacks.cypher')

  test('there are at least eighty', () => {
    expect(statements.length).toBeGreaterThanOrEqual(80)
  })

  test.for(statements.filter((text) => !text.startsWith('bomb ')))('%s', async (text) => {
    const query = text.replaceAll('$CANARY', canaryAddress)
    await expect(answerOf(console_, query)).rejects.toMatchObject({
      name: expect.stringMatching(/^Console(?:Refusal|TooCostly|Mistake)$/u),
    })
  })

  test.for(statements.filter((text) => text.startsWith('bomb ')).map((text) => text.slice(5)))(
    'a limit ends %s',
    async (query) => {
      const started = performance.now()
      const ended = await answerOf(quick, query).then(
        (parts) => parts.at(-1),
        (error: unknown) => error,
      )
      expect(ended).toSatisfy(
        (one: { name?: string; kind?: string }) =>
          one.kind === 'end' || one.name === 'ConsoleTimedOut' || one.name === 'GraphMemoryError',
      )
      expect(performance.now() - started).toBeLessThan(20_000)
      const asked = performance.now()
      expect(await answerOf(console_, 'RETURN 1 AS one')).toContainEqual({ kind: 'row', values: [1] })
      expect(performance.now() - asked).toBeLessThan(5_000)
    },
  )

  test('nobody was called, nothing was written, no restart was needed', async () => {
    expect(canaryHits).toBe(0)
    expect(restarts).toBe(0)
    expect(await exportLines(graph)).toEqual(before)
  })
})

test('rows come as JSON: nodes with their own id, relationships, paths, dates', async () => {
  const [columns, row] = await answerOf(
    console_,
    "MATCH p = (a:Actor {id: 'person:anu-tamm'})-[l:LINKED]-(:Actor {id: 'person:marko-ilves'}) RETURN a.name AS name, l.eventCount AS n, date('2025-08-12') AS day, length(p) AS length, 1.5 AS half, null AS none, {list: [1, 'a']} AS map",
  )
  expect(columns).toEqual({ kind: 'columns', columns: ['name', 'n', 'day', 'length', 'half', 'none', 'map'] })
  expect(row).toEqual({
    kind: 'row',
    values: ['Anu Tamm', 1, '2025-08-12', 1, 1.5, null, { list: [1, 'a'] }],
  })
})

test('a result that is too long is cut, and says so', async () => {
  const short = openConsole(inject('neo4j'), { limits: { rows: 3 } })
  try {
    const parts = await answerOf(short, 'UNWIND range(1, 10) AS i RETURN i')
    expect(parts.slice(1, 4)).toEqual([1, 2, 3].map((i) => ({ kind: 'row', values: [i] })))
    expect(parts.at(-1)).toMatchObject({ kind: 'end', rows: 3, truncated: 'rows' })
  } finally {
    await short.close()
  }
})

test('a reader that goes away leaves no transaction', async () => {
  const leaving = new AbortController()
  const rows = console_.run({
    query: 'UNWIND range(1, 10000) AS a UNWIND range(1, 10000) AS b RETURN a * b AS c',
    params: {},
    user: 'leaver',
    signal: leaving.signal,
  })
  await rows.next()
  await rows.next()
  leaving.abort()
  await expect(Array.fromAsync(rows)).rejects.toThrow(/abort|closed|gone/iu)
  await expect
    .poll(
      async () =>
        (await graph.command('SHOW TRANSACTIONS YIELD metaData RETURN metaData.user AS user')).map(
          (row) => row['user'],
        ),
      {
        timeout: 3_000,
      },
    )
    .not.toContain('leaver')
})

test('a mistake is told in the words of the database', async () => {
  await expect(answerOf(console_, 'MATCH (n RETURN n')).rejects.toMatchObject({
    name: 'ConsoleMistake',
    message: expect.stringContaining('Invalid input'),
  })
  await expect(answerOf(console_, 'RETURN $missing')).rejects.toMatchObject({ name: 'ConsoleMistake' })
})

test('a Neo4j without plugins may be opened', async () => {
  expect(await console_.reasonToStayOff()).toBeNull()
})
