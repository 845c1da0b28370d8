import type { ImportedEntity } from '../../model/imported-entity.ts'
import type { Graph } from '../connection.ts'
import { loadStatement } from '../statement.ts'
import { takeTurn } from './turn.ts'

const write = loadStatement(new URL('write-imported.cypher', import.meta.url))

/** Writes imported entities, each in the block of names of the actors that it may mean, and marks those. Safe to repeat. */
export async function writeImported(
  graph: Graph,
  entities: readonly (ImportedEntity & { block: string })[],
): Promise<void> {
  const rows = [...new Map(entities.map((entity) => [entity.id, entity])).values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, ...properties }) => ({ id, properties }))
  await graph.write(async (writer) => {
    await takeTurn(writer)
    await writer.run(write, { rows })
  })
}
