import { access, mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Graph } from '../cypher/connection.ts'
import { ingest, recode } from '../ingest/index.ts'
import type { IngestStep, Parser } from '../ingest/index.ts'
import type { Settings } from '../model/settings.ts'
import { sampleCollection } from '../model/collection.ts'

/** Where the invented reports lie. */
export const samplesFolder = resolve(import.meta.dirname, '..', 'samples', 'articles')

/**
 * Loads the invented reports of samples/ on the first start of a fresh home with an embedded database. The mark that
 * says so stands beside the data, so that samples a user has forgotten never come back; those that are still there are
 * coded again when an older version of the coder has loaded them.
 */
export async function loadSamples(
  settings: Settings,
  options: { graph: Graph; parser: Parser; signal: AbortSignal; report: (step: IngestStep) => void },
): Promise<void> {
  if (settings.NEO4J_URI !== undefined) return
  const loaded = await access(markOf(settings)).then(
    () => true,
    () => false,
  )
  const { graph, parser, signal } = options
  const reading = {
    graph,
    parser,
    concurrency: settings.CORENLP_THREADS,
    ingestedAt: new Date().toISOString(),
    signal,
  }
  const steps = loaded
    ? recode({ ...reading, only: sampleCollection })
    : ingest([samplesFolder], { ...reading, published: null, collection: sampleCollection })
  for await (const step of steps) options.report(step)
  if (!loaded) await noteSamplesLoaded(settings)
}

/** Notes that this home has had its samples: they never come again. A graph from a backup has its own, or none. */
export async function noteSamplesLoaded(settings: Settings): Promise<void> {
  if (settings.NEO4J_URI !== undefined) return
  await mkdir(settings.folders.data, { recursive: true })
  await writeFile(markOf(settings), `${new Date().toISOString()}\n`)
}

function markOf(settings: Settings): string {
  return join(settings.folders.data, 'samples-loaded')
}
