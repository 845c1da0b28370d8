import { randomUUID } from 'node:crypto'
import type { Reader } from '../connection.ts'
import { loadStatement } from '../statement.ts'

const take = loadStatement(new URL('take-turn.cypher', import.meta.url))

/**
 * Waits until no other load, forgetting or deriving step is in a transaction, and keeps the turn until this one ends
 * (docs/decisions/one-writer-at-a-time.md). To be the first statement of such a transaction.
 */
export async function takeTurn(writer: Reader): Promise<void> {
  await writer.run(take, { token: randomUUID() })
}
