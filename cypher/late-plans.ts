import type { Row } from './connection.ts'
import type { Statement } from './statement.ts'

/**
 * Plans, without a time limit, what ran out of its time. Neo4j throws a plan away that is not ready when the transaction
 * ends: on a busy machine a statement that takes longer to plan than it may take would never be answered, however often
 * one asks. Each statement is planned once at a time; a plan that fails is nobody's trouble, since asking again tells.
 */
export function latePlans(
  explain: (text: string, params: Row) => Promise<unknown>,
): (statement: Statement, params: Row) => void {
  const underWay = new Set<string>()
  return ({ text }, params) => {
    if (underWay.has(text)) return
    underWay.add(text)
    void explain(`EXPLAIN ${text}`, params)
      .catch(() => {})
      .finally(() => underWay.delete(text))
  }
}
