import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { integer } from '../connection.ts'
import type { Graph, Reader } from '../connection.ts'
import { loadStatement } from '../statement.ts'
import type { StoredProperties } from './load-rows.ts'

const statement = (name: string) => loadStatement(new URL(`${name}.cypher`, import.meta.url))
const readLedger = statement('read-ledger')
const readOtherPage = statement('read-other-versions')
const countEntries = statement('count-ledger')
const writeLedger = statement('write-ledger')

/** The id of the ledger entry of an article with a coder. */
export function ledgerId(article: string, coder: string): string {
  return `${article}:${coder}`
}

const LoadedEntry = z.object({ article: z.string(), version: z.string() })
/** An article that a coder has loaded, and the coder's version then. */
export type LoadedEntry = z.infer<typeof LoadedEntry>

/** Which of the articles the coder has loaded, in which version. */
export async function findLoaded(
  reader: Reader,
  articles: readonly string[],
  coder: string,
): Promise<LoadedEntry[]> {
  const ids = articles.map((article) => ledgerId(article, coder))
  return z.array(LoadedEntry).parse(await reader.run(readLedger, { ids }))
}

const EntryPage = z.array(LoadedEntry.extend({ id: z.string() }))

/** What a coder has loaded in another version than this, all or in one collection, by id, page after page; `after` is the `id` of the last one seen. */
export async function readOtherVersions(
  graph: Graph,
  page: { coder: string; version: string; collection: string | null; after: string; limit: number },
): Promise<z.infer<typeof EntryPage>> {
  const params = { ...page, limit: integer(page.limit) }
  return EntryPage.parse(await graph.read((reader) => reader.run(readOtherPage, params)))
}

const LedgerCount = z.object({
  coder: z.string(),
  version: z.string(),
  state: z.enum(['loaded', 'quarantined']),
  count: z.number(),
})
/** How many articles stand in the ledger in one state with one version of a coder. */
export type LedgerCount = z.infer<typeof LedgerCount>

/** The whole ledger, counted. */
export async function countLedger(reader: Reader): Promise<LedgerCount[]> {
  return z.array(LedgerCount).parse(await reader.run(countEntries))
}

/** Notes in the ledger what became of articles outside a load, e.g. a quarantine. Counts as one attempt each. */
export async function noteInLedger(
  graph: Graph,
  entries: readonly { id: string; properties: StoredProperties }[],
): Promise<void> {
  const attempt = randomUUID()
  await graph.write((writer) => writer.run(writeLedger, { rows: entries, attempt }))
}
