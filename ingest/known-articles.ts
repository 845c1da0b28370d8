import type { Graph } from '../cypher/connection.ts'
import { rulesCoder } from '../model/extraction.ts'
import { whatIsMissing } from './load/what-is-missing.ts'
import type { IngestOptions } from './pipeline.ts'

/** Those of the articles, by id, that the graph has with the claims of the rules. */
export async function knownAmong(graph: Graph, ids: readonly string[]): Promise<Set<string>> {
  const missing = await whatIsMissing(graph, ids, [rulesCoder], null)
  return new Set(ids.filter((id) => missing.get(id)?.length === 0))
}

/** Tells whether the graph has all of some articles, by id, with the claims that are wanted; if so they join the collection. */
export function knownArticles({
  graph,
  collection,
  llm,
}: Pick<IngestOptions, 'graph' | 'collection' | 'llm'>): (ids: readonly string[]) => Promise<boolean> {
  const coders = llm === undefined ? [rulesCoder] : [rulesCoder, llm]
  return async (ids) => {
    const missing = await whatIsMissing(graph, ids, coders, null)
    const all = ids.every((id) => missing.get(id)?.length === 0)
    if (all && collection !== null) await whatIsMissing(graph, ids, coders, collection)
    return all
  }
}
