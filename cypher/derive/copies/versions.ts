import { z } from 'zod'
import type { Reader } from '../../connection.ts'
import { loadStatement } from '../../statement.ts'

const read = loadStatement(new URL('read-versions.cypher', import.meta.url))
const write = loadStatement(new URL('write-revisions.cypher', import.meta.url))

const Version = z.object({
  id: z.string(),
  publishedAt: z.string().nullable(),
  /** As stored at the moment. */
  superseded: z.boolean(),
  revises: z.string().nullable(),
})
/** An article among those of one outlet at one URL. */
export type Version = z.infer<typeof Version>

/** The articles of one outlet at one URL, for each URL of these articles. */
export async function readVersions(reader: Reader, articles: readonly string[]): Promise<Version[][]> {
  const rows = await reader.run(read, { articles })
  return z
    .array(z.object({ versions: z.array(Version) }))
    .parse(rows)
    .map(({ versions }) => versions)
}

/** Writes which article each revises, and whether a later one counts in its place. */
export async function writeRevisions(
  writer: Reader,
  rows: readonly { id: string; superseded: boolean; revises: string | null }[],
): Promise<void> {
  if (rows.length > 0) await writer.run(write, { rows })
}
