import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { emptyGraph } from '../../test/fixtures/graph.ts'
import type { Graph } from '../connection.ts'
import { openGraph } from '../connection.ts'
import { applySchema, readSchemaVersion, schemaVersion } from './apply-schema.ts'
import { schemaCommands } from './schema-commands.ts'

let graph: Graph

beforeAll(() => {
  graph = openGraph(inject('neo4j'))
})
beforeEach(() => emptyGraph(graph))
afterAll(async () => {
  await emptyGraph(graph)
  await applySchema(graph)
  await graph.close()
})

test('makes what is missing and nothing else', async () => {
  await applySchema(graph)
  await graph.command('DROP INDEX event_date_from IF EXISTS')
  expect(await applySchema(graph)).toEqual({ version: schemaVersion, created: ['event_date_from'] })
  expect(await applySchema(graph)).toEqual({ version: schemaVersion, created: [] })
  expect(await readSchemaVersion(graph)).toBe(schemaVersion)
  const names = await graph.command('SHOW INDEXES YIELD name, state WHERE state = "ONLINE" RETURN name')
  const wanted = schemaCommands.map((command) => ({ name: command.name }))
  expect(names).toEqual(expect.arrayContaining(wanted))
})

test('several commands make it at the same time', async () => {
  await applySchema(graph)
  for (const name of ['actor_degree', 'event_block', 'event_names', 'event_status', 'event_type'])
    await graph.command(`DROP INDEX ${name}`)
  await graph.command('DROP CONSTRAINT saved_id')
  const graphs = Array.from({ length: 6 }, () => openGraph(inject('neo4j')))
  const reports = await Promise.all(graphs.map((one) => applySchema(one)))
  await Promise.all(graphs.map((one) => one.close()))
  expect(reports.map(({ version }) => version)).toEqual(graphs.map(() => schemaVersion))
  expect(await applySchema(graph)).toEqual({ version: schemaVersion, created: [] })
})

test('refuses a database that uses our labels for other things, unless told to adopt it', async () => {
  await graph.command("CREATE (:Event {id: 'a party'}), (:Guest {id: 'somebody'})")
  await expect(applySchema(graph)).rejects.toThrow(
    'This database is not ours but has nodes labelled Event: name another with NEO4J_DATABASE, or use --adopt to put our data among them.',
  )
  await applySchema(graph, { adopt: true })
  expect(await applySchema(graph)).toEqual({ version: schemaVersion, created: [] })
})

test('refuses a graph that a newer Dramatis has written', async () => {
  await applySchema(graph)
  await graph.command("MATCH (s:Dramatis {id: 'schema'}) SET s.version = 99")
  await expect(applySchema(graph)).rejects.toThrow(
    `This graph was written by a newer Dramatis (schema 99, this one knows ${schemaVersion}): update Dramatis.`,
  )
})

test('says in one sentence when the data contradict a constraint', async () => {
  await applySchema(graph)
  await graph.command('DROP CONSTRAINT saved_id')
  await graph.command("CREATE (:Saved {id: 'twice'}), (:Saved {id: 'twice'})")
  await expect(applySchema(graph)).rejects.toThrow(/refuses the constraint or index saved_id of our schema/u)
})
