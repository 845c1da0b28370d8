import { z } from 'zod'
import { beginRebuild, readArticleIds } from '../../cypher/backup/rebuild-state.ts'
import type { Graph } from '../../cypher/connection.ts'
import { writeImported } from '../../cypher/load/imported.ts'
import { derive, ingestArticles, replay } from '../../ingest/index.ts'
import type { IngestStep, Parser } from '../../ingest/index.ts'
import { inBatches } from '../../model/in-batches.ts'
import { sampleCollection } from '../../model/collection.ts'
import { exitCodes, Failure } from '../../model/failure.ts'
import { ImportedEntity } from '../../model/imported-entity.ts'
import { canonicalJson } from '../canonical-export.ts'
import { hasImported } from './check-release.ts'
import type { Release } from './check-release.ts'
import { foundArticles } from './find-texts.ts'
import { readLines } from './json-lines.ts'
import { importedFile } from './manifest.ts'
import type { Manifest } from './manifest.ts'
import { allDecisions } from './released-decisions.ts'

export type RebuildOptions = {
  readonly graph: Graph
  readonly parser: Parser
  readonly concurrency: number
  readonly ingestedAt: string
  /** The file of found articles (find-texts.ts). */
  readonly found: string
  readonly signal: AbortSignal
  readonly report: (step: IngestStep) => void
}

/**
 * Marks an empty graph as that of a release, and answers false; true for one in which a rebuild of the same release was stopped
 * and nobody has done anything else. Throws a `Failure` (usage) for any other graph, and leaves it as it is.
 */
export async function beginOrGoOn(
  { manifest, id }: Release,
  graph: Graph,
  signal: AbortSignal,
): Promise<boolean> {
  const { release, holds } = await beginRebuild(graph, id, signal)
  if (!holds) return false
  if (release !== id)
    throw new Failure(
      'The database is not empty, and a release is rebuilt in an empty one: give it a home of its own, for example DRAMATIS_HOME=rebuilt dramatis rebuild …',
      exitCodes.usage,
    )
  const stranger = await strangerIn(manifest, graph)
  if (stranger === null) return true
  throw new Failure(
    `A rebuild of this release was begun in this database, but it holds ${stranger} that the release does not: give the rebuild a home of its own, for example DRAMATIS_HOME=rebuilt dramatis rebuild …`,
    exitCodes.usage,
  )
}

/** What a graph holds that a release does not, the first that is found; null where it holds nothing else. */
async function strangerIn(manifest: Manifest, graph: Graph): Promise<string | null> {
  const articles = new Set([...manifest.articles.map(({ id }) => id), ...manifest.samples])
  for await (const article of readArticleIds(graph))
    if (!articles.has(article)) return `the article ${article}`
  const decisions = new Map(manifest.decisions.map((decision) => [decision.id, canonicalJson(decision)]))
  for await (const decision of allDecisions(graph))
    if (decisions.get(decision.id) !== canonicalJson(decision))
      return `a decision of ${decision.by} (${decision.at})`
  return null
}

/**
 * Loads the found articles of a release, with what people imported and decided, and derives. Safe to repeat: what is loaded is not
 * loaded again. Answers why articles could not be loaded, by id.
 */
export async function rebuildGraph(
  { manifest, folder }: Release,
  options: RebuildOptions,
): Promise<Map<string, string>> {
  const { graph, found, signal, report } = options
  if (hasImported(manifest)) await importAgain(graph, `${folder}/${importedFile}`)
  const refused = new Map<string, string>()
  // An article in several collections is loaded with the first and joined to the others.
  for (const collection of collectionsOf(manifest)) {
    const articles = foundArticles(found, collection?.id ?? null)
    for await (const step of ingestArticles(articles, { ...options, collection })) {
      if (step.step === 'refused') refused.set(step.article ?? step.path, step.reason)
      report(step)
    }
  }
  await replay(graph, manifest.decisions)
  await derive(graph, { signal })
  return refused
}

/** Where articles go, in the order of the manifest; null for those that are in no collection. */
function collectionsOf({ collections, samples }: Manifest) {
  const beside = samples.length > 0 && !collections.some(({ id }) => id === sampleCollection.id)
  return [...collections, ...(beside ? [sampleCollection] : []), null]
}

const Imported = ImportedEntity.extend({
  block: z.string(),
  names: z.array(z.string()).default([]),
  country: z.string().nullable().default(null),
  wikidata: z.string().nullable().default(null),
  openSanctions: z.string().nullable().default(null),
})
const atOnce = 500

async function importAgain(graph: Graph, path: string): Promise<void> {
  for await (const entities of inBatches(readLines(path, Imported), atOnce))
    await writeImported(graph, entities)
}
