import { hide } from '../../graph/command/arrange.ts'
import { group, moveGroup, ungroup } from '../../graph/command/group.ts'
import type { Explorer } from '../../graph/explorer.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { otherEnd } from '../../graph/model/document.ts'
import type { Group } from '../../graph/model/groups.ts'
import { edgeId } from '../../graph/model/ids.ts'
import type { EdgeId, NodeId } from '../../graph/model/ids.ts'
import type { Point } from '../../graph/model/place.ts'
import { labelOf } from '../../graph/style/style.ts'

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

/** Draws the chosen as one node. */
export function groupChosen(explorer: Explorer, name: string): void {
  const { chosen } = explorer.emphasis
  explorer.perform(`Group ${counted(chosen.size, 'node')} as ${name}`, (draft) => group(draft, name, chosen))
}

export function openGroup(explorer: Explorer, { id, name }: Group): void {
  explorer.perform(`Open the group ${name}`, (draft) => ungroup(draft, id))
}

/** The group of which exactly the members are chosen. */
export function chosenGroup(explorer: Explorer): Group | null {
  const { chosen } = explorer.emphasis
  return (
    explorer.document.view.groups.find(({ members }) => {
      const inSight = new Set(members.filter((id) => explorer.seen.nodes.has(id)))
      return inSight.size > 1 && inSight.symmetricDifference(chosen).size === 0
    }) ?? null
  )
}

/** Takes over where a node or a group was dragged to. */
export function moveDragged(explorer: Explorer, id: NodeId, point: Point): boolean {
  const dragged = explorer.group(id)
  if (dragged === null) return false
  explorer.perform(`Move the group ${dragged.name}`, (draft) => moveGroup(draft, id, point))
  return true
}

/** A group, or a line of one, in words: "Axis · 5 nodes · 12 links to others"; null for anything else. */
export function groupWords(explorer: Explorer, id: NodeId | EdgeId): string | null {
  const found = explorer.group(id)
  if (found !== null) {
    const members = new Set(found.members)
    const outward = new Set(
      found.members.flatMap((member) =>
        explorer.document
          .edgesOf(member)
          .filter((edge) => explorer.seen.edges.has(edge.id) && !members.has(otherEnd(edge, member)))
          .map((edge) => edge.id),
      ),
    )
    return `${found.name} · ${counted(members.size, 'node')} · ${counted(outward.size, 'link')} to others`
  }
  const line = explorer.foldedEdge(edgeId(id))
  if (line === null) return null
  const names = line.ends.map((end) => explorer.group(end)?.name ?? nameIn(explorer, end))
  const events = line.edges.reduce((sum, edge) => sum + (explorer.seen.inForce.get(edge) ?? 0), 0)
  return `${names.join(' and ')} · ${counted(line.edges.length, 'link')} with ${counted(events, 'event')}`
}

/** All actors that a line of a group joins; null for a line of its own. */
export function actorsOfLine(explorer: Explorer, id: EdgeId): NodeId[] | null {
  const line = explorer.foldedEdge(id)
  if (line === null) return null
  const ends = line.edges.flatMap((edge) => {
    const found = explorer.document.edge(edge)
    return found === null ? [] : [found.source, found.target]
  })
  return [...new Set(ends)].filter((end) => explorer.document.node(end)?.kind === 'actor')
}

function nameIn(explorer: Explorer, id: NodeId): string {
  const node = explorer.document.node(id)
  return node === null ? '' : labelOf(node)
}
