import type { Graph } from '../../cypher/connection.ts'
import { readCollection, writeJoin, writeQuit, writeRename } from '../../cypher/load/collections.ts'
import type { CollectionRow } from '../../cypher/load/load-rows.ts'
import { exitCodes, Failure } from '../../model/failure.ts'
import { namedArticles } from './named-articles.ts'

/** How many articles were moved, those that had to stay, and the names that nothing goes by. */
export type Moved = {
  readonly moved: number
  readonly staying: readonly string[]
  readonly unknown: readonly string[]
}

/** Puts articles into a collection besides those where they are; it is made when it is new. Safe to repeat. */
export async function addToCollection(
  graph: Graph,
  names: readonly string[],
  collection: CollectionRow,
): Promise<Moved> {
  const unknown = new Set(names)
  let moved = 0
  for await (const page of namedArticles(graph, names, unknown))
    moved += await writeJoin(graph, page, collection)
  return { moved, staying: [], unknown: [...unknown] }
}

/**
 * Takes articles out of a collection; nothing else changes. An article that no other collection holds stays, for it would be
 * seen no more. A collection that is empty then goes. Throws a `Failure` (usage) when there is no such collection.
 */
export async function removeFromCollection(
  graph: Graph,
  names: readonly string[],
  collection: string,
): Promise<Moved> {
  await existing(graph, collection)
  const unknown = new Set(names)
  const staying: string[] = []
  let moved = 0
  for await (const page of namedArticles(graph, names, unknown))
    for (const { article, elsewhere } of await writeQuit(graph, page, collection))
      if (elsewhere) moved += 1
      else staying.push(article)
  return { moved, staying, unknown: [...unknown] }
}

/**
 * Gives a collection of the user's another name and with it another id, by which `--collection` finds it. Throws a `Failure`
 * (usage) when there is no such collection, when it is that of the samples, and when another has the new name already.
 */
export async function renameCollection(graph: Graph, collection: string, to: CollectionRow): Promise<void> {
  const { kind, name } = await existing(graph, collection)
  if (kind === 'sample')
    throw new Failure(`${name} keep their name, so that everybody knows them.`, exitCodes.usage)
  if (to.id !== collection && (await readCollection(graph, to.id)) !== null)
    throw new Failure(`There is a collection "${to.name}" already.`, exitCodes.usage)
  await writeRename(graph, collection, to)
}

async function existing(graph: Graph, id: string): Promise<CollectionRow> {
  const collection = await readCollection(graph, id)
  if (collection === null) throw noCollection(id)
  return collection
}

/** What to say of a collection that is not there. */
export function noCollection(name: string): Failure {
  return new Failure(`There is no collection "${name}": "dramatis collections" lists them.`, exitCodes.usage)
}
