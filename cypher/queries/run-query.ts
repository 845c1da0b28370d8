import { z } from 'zod'
import type { CypherTwin } from '../../model/api/answer.ts'
import { integer } from '../connection.ts'
import type { Reader, Row } from '../connection.ts'
import { fillStatement } from '../statement.ts'
import type { Statement } from '../statement.ts'

/** Parsed rows, and the statement that gave them as it ran. */
export type Answered<Item> = { rows: Item[]; cypher: CypherTwin }

/** What rows are ordered by, best first; the last part is an id, so that no two rows share it. */
export type Rank = (string | number)[]
export const Rank = z.array(z.union([z.string(), z.number()]))

/** One page and the rank of its last item when more follow. */
export type Ranked<Item> = { items: Item[]; next: Rank | null; cypher: CypherTwin }

/** Fills the slots of a statement; slots without a fragment and empty lines go. */
export function compose(statement: Statement, fragments: Readonly<Record<string, string>>): Statement {
  const filled = fillStatement(statement, fragments)
  return { name: filled.name, text: filled.text.replaceAll(/^[ \t]*(?:\/\/>.*)?\n/gmu, '') }
}

/** Runs a statement and parses every row. Whole numbers among the parameters become Neo4j's integers. */
export async function runQuery<Item>(
  reader: Reader,
  statement: Statement,
  params: Row,
  row: z.ZodType<Item>,
): Promise<Answered<Item>> {
  const rows = await reader.run(
    statement,
    Object.fromEntries(Object.entries(params).map(([name, value]) => [name, asParameter(value)])),
  )
  return { rows: z.array(row).parse(rows), cypher: { text: statement.text, params } }
}

/** Cuts a page out of rows that were asked for with one more than `limit`. */
export function pageOf<Item extends { rank: Rank }>(
  answered: Answered<Item>,
  limit: number,
): { items: Item[]; next: Rank | null; cypher: CypherTwin } {
  const items = answered.rows.slice(0, limit)
  const next = answered.rows.length > limit ? (items.at(-1)?.rank ?? null) : null
  return { items, next, cypher: answered.cypher }
}

/** The row of a statement that counts. */
export const TotalRow = z.object({ total: z.int().nonnegative() })

function asParameter(value: unknown): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return integer(value)
  return Array.isArray(value) ? value.map((item) => asParameter(item)) : value
}
