import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { exitCodes, Failure } from '../model/failure.ts'
import { integer, openGraph } from './connection.ts'
import type { Graph } from './connection.ts'

let graph: Graph

beforeAll(() => {
  graph = openGraph(inject('neo4j'))
})
afterAll(() => graph.close())

const numbers = { name: 'numbers', text: 'UNWIND range(1, $count) AS number RETURN number' }

test('reads rows as plain values', async () => {
  expect(await graph.read((reader) => reader.run(numbers, { count: integer(3) }))).toEqual([
    { number: 1 },
    { number: 2 },
    { number: 3 },
  ])
})

test('streams more rows than it holds and stops early', async () => {
  let seen = 0
  for await (const row of graph.stream(numbers, { count: integer(100_000) })) {
    expect(row).toEqual({ number: seen + 1 })
    seen += 1
    if (seen === 2500) break
  }
  expect(seen).toBe(2500)
})

test('a reader may not write', async () => {
  const create = { name: 'create', text: 'CREATE (:Nothing)' }
  await expect(graph.read((reader) => reader.run(create))).rejects.toMatchObject({
    code: 'Neo.ClientError.Statement.AccessMode',
  })
})

test('a write that fails leaves nothing behind', async () => {
  const create = { name: 'create', text: "CREATE (:Nothing {id: 'left'})" }
  const failing = graph.write(async (writer) => {
    await writer.run(create)
    throw new Error('broken off')
  })
  await expect(failing).rejects.toThrow('broken off')
  expect(await graph.command('MATCH (n:Nothing) RETURN n.id AS id')).toEqual([])
})

test('of two writes that wait for each other one is broken, and done again when the other has ended', async () => {
  const lock = {
    name: 'lock',
    text: 'MERGE (n:Nothing {id: $id}) ON CREATE SET n.count = 0 SET n.count = n.count + 1',
  }
  await graph.write((writer) => writer.run(lock, { id: 'one' }))
  await graph.write((writer) => writer.run(lock, { id: 'other' }))
  let begun = 0
  const bothHaveOne = Promise.withResolvers<void>()
  const write = (first: string, second: string) =>
    graph.write(async (writer) => {
      await writer.run(lock, { id: first })
      begun += 1
      if (begun === 2) bothHaveOne.resolve()
      await bothHaveOne.promise
      await writer.run(lock, { id: second })
    })
  await Promise.all([write('one', 'other'), write('other', 'one')])
  expect(begun).toBeGreaterThan(2)
  expect(await graph.command('MATCH (n:Nothing) RETURN n.count AS count')).toEqual([
    { count: 3 },
    { count: 3 },
  ])
  await graph.command('MATCH (n:Nothing) DELETE n')
})

test('a time limit ends a statement', async () => {
  const slow = {
    name: 'slow',
    text: 'UNWIND range(1, 100000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n)',
  }
  await expect(graph.read((reader) => reader.run(slow), { timeoutMs: 200 })).rejects.toMatchObject({
    code: expect.stringContaining('TransactionTimedOut'),
  })
})

test('an address that is none is said in one sentence', () => {
  expect(() => openGraph({ ...inject('neo4j'), uri: 'not an address' })).toThrow(
    new Failure('NEO4J_URI "not an address" is not an address Neo4j understands.', exitCodes.usage),
  )
})
