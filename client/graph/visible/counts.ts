import { actorTypes } from '../../../model/actor.ts'
import type { ActorType } from '../../../model/actor.ts'
import type { Quad } from '../../../model/plover/event-types.ts'
import type { GraphDocument } from '../model/document.ts'
import { pairOf } from '../model/ids.ts'
import { isActorShown } from './visible.ts'
import type { Seen } from './visible.ts'

export type Tally = { shown: number; total: number }
export type Counts = {
  types: Record<ActorType, Tally>
  quads: Record<Quad, Tally>
  actors: Tally
  events: Tally
  /** Pairs of actors. */
  links: number
}

/**
 * The numbers beside the legend. A quad's total is the events behind the links of all actors that are not hidden; as shown
 * count those that time and filters leave.
 */
export function countVisible(document: GraphDocument, seen: Seen): Counts {
  const counts: Counts = {
    types: { person: tally(), organization: tally(), country: tally(), group: tally(), media: tally() },
    quads: { 1: tally(), 2: tally(), 3: tally(), 4: tally() },
    actors: tally(),
    events: tally(),
    links: 0,
  }
  const present = new Set<string>()
  for (const { id, node } of document.nodes()) {
    const shown = seen.nodes.has(id) ? 1 : 0
    if (isActorShown(document.view, id, node)) present.add(id)
    for (const entry of node.kind === 'actor'
      ? [counts.types[node.actor.type], counts.actors]
      : [counts.events]) {
      entry.total += 1
      entry.shown += shown
    }
  }
  const joined = new Set<string>()
  for (const { id, source, target, edge } of document.edges()) {
    if (edge.kind !== 'link' || !present.has(source) || !present.has(target)) continue
    const quad = counts.quads[edge.quad]
    const shown = seen.inForce.get(id)
    quad.total += edge.count
    if (shown === undefined) continue
    quad.shown += shown
    joined.add(pairOf(source, target))
  }
  counts.links = joined.size
  return counts
}

function tally(): Tally {
  return { shown: 0, total: 0 }
}

/** Actor types in the order of the legend. */
export const legendTypes: readonly ActorType[] = actorTypes
