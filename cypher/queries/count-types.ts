import { z } from 'zod'
import type { Reader } from '../connection.ts'
import { loadStatement } from '../statement.ts'
import { runQuery } from './run-query.ts'

const labels = loadStatement(new URL('count-labels.cypher', import.meta.url))
const relationships = loadStatement(new URL('count-relationship-types.cypher', import.meta.url))

const CountRow = z.object({ name: z.string(), count: z.int().nonnegative() })

/** How many nodes of each label and relationships of each type there are; from the count store, at once for any graph. */
export async function countTypes(
  reader: Reader,
): Promise<{ labels: Map<string, number>; relationshipTypes: Map<string, number> }> {
  const [nodes, edges] = [
    await runQuery(reader, labels, {}, CountRow),
    await runQuery(reader, relationships, {}, CountRow),
  ]
  return { labels: byName(nodes.rows), relationshipTypes: byName(edges.rows) }
}

function byName(rows: readonly { name: string; count: number }[]): Map<string, number> {
  return new Map(rows.map(({ name, count }) => [name, count]))
}
