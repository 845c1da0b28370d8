import { join } from 'node:path'
import { z } from 'zod'
import { coreNlpVersion } from '../model/corenlp-properties.ts'

/** The two engines that Dramatis can run by itself. */
export const EngineName = z.enum(['neo4j', 'corenlp'])
export type EngineName = z.infer<typeof EngineName>

/** Both, in the order they are started. */
export const engineNames: readonly EngineName[] = EngineName.options

/** What is fetched for an engine. `files` and `bytes` are what its pom resolves to; they only scale the progress. */
export type CatalogEntry = {
  title: string
  version: string
  pom: string
  files: number
  bytes: number
}

/** The pinned engines; a test holds the versions against the two pom.xml. */
export const catalog: Record<EngineName, CatalogEntry> = {
  neo4j: {
    title: 'Neo4j',
    version: '5.26.31',
    pom: join(import.meta.dirname, 'neo4j', 'pom.xml'),
    files: 213,
    bytes: 127_988_332,
  },
  corenlp: {
    title: 'CoreNLP',
    version: coreNlpVersion,
    pom: join(import.meta.dirname, 'corenlp', 'pom.xml'),
    files: 29,
    bytes: 495_339_293,
  },
}
