import type { Group } from '../model/groups.ts'
import { nodeId } from '../model/ids.ts'
import type { NodeId } from '../model/ids.ts'
import type { Point } from '../model/place.ts'
import type { Draft } from './log.ts'

/** Draws some nodes as one. Whoever was in another group leaves it; a group left with less than two is none. */
export function group(draft: Draft, name: string, members: Iterable<NodeId>): void {
  const joined = new Set([...members].filter((id) => draft.document.has(id)))
  if (joined.size < 2) return
  const { groups } = draft.document.view
  const others = groups
    .map((other) => ({ ...other, members: other.members.filter((id) => !joined.has(id)) }))
    .filter((other) => other.members.length > 1)
  draft.view({ groups: [...others, { id: freshId(groups), name, members: [...joined].toSorted() }] })
}

/** Draws the members of a group one by one again. */
export function ungroup(draft: Draft, id: NodeId): void {
  const { groups } = draft.document.view
  const rest = groups.filter((group) => group.id !== id)
  if (rest.length < groups.length) draft.view({ groups: rest })
}

/** Puts a group elsewhere as the reader dragged it: its members keep their places among each other, and are pinned. */
export function moveGroup(draft: Draft, id: NodeId, point: Point): void {
  const { document } = draft
  const members = document.view.groups.find((group) => group.id === id)?.members ?? []
  const nodes = members.flatMap((member) => {
    const node = document.node(member)
    return node === null ? [] : [{ member, node }]
  })
  if (nodes.length === 0) return
  const middle = {
    x: nodes.reduce((sum, { node }) => sum + node.x, 0) / nodes.length,
    y: nodes.reduce((sum, { node }) => sum + node.y, 0) / nodes.length,
  }
  for (const { member, node } of nodes)
    draft.setNode(member, { ...node, x: node.x + point.x - middle.x, y: node.y + point.y - middle.y })
  draft.view({ pinned: document.view.pinned.union(new Set(nodes.map(({ member }) => member))) })
}

function freshId(groups: readonly Group[]): NodeId {
  const numbers = groups.map(({ id }) => Number(id.slice('group:'.length)))
  return nodeId(`group:${Math.max(0, ...numbers) + 1}`)
}
