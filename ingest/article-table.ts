import type { Graph } from '../cypher/connection.ts'
import { articleFacts } from '../cypher/load/corrections.ts'
import type { ArticleFacts } from '../cypher/load/corrections.ts'

/** What an article may lack. */
export const missable = ['title', 'outlet', 'authors', 'date', 'url', 'language', 'licence'] as const
export type Missable = (typeof missable)[number]

/** The cells of an article under `metadataColumns`, and which of the asked fields it lacks. */
export type ArticleLine = { id: string; cells: string[]; lacks: Missable[] }

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
    yield { id: facts.id, cells: cellsOf(facts, paths.get(facts.path ?? '') === 1), lacks }
  }
}

function isMissing(facts: ArticleFacts, field: Missable): boolean {
  if (field === 'authors') return facts.authors.length === 0
  return facts[field === 'date' ? 'publishedAt' : field] === null
}

function cellsOf(facts: ArticleFacts, byPath: boolean): string[] {
  const { id, path, title, outlet, authors, publishedAt, url, language, licence } = facts
  const file = byPath ? (path ?? id) : id
  return [file, title, outlet, authors.join('; '), publishedAt, url, language, licence].map(
    (cell) => cell ?? '',
  )
}
