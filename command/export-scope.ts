import type { Graph } from '../cypher/connection.ts'
import type { Scope } from '../cypher/filters/selection.ts'
import { readCollection } from '../cypher/load/collections.ts'
import { noCollection } from '../ingest/index.ts'
import { slug } from '../model/slug.ts'
import { ownScope } from './export-format.ts'
import type { World } from './world.ts'

/** The collection of this name; without one all articles but the invented samples. Throws a `Failure` (usage) for no such. */
export async function scopeOf(graph: Graph, world: World, collection: string | null): Promise<Scope> {
  if (collection === null) return ownScope(graph, world)
  const id = slug(collection)
  if ((await readCollection(graph, id)) === null) throw noCollection(collection)
  return { kind: 'collection', id }
}
