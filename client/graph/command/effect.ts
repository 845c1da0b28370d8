import type { Patch } from '../model/document.ts'
import { nodeId } from '../model/ids.ts'
import type { NodeId } from '../model/ids.ts'
import type { ViewState } from '../model/view.ts'
import type { Command } from './log.ts'

/** Parts of the view that change how or where something is drawn, never what. */
const appearanceOnly: ReadonlySet<string> = new Set<keyof ViewState>(['pinned', 'extent'])

/**
 * The nodes that look different after some patches, when these only moved or pinned somebody; null when anything else
 * changed, so that what is visible must be found anew.
 */
export function effectOf(patches: readonly Patch[]): ReadonlySet<NodeId> | null {
  const nodes = new Set<NodeId>()
  for (const patch of patches) {
    if (patch.kind === 'edge') return null
    if (patch.kind === 'view') {
      const after = new Map<string, unknown>(Object.entries(patch.after))
      for (const [name, value] of Object.entries(patch.before))
        if (!appearanceOnly.has(name) && after.get(name) !== value) return null
      for (const id of patch.before.pinned.symmetricDifference(patch.after.pinned)) nodes.add(nodeId(id))
    } else {
      if (!isSame(patch)) return null
      nodes.add(patch.id)
    }
  }
  return nodes
}

/** Whether some patches changed nothing but what looks mean. */
export function isLookAlone(patches: readonly Patch[]): boolean {
  return patches.every((patch) => {
    if (patch.kind !== 'view') return false
    const after = new Map<string, unknown>(Object.entries(patch.after))
    return Object.entries(patch.before).every(
      ([name, value]) => name === 'appearance' || after.get(name) === value,
    )
  })
}

/** Whether it is still the same actor or event, though perhaps elsewhere. */
function isSame({ before, after }: Extract<Patch, { kind: 'node' }>): boolean {
  if (before === null || after === null) return false
  return before.kind === 'actor'
    ? after.kind === 'actor' && before.actor === after.actor
    : after.kind === 'event' && before.event === after.event
}

/** The nodes that the latest command brought that brought any. */
export function newcomersOf(done: readonly Command[]): NodeId[] {
  for (const { patches } of done.toReversed()) {
    const came = patches.flatMap((patch) =>
      patch.kind === 'node' && patch.before === null && patch.after !== null ? [patch.id] : [],
    )
    if (came.length > 0) return came
  }
  return []
}
