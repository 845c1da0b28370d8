import { z } from 'zod'
import { integer } from '../connection.ts'
import type { Graph } from '../connection.ts'
import { loadStatement } from '../statement.ts'
import type { CollectionRow } from './load-rows.ts'

const statement = (name: string) => loadStatement(new URL(`${name}.cypher`, import.meta.url))
const readEntries = statement('read-quarantine')
const readArticles = statement('read-quarantined-articles')
const readCollections = statement('read-quarantined-collections')

const Quarantined = z.object({
  id: z.string(),
  article: z.string(),
  coder: z.string(),
  source: z.string().nullable(),
  error: z.string(),
  attempts: z.int(),
})
/** An article in quarantine: what it came from, why it is there, and how often it was tried. */
export type Quarantined = z.infer<typeof Quarantined>

/** The articles in quarantine, by id, page after page; `after` is the `id` of the last one seen. */
export async function readQuarantine(
  graph: Graph,
  page: { after?: string; limit?: number } = {},
): Promise<Quarantined[]> {
  const { after = '', limit = 100 } = page
  const rows = await graph.read((reader) => reader.run(readEntries, { after, limit: integer(limit) }))
  return z.array(Quarantined).parse(rows)
}

const Collections = z.array(
  z
    .object({ id: z.string(), name: z.string(), kind: z.enum(['sample', 'user']) })
    .or(z.object({ id: z.null() })),
)

/** The collections that articles in quarantine were to go to; null among them for those that were to stay where they are. */
export async function quarantinedCollections(graph: Graph): Promise<(CollectionRow | null)[]> {
  const rows = await graph.read((reader) => reader.run(readCollections))
  return Collections.parse(rows).map((row) => (row.id === null ? null : row))
}

const Kept = z.object({
  id: z.string(),
  articleId: z.string(),
  source: z.string().nullable(),
  article: z.string().nullable(),
})

/** Articles in quarantine with the article itself as JSON, where it is kept, by id, page after page. */
export async function readQuarantinedArticles(
  graph: Graph,
  page: { collection: string | null; coders: readonly string[]; after: string; limit: number },
): Promise<z.infer<typeof Kept>[]> {
  const params = { ...page, limit: integer(page.limit) }
  return z.array(Kept).parse(await graph.read((reader) => reader.run(readArticles, params)))
}
