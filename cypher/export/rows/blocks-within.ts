import { z } from 'zod'
import type { Graph } from '../../connection.ts'
import { where } from '../../filters/fragments.ts'
import { articleConditions } from '../../filters/selection.ts'
import type { Scope } from '../../filters/selection.ts'
import { compose } from '../../queries/run-query.ts'
import { loadStatement } from '../../statement.ts'

const within = loadStatement(new URL('blocks-within.cypher', import.meta.url))
const Rows = z.array(z.object({ block: z.string() }))

/** Those of the blocks of names in which an article of the scope names somebody. */
export async function blocksWithin(
  graph: Graph,
  blocks: readonly string[],
  scope: Scope,
): Promise<Set<string>> {
  const { conditions, params } = articleConditions(scope)
  const statement = compose(within, { 'article-conditions': where(conditions) })
  const rows = await graph.read((reader) => reader.run(statement, { blocks, ...params }))
  return new Set(Rows.parse(rows).map(({ block }) => block))
}
