import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { integer } from '../connection.ts'
import type { Graph, Reader } from '../connection.ts'
import { writeEpoch } from '../derive/epoch.ts'
import { pages } from '../pages.ts'
import { loadStatement } from '../statement.ts'
import { inTurn } from './turn.ts'

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
const quarantinedFor = statement('read-quarantine-of-collection')
const findArticles = statement('find-named-articles')
const findEntries = statement('find-named-entries')
const removeEmpty = statement('remove-collection')

const pageSize = 500

const Members = z.array(z.object({ article: z.string(), stays: z.boolean() }))

/**
 * Removes articles with all they own and their ledger entries, and marks what they touched for the deriver, in one
 * transaction. Unknown ids are passed over.
 */
export async function forgetPage(graph: Graph, articles: readonly string[]): Promise<void> {
  await inTurn(graph, async (writer) => {
    const params = { articles: articles.toSorted() }
    await writer.run(lock, params)
    for (const step of steps) await writer.run(step, params)
  })
}

/** The next articles of a collection to be forgotten; those that another collection holds too only leave this one. */
export async function leaveCollection(
  graph: Graph,
  collection: string,
  limit: number,
): Promise<z.infer<typeof Members>> {
  return inTurn(graph, async (writer) => {
    const members = Members.parse(await writer.run(leave, { collection, limit: integer(limit) }))
    if (members.some(({ stays }) => stays)) await writeEpoch(writer, randomUUID())
    return members
  })
}

const Ids = z.array(z.object({ article: z.string() }))

/** Some articles in quarantine that were to go to the collection and are not in the graph. */
export async function quarantinedIn(graph: Graph, collection: string, limit: number): Promise<string[]> {
  const run = (reader: Reader) => reader.run(quarantinedFor, { collection, limit: integer(limit) })
  return Ids.parse(await graph.read(run)).map((row) => row.article)
}

const Found = z.object({ id: z.string(), article: z.string(), names: z.array(z.string()) })
/** Articles that go by one of the names, and which names these are. */
export type FoundArticle = { article: string; names: string[] }

/**
 * The articles, in the graph or in quarantine, that go by one of the names: an id, a web address, a path, the path of a file
 * of many articles, or of a folder. Read page by page.
 */
export async function* findNamed(graph: Graph, names: readonly string[]): AsyncGenerator<FoundArticle> {
  for (const page of [findArticles, findEntries])
    yield* pages(graph, { page, params: { names: [...names] }, limit: pageSize, row: Found })
}

/** Removes a collection that has no article left. */
export async function removeCollection(graph: Graph, collection: string): Promise<void> {
  await inTurn(graph, (writer) => writer.run(removeEmpty, { collection }))
}
