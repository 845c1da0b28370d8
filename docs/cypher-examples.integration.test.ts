import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openGraph } from '../cypher/connection.ts'
import type { Graph } from '../cypher/connection.ts'
import { applySchema } from '../cypher/schema/apply-schema.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const examples = [...readme.matchAll(/```cypher\n([\s\S]+?)```/gu)].map((block) => block[1] ?? '')

let graph: Graph

beforeAll(async () => {
  graph = openGraph(inject('neo4j'))
  await applySchema(graph, { adopt: true })
})

afterAll(() => graph.close())

test.each(examples)('Neo4j runs the README example %#', async (text) => {
  const rows = await graph.read((reader) => reader.run({ name: 'README.md', text }))
  expect(rows).toBeInstanceOf(Array)
})
