import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Settings } from '../model/settings.ts'
import { catalog } from './catalog.ts'
import type { EngineName } from './catalog.ts'

/** Says that a fetched engine is whole; written last. `recipe` stands for the pom and the sources it was made from. */
export const FetchMarker = z.object({
  version: z.string(),
  recipe: z.string(),
  files: z.int(),
  bytes: z.int(),
})
export type FetchMarker = z.infer<typeof FetchMarker>

/** The Java class of ours that keeps CoreNLP on loopback, compiled when CoreNLP is fetched. */
export const loopbackProvider = {
  className: 'LoopbackHttpServerProvider',
  source: join(import.meta.dirname, 'corenlp', 'LoopbackHttpServerProvider.java'),
  exports: ['--add-exports', 'jdk.httpserver/sun.net.httpserver=ALL-UNNAMED'],
} as const

/** An engine's folders below the engines folder. */
export function fetchedFolders(settings: Settings, engine: EngineName) {
  const root = join(settings.folders.engines, `${engine}-${catalog[engine].version}`)
  return {
    root,
    /** Of its own for each process: the Maven of a killed command may still write into that one's. */
    partial: `${root}.partial-${process.pid}`,
    jars: join(root, 'jars'),
    classes: join(root, 'classes'),
    marker: join(root, 'complete.json'),
  }
}

/** Changes whenever a fetch would bring something else. */
export function recipeOf(engine: EngineName): string {
  const hash = createHash('sha256').update(readFileSync(catalog[engine].pom))
  if (engine === 'corenlp') hash.update(readFileSync(loopbackProvider.source))
  return hash.digest('hex').slice(0, 16)
}

/** Whether the engine lies whole in the engines folder, as this version of Dramatis wants it. */
export function isFetched(settings: Settings, engine: EngineName): boolean {
  try {
    const marker = FetchMarker.parse(
      JSON.parse(readFileSync(fetchedFolders(settings, engine).marker, 'utf8')),
    )
    return marker.version === catalog[engine].version && marker.recipe === recipeOf(engine)
  } catch {
    return false
  }
}
