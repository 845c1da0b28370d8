import { z } from 'zod'
import { integer } from '../connection.ts'
import type { Graph, Reader } from '../connection.ts'
import { loadStatement } from '../statement.ts'
import { takeTurn } from './turn.ts'

const statement = (name: string) => loadStatement(new URL(`${name}.cypher`, import.meta.url))
const lock = statement('lock-forgotten')
const steps = [
  statement('mark-forgotten'),
  statement('forget-statements'),
  statement('forget-sentences'),
  statement('forget-articles'),
  statement('forget-ledger'),
]
const leave = statement('leave-collection')
const removeEmpty = statement('remove-collection')

const Members = z.array(z.object({ article: z.string(), stays: z.boolean() }))

/**
 * Removes articles with all they own and their ledger entries, and marks what they touched for the deriver, in one
 * transaction. Unknown ids are passed over. How many there were.
 */
export async function forgetPage(graph: Graph, articles: readonly string[]): Promise<number> {
  return graph.write(async (writer) => {
    const params = { articles: articles.toSorted() }
    await takeTurn(writer)
    const found = await writer.run(lock, params)
    for (const step of steps) await writer.run(step, params)
    return found.length
  })
}

/** The next articles of a collection to be forgotten; those that another collection holds too only leave this one. */
export async function leaveCollection(
  graph: Graph,
  collection: string,
  limit: number,
): Promise<z.infer<typeof Members>> {
  const run = (writer: Reader) => writer.run(leave, { collection, limit: integer(limit) })
  return Members.parse(await graph.write(run))
}

/** Removes a collection that has no article left. */
export async function removeCollection(graph: Graph, collection: string): Promise<void> {
  await graph.write((writer) => writer.run(removeEmpty, { collection }))
}
