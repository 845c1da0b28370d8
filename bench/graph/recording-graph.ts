import type { Graph, Row } from '../../cypher/connection.ts'
import type { Statement } from '../../cypher/statement.ts'

/** The statements of one transaction, with their parameters as the driver got them. */
export type Transaction = { statement: Statement; params: Row }[]

/** A graph that notes which statements its readers run, until the notes are taken. */
export function recordingGraph(graph: Graph): { graph: Graph; take: () => Transaction[] } {
  let transactions: Transaction[] = []
  return {
    graph: {
      ...graph,
      read: (work, options) => {
        const transaction: Transaction = []
        transactions.push(transaction)
        return graph.read(
          (reader) =>
            work({
              run: (statement, params = {}) => {
                transaction.push({ statement, params })
                return reader.run(statement, params)
              },
            }),
          options,
        )
      },
    },
    take: () => {
      const taken = transactions
      transactions = []
      return taken
    },
  }
}

/** Runs the same statements in the same transactions, and does nothing with their rows. */
export async function replay(graph: Graph, transactions: readonly Transaction[]): Promise<void> {
  for (const transaction of transactions)
    await graph.read(async (reader) => {
      for (const { statement, params } of transaction) await reader.run(statement, params)
    })
}
