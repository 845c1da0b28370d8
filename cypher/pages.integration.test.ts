import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openEmptyGraph } from '../test/fixtures/graph.ts'
import { integer } from './connection.ts'
import type { Graph } from './connection.ts'
import { pages } from './pages.ts'

let graph: Graph

beforeAll(async () => {
  graph = await openEmptyGraph()
  const text = 'UNWIND range(1, 7) AS number CREATE (:Actor {id: "person:" + number})'
  await graph.write((writer) => writer.run({ name: 'seven actors', text }))
})
afterAll(() => graph.close())

const page = {
  name: 'actors',
  text: 'MATCH (a:Actor) WHERE a.id > $after RETURN a.id AS id, 1 / (7 - toInteger(right(a.id, 1)) + $add) AS share ORDER BY id LIMIT $limit',
}
const row = z.object({ id: z.string() })

function ids(limit: number, ahead: boolean, add = 1) {
  return pages(graph, { page, params: { add: integer(add) }, limit, row, ahead })
}

test.for([
  [3, false],
  [3, true],
  [7, true],
  [10, true],
] as const)('pages of %d give every row once, read ahead: %s', async ([limit, ahead]) => {
  const found = await Array.fromAsync(ids(limit, ahead))
  expect(found.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => `person:${number}`))
})

test('a page that fails is told when it is its turn, after the rows before it', async () => {
  const found: string[] = []
  const all = async () => {
    for await (const { id } of ids(3, true, 0)) found.push(id)
  }
  await expect(all()).rejects.toThrow('/ by zero')
  expect(found).toEqual([1, 2, 3, 4, 5, 6].map((number) => `person:${number}`))
})

test('who reads no further leaves no question behind', async () => {
  for await (const { id } of ids(3, true, 0)) if (id === 'person:4') break
  expect(await Array.fromAsync(ids(10, false))).toHaveLength(7)
})
