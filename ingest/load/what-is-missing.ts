import type { Graph } from '../../cypher/connection.ts'
import type { CollectionRow } from '../../cypher/load/load-rows.ts'
import { joinCollection } from './join-collection.ts'
import { alreadyLoaded } from './ledger.ts'

/** A coder whose claims are wanted, by name and version. */
export type WantedCoder = { readonly name: string; readonly version: string }

/**
 * Which of the coders have yet to code each of the articles, by id; none where the ledger has them all. Articles that it has
 * from any coder are put into the collection, if there is one.
 */
export async function whatIsMissing(
  graph: Graph,
  ids: readonly string[],
  coders: readonly WantedCoder[],
  collection: CollectionRow | null,
): Promise<Map<string, string[]>> {
  const missing = new Map(ids.map((id): [string, string[]] => [id, []]))
  const known = new Set<string>()
  for (const { name, version } of coders) {
    const loaded = await alreadyLoaded(graph, ids, name, version)
    for (const [id, coders] of missing) {
      if (loaded.has(id)) known.add(id)
      else coders.push(name)
    }
  }
  if (collection !== null) await joinCollection(graph, [...known], collection)
  return missing
}
