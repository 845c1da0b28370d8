import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Graph } from '../connection.ts'
import { writeEpoch } from '../derive/epoch.ts'
import { loadStatement } from '../statement.ts'
import type { CollectionRow } from './load-rows.ts'
import { inTurn } from './turn.ts'

const statement = (name: string) => loadStatement(new URL(`${name}.cypher`, import.meta.url))
const read = statement('read-collection')
const join = statement('join-collection')
const quit = statement('quit-collection')
const rename = statement('rename-collection')
const removeEmpty = statement('remove-collection')

const Collection = z.object({ id: z.string(), name: z.string(), kind: z.enum(['sample', 'user']) })
const Joined = z.array(z.object({ article: z.string(), member: z.boolean() }))
const Quit = z.array(z.object({ article: z.string(), elsewhere: z.boolean() }))

/** A collection by its id; null when there is none. */
export async function readCollection(graph: Graph, id: string): Promise<CollectionRow | null> {
  const rows = await graph.read((reader) => reader.run(read, { collection: id }))
  return z.array(z.object({ collection: Collection })).parse(rows)[0]?.collection ?? null
}

/**
 * Puts articles that are loaded into a collection, which is made as given when it is new; how many there were. What changes
 * collections changes answers, so it renews the epoch.
 */
export async function writeJoin(
  graph: Graph,
  ids: readonly string[],
  collection: CollectionRow,
): Promise<number> {
  return inTurn(graph, async (writer) => {
    const joined = Joined.parse(await writer.run(join, { ids: ids.toSorted(), collection }))
    if (joined.some(({ member }) => !member)) await writeEpoch(writer, randomUUID())
    return joined.length
  })
}

/** Takes articles out of a collection; those of no other collection stay in it, and are told. */
export async function writeQuit(
  graph: Graph,
  ids: readonly string[],
  collection: string,
): Promise<{ article: string; elsewhere: boolean }[]> {
  return inTurn(graph, async (writer) => {
    const found = Quit.parse(await writer.run(quit, { ids: ids.toSorted(), collection }))
    if (found.some(({ elsewhere }) => elsewhere)) await writeEpoch(writer, randomUUID())
    await writer.run(removeEmpty, { collection })
    return found
  })
}

/** Gives a collection another name and with it another id. Throws when that id is taken. */
export async function writeRename(graph: Graph, collection: string, to: CollectionRow): Promise<void> {
  await inTurn(graph, async (writer) => {
    await writer.run(rename, { collection, id: to.id, name: to.name })
    await writeEpoch(writer, randomUUID())
  })
}
