import { hide } from '../../graph/command/arrange.ts'
import type { Explorer } from '../../graph/explorer.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { otherEnd } from '../../graph/model/document.ts'
import type { NodeId } from '../../graph/model/ids.ts'

/** Adds one to the chosen, or takes it out. */
export function toggleChosen(explorer: Explorer, id: NodeId): void {
  const chosen = new Set(explorer.emphasis.chosen)
  if (!chosen.delete(id)) chosen.add(id)
  explorer.choose(chosen)
}

/** Adds to the chosen whoever is drawn with a line to one of them. */
export function chooseNeighbours(explorer: Explorer): void {
  const { chosen } = explorer.emphasis
  const near = [...chosen].flatMap((id) =>
    explorer.document
      .edgesOf(id)
      .filter((edge) => explorer.seen.edges.has(edge.id))
      .map((edge) => otherEnd(edge, id)),
  )
  explorer.choose([...chosen, ...near])
}

/** Chooses exactly whom the reader has not chosen of all that is drawn. */
export function chooseOthers(explorer: Explorer): void {
  explorer.choose(new Set(explorer.seen.nodes).difference(explorer.emphasis.chosen))
}

export function hideChosen(explorer: Explorer): void {
  const { chosen } = explorer.emphasis
  explorer.perform(`Hide ${counted(chosen.size, 'node')}`, (draft) => hide(draft, chosen))
}

/** Pins all of the chosen where they stand, or, when all of them are pinned, lets them go. */
export function pinChosen(explorer: Explorer): void {
  const { chosen } = explorer.emphasis
  const isRelease = areAllPinned(explorer)
  explorer.perform(`${isRelease ? 'Unpin' : 'Pin'} ${counted(chosen.size, 'node')}`, (draft) => {
    const { pinned } = draft.document.view
    draft.view({ pinned: isRelease ? pinned.difference(chosen) : pinned.union(chosen) })
  })
}

export function areAllPinned(explorer: Explorer): boolean {
  return explorer.emphasis.chosen.isSubsetOf(explorer.document.view.pinned)
}
