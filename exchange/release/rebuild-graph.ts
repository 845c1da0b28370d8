import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { Graph } from '../../cypher/connection.ts'
import { writeImported } from '../../cypher/load/imported.ts'
import { derive, ingestArticles, replay } from '../../ingest/index.ts'
import type { IngestStep, Parser } from '../../ingest/index.ts'
import { ImportedEntity } from '../../model/imported-entity.ts'
import { articlesFile, importedFile } from './manifest.ts'
import type { Manifest } from './manifest.ts'
import { articlesWithTexts, wantedOf } from './released-texts.ts'
import type { Wanted } from './released-texts.ts'

export type RebuildOptions = {
  readonly graph: Graph
  readonly parser: Parser
  readonly concurrency: number
  readonly ingestedAt: string
  /** The folder of the release. */
  readonly folder: string
  /** Files and folders in which texts are looked for that the release does not hold. */
  readonly inputs: readonly string[]
  readonly signal: AbortSignal
  readonly report: (step: IngestStep) => void
}

/** An article whose text was found nowhere. */
export type Missing = {
  readonly id: string
  readonly title: string
  readonly outlet: string
  readonly url: string
}

/**
 * Loads the articles of a release into an empty graph, with what people imported and decided, and derives. Answers which
 * articles are missing because their text was found nowhere or could not be loaded.
 */
export async function rebuildGraph(manifest: Manifest, options: RebuildOptions): Promise<Missing[]> {
  const { graph, folder, inputs, signal, report } = options
  const path = `${folder}/${articlesFile}`
  const wanted = await wantedOf(path)
  if (existsSync(`${folder}/${importedFile}`)) await importAgain(graph, `${folder}/${importedFile}`)
  const loaded = new Set<string>()
  // An article in several collections is loaded with the first and joined to the others.
  for (const collection of manifest.collections) {
    const articles = articlesWithTexts(path, only(wanted, collection.id), inputs, signal)
    for await (const step of ingestArticles(articles, { ...options, collection })) {
      if (step.step === 'loaded' || step.step === 'known') loaded.add(step.article)
      report(step)
    }
  }
  await replay(graph, manifest.decisions)
  await derive(graph, { signal })
  return [...wanted.values()]
    .flat()
    .flatMap((article) => (loaded.has(article.id) ? [] : [{ id: article.id, ...Named.parse(article) }]))
}

const absent = z
  .string()
  .nullish()
  .transform((text) => text ?? '')
const Named = z.object({ title: absent, outlet: absent, url: absent })

/** What is wanted of one collection. */
function only(wanted: Wanted, collection: string): Wanted {
  return new Map(
    [...wanted]
      .map(
        ([hash, articles]) =>
          [hash, articles.filter(({ collections }) => collections.includes(collection))] as const,
      )
      .filter(([, articles]) => articles.length > 0),
  )
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
  let entities: z.infer<typeof Imported>[] = []
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    entities.push(Imported.parse(JSON.parse(line)))
    if (entities.length < atOnce) continue
    await writeImported(graph, entities)
    entities = []
  }
  if (entities.length > 0) await writeImported(graph, entities)
}
