import { z } from 'zod'
import { integer } from '../../connection.ts'
import type { Graph, Row } from '../../connection.ts'
import type { Statement } from '../../statement.ts'

/** A small collection in a large graph may lie far apart. */
const pageTimeoutMs = 600_000

/** The rows of a statement by id, read page by page from where the last one ended. */
export async function* pages<Item extends { id: string }>(
  graph: Graph,
  page: Statement,
  params: Row,
  pageSize: number,
  row: z.ZodType<Item>,
): AsyncGenerator<Item> {
  for (let after = ''; ;) {
    const rows = z.array(row).parse(
      await graph.read((reader) => reader.run(page, { ...params, after, limit: integer(pageSize) }), {
        timeoutMs: pageTimeoutMs,
      }),
    )
    yield* rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < pageSize) return
    after = last.id
  }
}
