import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../cypher/connection.ts'
import { anArticle } from '../test/fixtures/extraction.ts'
import { emptyGraph, openEmptyGraph } from '../test/fixtures/graph.ts'
import { exportLines, loadOptions } from '../test/fixtures/loading.ts'
import { derive } from './derive/derive.ts'
import { importEntities } from './import-entities.ts'
import { loadBatch } from './load/load-batch.ts'

let graph: Graph
const folder = mkdtempSync(join(tmpdir(), 'import-'))

beforeAll(async () => {
  graph = await openEmptyGraph()
})
beforeEach(() => emptyGraph(graph))
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await graph.close()
})

const article = anArticle().about('Anu Tamm').about('Marko Ilves').says('Anu Tamm met Marko Ilves.').build()

const entity = (id: string, name: string, more: Record<string, string[]> = {}) =>
  JSON.stringify({ id, schema: 'Person', datasets: ['list'], properties: { name: [name], ...more } })

async function take(...lines: readonly string[]): Promise<unknown> {
  const path = join(folder, 'entities.json')
  writeFileSync(path, lines.join('\n'))
  const tally = await importEntities(graph, path)
  await derive(graph)
  return tally
}

const load = async () => {
  await loadBatch(graph, [article], loadOptions)
  await derive(graph)
}

const tamm = entity('NK-1', 'TAMM Anu', { alias: ['Anu Maria Tamm'], wikidataId: ['Q1'], country: ['ee'] })
const ilves = [entity('NK-2', 'Marko Ilves'), entity('NK-3', 'Marko Ilves')]

test('an entity adds to the one actor that bears its name; of two entities each may be it; the order is all the same', async () => {
  await load()
  expect(await take(tamm, ...ilves, JSON.stringify({ id: 'x', schema: 'Payment' }))).toEqual({
    lines: 4,
    entities: 3,
  })
  expect(
    await graph.command(
      'MATCH (a:Actor) RETURN a.name AS name, a.aliases AS aliases, a.country AS country, a.wikidata AS wikidata, a.openSanctions AS openSanctions, COLLECT { MATCH (a)<-[:POSSIBLY_SAME]-(i:Imported) RETURN i.id ORDER BY i.id } AS possible ORDER BY name',
    ),
  ).toEqual([
    {
      name: 'Anu Tamm',
      aliases: ['Anu Maria Tamm', 'TAMM Anu'],
      country: 'EST',
      wikidata: 'Q1',
      openSanctions: 'NK-1',
      possible: [],
    },
    {
      name: 'Marko Ilves',
      aliases: [],
      country: null,
      wikidata: null,
      openSanctions: null,
      possible: ['NK-2', 'NK-3'],
    },
  ])
  const clean = await exportLines(graph)
  await emptyGraph(graph)
  await take(tamm, ...ilves)
  await load()
  expect(await exportLines(graph)).toEqual(clean)
})

test('importing again replaces what had the same id', async () => {
  await load()
  await take(tamm)
  await take(entity('NK-1', 'Anu Kask'))
  expect(
    await graph.command(
      "MATCH (a:Actor {id: 'person:anu-tamm'}) RETURN a.wikidata AS wikidata, a.country AS country",
    ),
  ).toEqual([{ wikidata: null, country: null }])
})
