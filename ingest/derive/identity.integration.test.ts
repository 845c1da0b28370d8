import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../cypher/connection.ts'
import type { Extraction } from '../../model/extraction.ts'
import { anArticle } from '../../test/fixtures/extraction.ts'
import { emptyGraph, openEmptyGraph } from '../../test/fixtures/graph.ts'
import { exportLines, loadOptions } from '../../test/fixtures/loading.ts'
import { forgetArticles } from '../load/forget-articles.ts'
import { loadBatch } from '../load/load-batch.ts'
import { derive } from './derive.ts'

let graph: Graph

beforeAll(async () => {
  graph = await openEmptyGraph()
})
beforeEach(() => emptyGraph(graph))
afterAll(() => graph.close())

const load = (extractions: readonly Extraction[]) => loadBatch(graph, extractions, loadOptions)

const clusters = () =>
  graph.command(
    'MATCH (a:Actor)<-[:MEANS]-(k:LocalKey) WITH a, k.id AS key ORDER BY key RETURN a.id AS actor, a.name AS name, collect(key) AS keys ORDER BY actor',
  )

/** An article in which somebody praises Marko Ilves. */
const praise = (
  name: string,
  day: string,
  given: Parameters<ReturnType<typeof anArticle>['about']>[1] = {},
) =>
  anArticle({ publishedAt: day })
    .about(name, given)
    .about('Marko Ilves', { country: 'EST' })
    .says(`${name} praised Marko Ilves on ${day}.`)
    .claims('SUPPORT', 'praised', { actors: [name], recipients: ['Marko Ilves'], on: '2025-03-03' })
    .build()

const org = 'organization' as const

/** Spellings of one name, a namesake whom one sentence names beside it, an acronym that finds its name and then a rival. */
const news: readonly Extraction[] = [
  praise('Park Min-ho', '2025-03-04', { id: 'person:park-min-ho', country: 'KOR' }),
  praise('Park Min-ho', '2025-03-05', { id: 'person:park-min-ho', country: 'KOR' }),
  praise('Pak Min Ho', '2025-03-06', { id: 'person:pak-min-ho' }),
  praise('Muhammad Haddad', '2025-03-06'),
  anArticle({ publishedAt: '2025-03-07' })
    .about('Mohammed Haddad')
    .about('Mohamed Haddad')
    .about('Muhammad Haddad')
    .says('Mohammed Haddad met his cousin Mohamed Haddad.')
    .claims('CONSULT', 'met', { actors: ['Mohammed Haddad', 'Mohamed Haddad'], on: '2025-03-06' })
    .says('Muhammad Haddad was not there.')
    .build(),
  praise('LNA', '2025-03-06', { id: 'org:lna', type: org }),
  anArticle({ publishedAt: '2025-03-08' })
    .about('Lanian National Army', { type: org, aliases: ['LNA'] })
    .about('Marko Ilves')
    .says('The Lanian National Army (LNA) praised Marko Ilves.')
    .claims('SUPPORT', 'praised', {
      actors: ['Lanian National Army'],
      recipients: ['Marko Ilves'],
      on: '2025-03-03',
    })
    .build(),
]

const rival = anArticle({ publishedAt: '2025-03-09' })
  .about('Lesser Northern Airways', { type: org, aliases: ['LNA'] })
  .says('Lesser Northern Airways (LNA) flies again.')
  .build()

test('names, vetoes and acronyms decide whom a key means; its events follow', async () => {
  await load(news)
  await derive(graph)
  expect(await clusters()).toEqual([
    {
      actor: 'org:lanian-national-army',
      name: 'Lanian National Army',
      keys: ['org:lanian-national-army', 'org:lna'],
    },
    { actor: 'person:marko-ilves', name: 'Marko Ilves', keys: ['person:marko-ilves'] },
    { actor: 'person:mohamed-haddad', name: 'Mohamed Haddad', keys: ['person:mohamed-haddad'] },
    { actor: 'person:mohammed-haddad', name: 'Mohammed Haddad', keys: ['person:mohammed-haddad'] },
    { actor: 'person:muhammad-haddad', name: 'Muhammad Haddad', keys: ['person:muhammad-haddad'] },
    { actor: 'person:park-min-ho', name: 'Park Min-ho', keys: ['person:pak-min-ho', 'person:park-min-ho'] },
  ])
  expect(
    await graph.command(
      "MATCH (a:Actor)-[:PARTICIPATES_IN {role: 'actor'}]->(e:Event {type: 'SUPPORT'}) RETURN a.id AS actor, e.claimCount AS claims ORDER BY actor",
    ),
  ).toEqual([
    { actor: 'org:lanian-national-army', claims: 2 },
    { actor: 'person:muhammad-haddad', claims: 1 },
    { actor: 'person:park-min-ho', claims: 3 },
  ])
})

test('any order, one by one or together, gives one graph; a rival that comes and goes leaves it as it was', async () => {
  await load(news)
  await derive(graph)
  const clean = await exportLines(graph)
  await load([rival])
  await derive(graph)
  expect(await clusters()).toContainEqual({ actor: 'org:lna', name: 'LNA', keys: ['org:lna'] })
  await forgetArticles(graph, { articles: [rival.article.id] })
  await derive(graph)
  expect(await exportLines(graph)).toEqual(clean)

  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...news], { minLength: news.length }),
      fc.boolean(),
      async (order, together) => {
        await emptyGraph(graph)
        for (const article of order) {
          await load([article])
          if (!together) await derive(graph)
        }
        await derive(graph)
        expect(await exportLines(graph)).toEqual(clean)
      },
    ),
    { numRuns: 2 },
  )
  expect(await graph.command('MATCH (n:Dirty) RETURN n.id AS id')).toEqual([])
})

const judging = `
  CREATE (:Decision {id: $kind, kind: $kind, keys: $keys, at: '2026-01-01T00:00:00Z', by: 'Piret'})
  WITH 1 AS one UNWIND $keys AS key
  MERGE (mark:Dirty {id: 'key:' + key}) SET mark.references = [key]`

test('what people judge beats names, and undone leaves no trace', async () => {
  await load(news)
  await derive(graph)
  const clean = await exportLines(graph)
  const judge = async (kind: string, keys: string[]) => {
    await graph.write((writer) => writer.run({ name: 'judge', text: judging }, { kind, keys }))
    await derive(graph)
  }
  await judge('different', ['person:pak-min-ho', 'person:park-min-ho'])
  await judge('same', ['person:pak-min-ho', 'org:lna'])
  expect(await clusters()).toContainEqual({
    actor: 'org:lanian-national-army',
    name: 'Lanian National Army',
    keys: ['org:lanian-national-army', 'org:lna', 'person:pak-min-ho'],
  })
  await graph.command(
    "MATCH (d:Decision) SET d.undoneAt = '2026-01-02' WITH d UNWIND d.keys AS key MERGE (m:Dirty {id: 'key:' + key}) SET m.references = [key]",
  )
  await derive(graph)
  expect(await exportLines(graph)).toEqual(clean)
})
