import { z } from 'zod'
import type { Total } from '../../model/api/answer.ts'
import { Saved, SavedSummary } from '../../model/api/saved.ts'
import type { SavedKind } from '../../model/api/saved.ts'
import { integer } from '../connection.ts'
import type { Reader } from '../connection.ts'
import { pageOf, Rank, runQuery, TotalRow } from '../queries/run-query.ts'
import type { Ranked } from '../queries/run-query.ts'
import { loadStatement } from '../statement.ts'

const statement = (name: string) => loadStatement(new URL(`${name}.cypher`, import.meta.url))
const list = statement('list-saved')
const count = statement('count-saved')
const read = statement('read-saved')
const create = statement('create-saved')
const replace = statement('replace-saved')
const remove = statement('remove-saved')

/** What the cursor of the list holds: when it was changed last, and which. */
export const SavedRank = z.tuple([z.string(), z.string()])

const Stored = z
  .looseObject({ content: z.string() })
  .transform((properties): unknown => ({ ...properties, content: JSON.parse(properties.content) }))
  .pipe(Saved)
const Rows = z.array(z.object({ saved: Stored })).max(1)

/** What people keep, latest changed first. */
export async function listSaved(
  reader: Reader,
  { kind, limit, after }: { kind: SavedKind | null; limit: number; after: Rank | null },
): Promise<Ranked<SavedSummary> & { total: Total }> {
  const answered = await runQuery(
    reader,
    list,
    { kind, after, limit: limit + 1 },
    z.object({ saved: SavedSummary, rank: Rank }),
  )
  const page = pageOf(answered, limit)
  const counted = await runQuery(reader, count, { kind }, TotalRow)
  return {
    ...page,
    items: page.items.map((row) => row.saved),
    total: { count: counted.rows[0]?.total ?? 0, exact: true },
  }
}

/** One of them, or null. */
export async function readSaved(reader: Reader, id: string): Promise<Saved | null> {
  return Rows.parse(await reader.run(read, { id }))[0]?.saved ?? null
}

/** Keeps something new. */
export async function createSaved(writer: Reader, { id, ...saved }: Saved): Promise<void> {
  const { content, version, ...plain } = saved
  const properties = { ...plain, version: integer(version), content: JSON.stringify(content) }
  await writer.run(create, { id, properties })
}

/** Replaces a version by the next, in a transaction that has its turn; null when another version stands there. */
export async function replaceSaved(
  writer: Reader,
  { id, version, updatedAt, name, content }: Omit<Saved, 'by' | 'createdAt' | 'kind'>,
): Promise<Saved | null> {
  const changed = { name, updatedAt, content: JSON.stringify(content) }
  const rows = await writer.run(replace, { id, version: integer(version), changed })
  return Rows.parse(rows)[0]?.saved ?? null
}

/** Removes what has this id. */
export async function removeSaved(writer: Reader, id: string): Promise<void> {
  await writer.run(remove, { id })
}
