import type { Graph } from '../cypher/connection.ts'
import { isDerived } from '../cypher/derive/marks.ts'
import type { Scope } from '../cypher/filters/selection.ts'
import { readCollection } from '../cypher/load/collections.ts'
import { readState } from '../cypher/queries/graph-state.ts'
import { noCollection } from '../ingest/index.ts'
import { everyCollection } from '../model/collection.ts'
import { slug } from '../model/slug.ts'
import type { World } from './world.ts'

/**
 * Whose articles tables are about: those of a collection, all for "all", and without a name all but, once there are others,
 * the invented samples; what is left out so is told. Throws a `Failure` (usage) when there is no such collection.
 */
export async function scopeOf(graph: Graph, world: World, collection: string | null): Promise<Scope> {
  if (collection === everyCollection) return { kind: 'everything' }
  return collection === null
    ? ownScope(graph, world)
    : { kind: 'collection', id: await collectionOf(graph, collection) }
}

/** The id of the collection of this name. Throws a `Failure` (usage) when there is none. */
export async function collectionOf(graph: Graph, name: string): Promise<string> {
  const id = slug(name)
  if ((await readCollection(graph, id)) === null) throw noCollection(name)
  return id
}

/** An ingest that still runs, or one that was killed, leaves articles whose events are not made yet. */
export async function sayWhatWaits(graph: Graph, world: World): Promise<void> {
  if (!(await graph.read(isDerived)))
    world.stderr.write(
      'Not everything is derived yet: the export is that of the moment, and the next "dramatis ingest" ends in another.\n',
    )
}

/** All articles but, once there are others, the invented samples; what is left out is told. */
async function ownScope(graph: Graph, world: World): Promise<Scope> {
  const { samples, own } = await graph.read(readState)
  if (!samples || !own) return { kind: 'everything' }
  world.stderr.write(
    'The invented samples are left out; "--collection samples" gives them, "--collection all" everything.\n',
  )
  return { kind: 'own' }
}
