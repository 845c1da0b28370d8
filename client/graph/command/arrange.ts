import type { ActorType } from '../../../model/actor.ts'
import type { Quad } from '../../../model/plover/event-types.ts'
import type { EventNode, GraphDocument } from '../model/document.ts'
import { nodeId } from '../model/ids.ts'
import type { NodeId } from '../model/ids.ts'
import { eventCrowdFor, placeAmong } from '../model/place.ts'
import type { Point } from '../model/place.ts'
import type { Extent, ViewState } from '../model/view.ts'
import type { Draft } from './log.ts'
import { stepLength } from './show.ts'

/** Takes back what the expansion of an actor brought, except what something else holds: a pin, an expansion of its own. */
export function collapse(draft: Draft, anchor: NodeId): void {
  const { document } = draft
  const anchors = new Set(document.nodes().flatMap(({ node }) => node.anchors))
  for (const { id, node } of document.nodes()) {
    if (!node.anchors.includes(anchor)) continue
    const rest = node.anchors.filter((reason) => reason !== anchor)
    const held = rest.length > 0 || document.view.pinned.has(id) || (anchors.has(id) && id !== anchor)
    if (held) draft.setNode(id, { ...node, anchors: rest.length > 0 ? rest : ['kept'] })
    else draft.dropNode(id)
  }
  dropLonelyEvents(draft)
  forgetAbsent(draft)
}

/** Whether an actor has been expanded. */
export function isExpanded(document: GraphDocument, id: NodeId): boolean {
  for (const { node } of document.nodes()) if (node.anchors.includes(id)) return true
  return false
}

export function hide(draft: Draft, ids: Iterable<NodeId>): void {
  const hidden = new Set([...draft.document.view.hidden, ...ids])
  if (hidden.size > draft.document.view.hidden.size) draft.view({ hidden })
}

/** Shows again whoever of these was hidden. */
export function unhide(draft: Draft, ids: ReadonlySet<NodeId>): void {
  const { hidden } = draft.document.view
  if (!hidden.isDisjointFrom(ids)) draft.view({ hidden: hidden.difference(ids) })
}

export function showHidden(draft: Draft): void {
  if (draft.document.view.hidden.size > 0) draft.view({ hidden: new Set() })
}

/** Pins a node where it stands, or lets it go. */
export function togglePin(draft: Draft, id: NodeId): void {
  draft.view({ pinned: toggled(draft.document.view.pinned, id) })
}

export function toggleActorType(draft: Draft, type: ActorType): void {
  draft.view({ actorTypesOff: toggled(draft.document.view.actorTypesOff, type) })
}

export function toggleQuad(draft: Draft, quad: Quad): void {
  draft.view({ quadsOff: toggled(draft.document.view.quadsOff, quad) })
}

export function setMode(draft: Draft, mode: ViewState['mode']): void {
  if (draft.document.view.mode !== mode) draft.view({ mode })
}

/** Puts one node elsewhere, as the reader dragged it, and pins it there. */
export function move(draft: Draft, id: NodeId, point: Point): void {
  const node = draft.document.node(id)
  if (node === null) return
  draft.setNode(id, { ...node, x: point.x, y: point.y })
  if (!draft.document.view.pinned.has(id)) togglePin(draft, id)
}

/**
 * Takes over what a layout computed. Pinned nodes stay; events out of sight follow their participants. The box of the
 * drawing stays too where only some were arranged, or somebody is pinned: another one would move all on the screen.
 */
export function takeLayout(
  draft: Draft,
  positions: ReadonlyMap<string, Point>,
  { isPartial = false }: { isPartial?: boolean } = {},
): void {
  const { document } = draft
  const { pinned } = document.view
  const followers: { id: NodeId; node: EventNode }[] = []
  for (const { id, node } of document.nodes()) {
    if (pinned.has(id)) continue
    const point = positions.get(id)
    if (point !== undefined) draft.setNode(id, { ...node, x: point.x, y: point.y })
    else if (node.kind === 'event' && node.event.participants.some(({ id }) => positions.has(id)))
      followers.push({ id, node })
  }
  if (followers.length > 0) followParticipants(draft, followers)
  if (!isPartial && pinned.size === 0)
    draft.view({ extent: extentOf(document.nodes().map(({ node }) => node)) })
}

function followParticipants(draft: Draft, events: readonly { id: NodeId; node: EventNode }[]): void {
  const { document } = draft
  const step = stepLength(document)
  const crowd = eventCrowdFor(
    document.nodes().flatMap(({ node }) => (node.kind === 'actor' ? [node] : [])),
    step,
  )
  for (const { id, node } of events) {
    const participants = node.event.participants.flatMap(
      (participant) => document.node(nodeId(participant.id)) ?? [],
    )
    const point = placeAmong(participants, crowd, step)
    draft.setNode(id, { ...node, x: point.x, y: point.y })
  }
}

/** The smallest box around some points, never flat, so that a single node does not fill the drawing. */
export function extentOf(points: readonly Point[]): Extent | null {
  if (points.length === 0) return null
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    bottom = Math.min(bottom, y)
    top = Math.max(top, y)
  }
  const side = Math.max(right - left, top - bottom, 1)
  const widened = (low: number, high: number): readonly [number, number] => {
    const lacking = Math.max(side / 4 - (high - low), 0) / 2
    return [low - lacking, high + lacking]
  }
  return { x: widened(left, right), y: widened(bottom, top) }
}

function dropLonelyEvents(draft: Draft): void {
  for (const { id, node } of draft.document.nodes()) {
    if (node.kind !== 'event') continue
    const partners = new Set(draft.document.edgesOf(id).map((edge) => edge.source))
    if (partners.size < 2) draft.dropNode(id)
  }
}

/** Lets go of hidden and pinned ids of nodes that are gone. */
export function forgetAbsent(draft: Draft): void {
  const { hidden, pinned } = draft.document.view
  const present = (id: NodeId) => draft.document.has(id)
  if ([...hidden, ...pinned].every(present)) return
  draft.view({
    hidden: new Set([...hidden].filter(present)),
    pinned: new Set([...pinned].filter(present)),
  })
}

function toggled<Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  return next
}
