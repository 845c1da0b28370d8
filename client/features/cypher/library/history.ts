import { z } from 'zod'
import type { CypherRequest } from '../../../../model/api/console.ts'

const longest = 50

const Ran = z.object({
  query: z.string(),
  params: z.record(z.string(), z.unknown()),
  /** ISO moment. */
  at: z.string(),
})

/** A statement that the reader ran, and when. */
export type Ran = z.infer<typeof Ran>

/** The history with one more, newest first; the same statement stands there once. */
export function withRan(history: readonly Ran[], statement: CypherRequest, at: string): Ran[] {
  const isSame = (ran: Ran) =>
    ran.query === statement.query && JSON.stringify(ran.params) === JSON.stringify(statement.params)
  return [{ ...statement, at }, ...history.filter((ran) => !isSame(ran))].slice(0, longest)
}

/** The history as this browser kept it; what cannot be read is forgotten. */
export function parseHistory(stored: string | null): Ran[] {
  try {
    const kept = z.array(Ran).safeParse(JSON.parse(stored ?? '[]'))
    return kept.success ? kept.data : []
  } catch {
    return []
  }
}
