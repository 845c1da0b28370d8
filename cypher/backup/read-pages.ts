import { z } from 'zod'
import type { Graph } from '../connection.ts'
import { pages } from '../pages.ts'
import { fillStatement, loadStatement } from '../statement.ts'
import type { Statement } from '../statement.ts'
import type { BackedUpRelationships } from './backed-up.ts'

const statement = (name: string): Statement => loadStatement(new URL(`${name}.cypher`, import.meta.url))
const countRows = statement('count-nodes')
const nodeRows = statement('read-nodes')
const relationshipRows = statement('read-relationships')

const Properties = z.record(z.string(), z.unknown())
const StoredNode = z.object({ id: z.string(), properties: Properties })
export type StoredNode = z.infer<typeof StoredNode>
const StoredEdges = z.object({
  id: z.string(),
  edges: z.array(z.object({ to: z.string(), properties: Properties })),
})
/** A node by its id and its relationships of one type. */
export type StoredEdges = z.infer<typeof StoredEdges>

/** Articles carry whole texts, of up to half a million letters each. */
const articlesAtOnce = 50
const nodesAtOnce = 500

/** How many nodes have the label; Neo4j keeps the count. */
export async function countNodes(graph: Graph, label: string): Promise<number> {
  const rows = await graph.read((reader) => reader.run(fillStatement(countRows, { label })))
  return z.tuple([z.object({ count: z.int() })]).parse(rows)[0].count
}

/** All nodes of a label of the schema by id, page by page. */
export function readNodes(graph: Graph, label: string): AsyncGenerator<StoredNode> {
  const page = fillStatement(nodeRows, { label })
  const limit = label === 'Article' ? articlesAtOnce : nodesAtOnce
  return pages(graph, { page, limit, row: StoredNode })
}

/** All relationships of a type by the ids of their starts, page by page; starts without any are left out. */
export async function* readRelationships(
  graph: Graph,
  { type, start, end }: BackedUpRelationships,
): AsyncGenerator<StoredEdges> {
  const page = fillStatement(relationshipRows, { type, start, end })
  for await (const row of pages(graph, { page, limit: nodesAtOnce, row: StoredEdges }))
    if (row.edges.length > 0) yield row
}
