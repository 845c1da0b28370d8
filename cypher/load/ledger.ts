import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { integer } from '../connection.ts'
import type { Graph, Reader } from '../connection.ts'
import { loadStatement } from '../statement.ts'
import type { StoredProperties } from './load-rows.ts'

const readLedger = loadStatement(new URL('read-ledger.cypher', import.meta.url))
const readQuarantined = loadStatement(new URL('read-quarantine.cypher', import.meta.url))
const writeLedger = loadStatement(new URL('write-ledger.cypher', import.meta.url))

/** The id of the ledger entry of an article with a coder. */
export function ledgerId(article: string, coder: string): string {
  return `${article}:${coder}`
}

/** Which of the articles are loaded as this version of the coder reads them. */
export async function findLoaded(
  reader: Reader,
  articles: readonly string[],
  coder: { name: string; version: string },
): Promise<Set<string>> {
  const ids = articles.map((article) => ledgerId(article, coder.name))
  const rows = await reader.run(readLedger, { ids, version: coder.version })
  return new Set(
    z
      .array(z.object({ article: z.string() }))
      .parse(rows)
      .map((row) => row.article),
  )
}

/** Notes in the ledger what became of articles outside a load, e.g. a quarantine. Counts as one attempt each. */
export async function noteInLedger(
  graph: Graph,
  entries: readonly { id: string; properties: StoredProperties }[],
): Promise<void> {
  const attempt = randomUUID()
  await graph.write((writer) => writer.run(writeLedger, { rows: entries, attempt }))
}

const Quarantined = z.object({
  id: z.string(),
  article: z.string(),
  source: z.string().nullable(),
  error: z.string(),
  attempts: z.int(),
})
export type Quarantined = z.infer<typeof Quarantined>

/** The articles in quarantine, by id, page after page; `after` is the `id` of the last one seen. */
export async function readQuarantine(
  graph: Graph,
  page: { after?: string; limit?: number } = {},
): Promise<Quarantined[]> {
  const { after = '', limit = 100 } = page
  const rows = await graph.read((reader) => reader.run(readQuarantined, { after, limit: integer(limit) }))
  return z.array(Quarantined).parse(rows)
}
