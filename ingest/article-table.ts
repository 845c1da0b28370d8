import type { Graph } from '../cypher/connection.ts'
import { articleFacts } from '../cypher/load/corrections.ts'
import type { ArticleFacts } from '../cypher/load/corrections.ts'
import { isFileName, metadataCells } from './read/metadata/metadata-table.ts'

/** What an article may lack. */
export const missable = ['title', 'outlet', 'authors', 'date', 'url', 'language', 'licence'] as const
export type Missable = (typeof missable)[number]

/** What an article tells of itself, as cells under `metadataColumns` too, and which of the asked fields it lacks. */
export type ArticleLine = ArticleFacts & { cells: string[]; lacks: Missable[] }

/**
 * The articles that lack one of the fields (all articles when none is asked for), each as a row of a table of metadata. An
 * article goes by its path there, and by its id where it has none or shares it.
 */
export async function* articleLines(
  graph: Graph,
  { collection, missing }: { collection: string | null; missing: readonly Missable[] },
): AsyncGenerator<ArticleLine> {
  const paths = new Map<string, number>()
  for await (const { path } of articleFacts(graph, null))
    if (path !== null) paths.set(path, (paths.get(path) ?? 0) + 1)
  for await (const facts of articleFacts(graph, collection)) {
    const lacks = missing.filter((field) => isMissing(facts, field))
    if (missing.length > 0 && lacks.length === 0) continue
    const { id, path } = facts
    const isNamed = path !== null && paths.get(path) === 1 && isFileName(path)
    yield { ...facts, cells: metadataCells(isNamed ? path : id, facts), lacks }
  }
}

function isMissing(facts: ArticleFacts, field: Missable): boolean {
  if (field === 'authors') return facts.authors.length === 0
  return facts[field === 'date' ? 'publishedAt' : field] === null
}
