import type { Group } from '../model/groups.ts'
import { edgeId } from '../model/ids.ts'
import type { EdgeId, NodeId } from '../model/ids.ts'
import type { Emphasis, DrawnEdge, DrawnNode } from './style.ts'
import type { Palette } from './palette.ts'

/** The edge between a group and somebody outside of it, or another group: all edges of one kind between them. */
export type FoldedEdge = { ends: readonly [NodeId, NodeId]; edges: readonly EdgeId[] }
export type Folded = {
  nodes: ReadonlyMap<NodeId, DrawnNode>
  edges: ReadonlyMap<EdgeId, DrawnEdge>
  folded: ReadonlyMap<EdgeId, FoldedEdge>
}

/**
 * Draws each group as one node in the middle of its members. Only drawing knows of it: members stay in the list, and
 * whatever filters and measures them goes on. A group of which fewer than two are in sight is drawn as it is.
 */
export function fold(
  nodes: ReadonlyMap<NodeId, DrawnNode>,
  edges: ReadonlyMap<EdgeId, DrawnEdge>,
  groups: readonly Group[],
  kindOf: (id: EdgeId) => string,
  emphasis: Emphasis,
  palette: Palette,
): Folded {
  const groupOf = new Map<NodeId, NodeId>()
  const drawn = new Map(nodes)
  for (const { id, name, members } of groups) {
    const present = members.flatMap((member) => {
      const node = nodes.get(member)
      return node === undefined ? [] : [{ member, node }]
    })
    if (present.length < 2) continue
    for (const { member } of present) {
      groupOf.set(member, id)
      drawn.delete(member)
    }
    const isChosen = present.some(
      ({ member }) => emphasis.chosen.has(member) || emphasis.selected.includes(member),
    )
    drawn.set(id, {
      x: present.reduce((sum, { node }) => sum + node.x, 0) / present.length,
      y: present.reduce((sum, { node }) => sum + node.y, 0) / present.length,
      size: Math.min(10 + 3 * Math.sqrt(present.length), 26),
      color: palette.paper,
      borderColor: palette.ink,
      borderWidth: 4,
      ringColor: isChosen ? palette.accent : emphasis.hovered === id ? palette.halo : palette.ink,
      shape: 'circle',
      dashes: 0,
      label: `${name} (${present.length})`,
      labelKind: 'actor',
      forceLabel: true,
      zIndex: 2,
    })
  }
  return { nodes: drawn, ...foldEdges(edges, groupOf, kindOf, emphasis) }
}

function foldEdges(
  edges: ReadonlyMap<EdgeId, DrawnEdge>,
  groupOf: ReadonlyMap<NodeId, NodeId>,
  kindOf: (id: EdgeId) => string,
  emphasis: Emphasis,
): Pick<Folded, 'edges' | 'folded'> {
  const drawn = new Map<EdgeId, DrawnEdge>()
  const folded = new Map<EdgeId, { ends: readonly [NodeId, NodeId]; edges: EdgeId[] }>()
  for (const [id, edge] of edges) {
    const [source, target] = [
      groupOf.get(edge.source) ?? edge.source,
      groupOf.get(edge.target) ?? edge.target,
    ]
    if (source === edge.source && target === edge.target) {
      drawn.set(id, edge)
      continue
    }
    if (source === target) continue
    const [first, second] = source < target ? [source, target] : [target, source]
    const key = edgeId(`fold ${kindOf(id)} ${first} ${second}`)
    const known = drawn.get(key)
    drawn.set(key, {
      ...edge,
      source: first,
      target: second,
      size: Math.min(Math.hypot(edge.size, known?.size ?? 0), 9),
      zIndex: Math.max(edge.zIndex, known?.zIndex ?? 0, emphasis.hovered === key ? 5 : 0),
    })
    const members = folded.get(key)
    if (members === undefined) folded.set(key, { ends: [first, second], edges: [id] })
    else members.edges.push(id)
  }
  return { edges: drawn, folded }
}
