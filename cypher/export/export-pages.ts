import { z } from 'zod'
import { integer } from '../connection.ts'
import type { Graph } from '../connection.ts'
import { loadStatement } from '../statement.ts'

/** What is exported, in this order. */
export const exportKinds = [
  'articles',
  'sentences',
  'actors',
  'claims',
  'events',
  'places',
  'relations',
] as const
export type ExportKind = (typeof exportKinds)[number]

const pages = new Map(
  exportKinds.map((kind) => [kind, loadStatement(new URL(`export-${kind}.cypher`, import.meta.url))]),
)

const Exported = z.object({
  id: z.string(),
  properties: z.record(z.string(), z.unknown()),
  edges: z.record(z.string(), z.unknown()),
})
/** A node with its properties and edges; neither has an order yet. */
export type Exported = z.infer<typeof Exported>

const pageSize = 500

/** All nodes of a kind by id with their edges, read page by page. */
export async function* exportNodes(graph: Graph, kind: ExportKind): AsyncGenerator<Exported> {
  const statement = pages.get(kind)
  if (statement === undefined) return
  for (let after = ''; ;) {
    const params = { after, limit: integer(pageSize) }
    const rows = z.array(Exported).parse(await graph.read((reader) => reader.run(statement, params)))
    yield* rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < pageSize) return
    after = last.id
  }
}
