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
  /** Whether the next page is read while the rows of one are worked on: for those who write nothing that a page may show. */
  readonly ahead?: boolean
}

/** The rows of a statement by id, read page by page from where the last one ended. */
export async function* pages<Item extends { id: string }>(
  graph: Graph,
  { page, params = {}, limit, row, timeoutMs, ahead = false }: Paged<Item>,
): AsyncGenerator<Item> {
  const options = timeoutMs === undefined ? {} : { timeoutMs }
  const pageAfter = (after: string): Promise<Row[]> =>
    graph.read((reader) => reader.run(page, { ...params, after, limit: integer(limit) }), options)
  let reading: Promise<Row[]> | null = pageAfter('')
  try {
    while (reading !== null) {
      const rows = z.array(row).parse(await reading)
      const last = rows.at(-1)
      const after = last === undefined || rows.length < limit ? null : last.id
      reading = after !== null && ahead ? pageAfter(after) : null
      // Told when it is its turn.
      reading?.catch(() => undefined)
      yield* rows
      if (after !== null && !ahead) reading = pageAfter(after)
    }
  } finally {
    // Who reads no further must not close the graph under a question.
    await reading?.catch(() => undefined)
  }
}
