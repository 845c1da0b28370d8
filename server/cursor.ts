import { z } from 'zod'
import type { Rank } from '../cypher/queries/run-query.ts'
import { ApiProblem } from './problems/problem.ts'

/** The opaque cursor of the item after which the next page begins. */
export function encodeCursor(rank: Rank | null): string | null {
  return rank === null ? null : Buffer.from(JSON.stringify(rank), 'utf8').toString('base64url')
}

/** The rank in a cursor. Throws `bad-cursor` when it is not one that this list gives. */
export function decodeCursor<Shape extends z.ZodType<Rank>>(
  cursor: string | undefined,
  shape: Shape,
): z.output<Shape> | null {
  if (cursor === undefined) return null
  const parsed = shape.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8')))
  if (!parsed.success)
    throw new ApiProblem('bad-cursor', 'Use the "next" of a page of this list, unchanged, as its cursor.')
  return parsed.data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
