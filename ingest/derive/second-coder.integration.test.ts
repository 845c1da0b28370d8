import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../cypher/connection.ts'
import { emptyGraph, openEmptyGraph } from '../../test/fixtures/graph.ts'
import { exportLines, loadOptions, withoutCoder } from '../../test/fixtures/loading.ts'
import { newsOfLania } from '../../test/fixtures/news.ts'
import { actorProfile } from '../../cypher/queries/actors.ts'
import type { Extraction } from '../../model/extraction.ts'
import { claimId } from '../../model/identity.ts'
import { loadBatch } from '../load/load-batch.ts'
import { derive } from './derive.ts'

let graph: Graph

beforeAll(async () => {
  graph = await openEmptyGraph()
})
beforeEach(() => emptyGraph(graph))
afterAll(() => graph.close())

const coder = { name: 'llm:tern-7b', version: '1a' }

/** The same articles as another coder reads them: everything is an attack, names are misread, places moved. */
function misread({ article, claims, actors, ...rest }: Extraction): Extraction {
  return {
    ...rest,
    article,
    actors: actors.map((actor) => ({
      ...actor,
      name: `Wrongly ${actor.name}`,
      aliases: ['Wrong'],
      sectors: [],
    })),
    claims: claims.map((claim) => ({
      ...claim,
      id: claimId({ ...claim, article: article.id, type: 'ASSAULT', coder: coder.name, ordinal: 0 }),
      type: 'ASSAULT',
      quad: 4,
      polarity: 'negated',
      place: claim.place === null ? null : { ...claim.place, name: 'Wrong' },
      coder: coder.name,
      coderVersion: coder.version,
    })),
  }
}

/** Links between actors, which the export leaves out. */
async function links(): Promise<unknown> {
  return graph.command(
    'MATCH (a:Actor)-[link:LINKED]->(b:Actor) RETURN a.id AS a, b.id AS b, properties(link) AS link ORDER BY a, b',
  )
}

const claimsAbout = async (actor: string) =>
  (await graph.read((reader) => actorProfile(reader, actor))).profile?.claimCount

test("events, links, actors and places are those of the rules alone, however another coder's claims came in", async () => {
  const ours = newsOfLania()
  await loadBatch(graph, ours, loadOptions)
  await derive(graph)
  const clean = await exportLines(graph)
  const cleanLinks = await links()
  const cleanClaims = await claimsAbout('person:anu-tamm')

  const theirs = ours.map(misread)
  await loadBatch(graph, theirs, { ...loadOptions, coder })
  await derive(graph)
  const both = await exportLines(graph)
  expect(both.length).toBe(clean.length + theirs.flatMap(({ claims }) => claims).length)
  expect(withoutCoder(both, coder.name)).toEqual(withoutCoder(clean, coder.name))
  expect(await links()).toEqual(cleanLinks)
  expect(await claimsAbout('person:anu-tamm')).toBe(cleanClaims)

  // In one round from the beginning, theirs first.
  await emptyGraph(graph)
  await loadBatch(graph, theirs, { ...loadOptions, coder })
  await loadBatch(graph, ours, loadOptions)
  await derive(graph)
  expect(await exportLines(graph)).toEqual(both)
  expect(await links()).toEqual(cleanLinks)
})
