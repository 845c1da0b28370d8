import type { ActorSummary, EventSummary, LinkSummary } from '../../../model/api/resources.ts'
import type { GraphDocument, GraphNode } from '../model/document.ts'
import type { Group } from '../model/groups.ts'
import { nodeId, pairOf } from '../model/ids.ts'
import type { NodeId } from '../model/ids.ts'
import type { Point } from '../model/place.ts'
import type { Comparison } from '../model/view.ts'
import type { Draft } from './log.ts'
import { dropOtherLinks, showFacts } from './show.ts'

/** What the graph says now of what is drawn, and who comes with it. */
export type Renewal = {
  /** Who each actor drawn is now: itself, the one that took it over, or null for nobody any more. */
  now: ReadonlyMap<string, ActorSummary | null>
  newcomers: readonly ActorSummary[]
  /** Links and events among all of them. */
  links: readonly LinkSummary[]
  events: readonly EventSummary[]
  /** Why the newcomers are here. */
  reason: string
  /** Where newcomers are placed; else beside whom they are linked to most. */
  positions?: ReadonlyMap<string, Point>
}

/**
 * Brings the drawing up to what the graph says now: actors that were merged become one in the place of the one that stays,
 * new names are taken over, links and events are those of now. Whoever stays keeps the place.
 */
export function renew(draft: Draft, renewal: Renewal): void {
  const { now, newcomers, links, events, reason, positions } = renewal
  const heirs = new Map(
    [...now].flatMap(([id, actor]): [NodeId, NodeId | null][] =>
      actor?.id === id ? [] : [[nodeId(id), actor === null ? null : nodeId(actor.id)]],
    ),
  )
  keepView(draft, heirs)
  for (const [id, actor] of now) if (actor !== null) takeOver(draft, nodeId(id), actor)
  for (const id of heirs.keys()) draft.dropNode(id)
  renameAnchors(draft, heirs)
  renewEvents(draft, events)
  // Before the former links go: their length is the unit in which newcomers keep near.
  showFacts(
    draft,
    { actors: newcomers, links, events },
    { anchor: null, reason, ...(positions === undefined ? {} : { positions }) },
  )
  dropOtherLinks(draft, links)
}

/** An actor as it is now, in the place of the one it was or took over. */
function takeOver(draft: Draft, id: NodeId, actor: ActorSummary): void {
  const former = draft.document.node(id)
  const heir = nodeId(actor.id)
  const present = draft.document.node(heir)
  if (former?.kind !== 'actor') return
  if (id === heir) {
    if (JSON.stringify(former.actor) !== JSON.stringify(actor)) draft.setNode(id, { ...former, actor })
    return
  }
  const anchors = [...new Set([...(present?.anchors ?? []), ...former.anchors])]
  const { x, y } = present ?? former
  draft.setNode(heir, { kind: 'actor', actor, x, y, anchors })
}

/** What the reader chose of those who are others now goes over to their heirs. */
function keepView(draft: Draft, heirs: ReadonlyMap<NodeId, NodeId | null>): void {
  keepMarks(draft, heirs)
  const { groups, comparison } = draft.document.view
  if (groups.some(({ members }) => members.some((id) => heirs.has(id))))
    draft.view({ groups: inheritedGroups(groups, heirs) })
  if (comparison?.changes.some(({ source, target }) => heirs.has(source) || heirs.has(target)) === true)
    draft.view({ comparison: { ...comparison, changes: inheritedChanges(comparison.changes, heirs) } })
}

/** An heir stays in the group where it is; a group left with less than two is none. */
function inheritedGroups(groups: readonly Group[], heirs: ReadonlyMap<NodeId, NodeId | null>): Group[] {
  const grouped = new Set(groups.flatMap(({ members }) => members.filter((id) => !heirs.has(id))))
  return groups.flatMap((group) => {
    const members = group.members.filter((id) => !heirs.has(id))
    for (const id of group.members) {
      const heir = heirs.get(id) ?? null
      if (heir === null || grouped.has(heir)) continue
      grouped.add(heir)
      members.push(heir)
    }
    return members.length < 2 ? [] : [{ ...group, members: members.toSorted() }]
  })
}

/** What changed between two who are one now changed within it; changes of both with the same third are one. */
function inheritedChanges(
  changes: Comparison['changes'],
  heirs: ReadonlyMap<NodeId, NodeId | null>,
): Comparison['changes'] {
  const found = new Map<string, Comparison['changes'][number]>()
  const heirOf = (id: NodeId): NodeId | null => {
    const heir = heirs.get(id)
    return heir === undefined ? id : heir
  }
  for (const change of changes) {
    const [source, target] = [heirOf(change.source), heirOf(change.target)]
    if (source === null || target === null || source === target) continue
    const pair = pairOf(source, target)
    const known = found.get(pair)
    found.set(
      pair,
      known === undefined
        ? { ...change, source, target }
        : { ...known, a: known.a + change.a, b: known.b + change.b },
    )
  }
  return [...found.values()]
}

/** Hidden and pinned go over to the heir, except that nobody vanishes because of one whom he took over. */
function keepMarks(draft: Draft, heirs: ReadonlyMap<NodeId, NodeId | null>): void {
  const { hidden, pinned } = draft.document.view
  if (![...hidden, ...pinned].some((id) => heirs.has(id))) return
  const stays = (id: NodeId): boolean => !heirs.has(id)
  const heirsOf = (ids: ReadonlySet<NodeId>): NodeId[] => [...ids].flatMap((id) => heirs.get(id) ?? [])
  draft.view({
    hidden: new Set([
      ...[...hidden].filter(stays),
      ...heirsOf(hidden).filter((heir) => !draft.document.has(heir)),
    ]),
    pinned: new Set([...[...pinned].filter(stays), ...heirsOf(pinned)]),
  })
}

/** Whoever an expansion of a former actor brought is held by the heir. */
function renameAnchors(draft: Draft, heirs: ReadonlyMap<NodeId, NodeId | null>): void {
  const names = new Map<string, string>(
    [...heirs].flatMap(([id, heir]) => (heir === null ? [] : [[id, heir] as const])),
  )
  for (const { id, node } of draft.document.nodes()) {
    if (!node.anchors.some((anchor) => names.has(anchor))) continue
    const anchors = [...new Set(node.anchors.map((anchor) => names.get(anchor) ?? anchor))]
    const others = anchors.filter((anchor) => anchor !== id)
    draft.setNode(id, { ...node, anchors: others.length === 0 ? ['kept'] : others })
  }
}

/** Events that are told otherwise now are drawn anew where they stood; those that are gone, go. */
function renewEvents(draft: Draft, events: readonly EventSummary[]): void {
  const told = new Map(events.map((event) => [event.id, event]))
  for (const { id, node } of draft.document.nodes()) {
    if (node.kind !== 'event') continue
    const event = told.get(node.event.id)
    if (event === undefined) {
      draft.dropNode(id)
    } else if (JSON.stringify(event) !== JSON.stringify(node.event)) {
      for (const edge of draft.document.edgesOf(id)) draft.dropEdge(edge.id)
      draft.setNode(id, { ...node, event })
    }
  }
}

/** The actors drawn that no link joins to another. */
export function unlinkedActors(document: GraphDocument): NodeId[] {
  return document
    .nodes()
    .filter(({ id, node }) => isUnlinked(document, id, node))
    .map(({ id }) => id)
}

function isUnlinked(document: GraphDocument, id: NodeId, node: GraphNode): boolean {
  return node.kind === 'actor' && !document.edgesOf(id).some(({ edge }) => edge.kind === 'link')
}
