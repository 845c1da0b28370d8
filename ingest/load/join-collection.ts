import type { Graph } from '../../cypher/connection.ts'
import { writeJoin } from '../../cypher/load/collections.ts'
import type { CollectionRow } from '../../cypher/load/load-rows.ts'

const pageSize = 500

/** Puts articles that are loaded already into a collection too; unknown ids are passed over. Safe to repeat. */
export async function joinCollection(
  graph: Graph,
  ids: readonly string[],
  collection: CollectionRow,
): Promise<void> {
  for (let start = 0; start < ids.length; start += pageSize)
    await writeJoin(graph, ids.slice(start, start + pageSize), collection)
}
