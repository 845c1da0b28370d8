import { z } from 'zod'
import { integer } from './connection.ts'
import type { Graph, Row } from './connection.ts'
import type { Statement } from './statement.ts'

/** A small collection in a large graph may lie far apart: how long a page of it may take, in milliseconds. */
export const scatteredPageMs = 600_000

/** A statement that gives the rows with an id above `$after`, the first `$limit` of them, and what a row is. */
export type Paged<Item> = {
  readonly page: Statement
  readonly params?: Row
  readonly limit: number
  readonly row: z.ZodType<Item>
  /** How long a page may take, in milliseconds; as long as any question where it is not said. */
  readonly timeoutMs?: number
}

/** The rows of a statement by id, read page by page from where the last one ended. */
export async function* pages<Item extends { id: string }>(
  graph: Graph,
  { page, params = {}, limit, row, timeoutMs }: Paged<Item>,
): AsyncGenerator<Item> {
  const options = timeoutMs === undefined ? {} : { timeoutMs }
  for (let after = ''; ;) {
    const rows = z
      .array(row)
      .parse(
        await graph.read((reader) => reader.run(page, { ...params, after, limit: integer(limit) }), options),
      )
    yield* rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < limit) return
    after = last.id
  }
}
