import type { Graph } from '../connection.ts'
import { loadStatement } from '../statement.ts'
import type { CollectionRow } from './load-rows.ts'
import { inTurn } from './turn.ts'

const join = loadStatement(new URL('join-collection.cypher', import.meta.url))

/** Puts articles that are loaded already into a collection, which is made or renamed as given. */
export async function writeJoin(
  graph: Graph,
  ids: readonly string[],
  collection: CollectionRow,
): Promise<void> {
  await inTurn(graph, (writer) => writer.run(join, { ids: ids.toSorted(), collection }))
}
