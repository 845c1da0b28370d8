import type { ActorSummary, EventSummary, LinkSummary } from '../../../model/api/resources.ts'
import { quads } from '../../../model/plover/event-types.ts'
import type { GraphDocument } from '../model/document.ts'
import { linkId, nodeId, pairOf, participationId } from '../model/ids.ts'
import type { NodeId } from '../model/ids.ts'
import { centre, crowdFor, distance, eventCrowdFor, placeAmong, placeAround } from '../model/place.ts'
import type { Crowd, Point } from '../model/place.ts'
import type { Draft } from './log.ts'

/** What the API gave to be drawn. */
export type Facts = {
  actors: readonly ActorSummary[]
  links: readonly LinkSummary[]
  events: readonly EventSummary[]
}

/**
 * Brings facts into the drawing. Newcomers are placed around the anchor (or their strongest partner), or where
 * `positions` says; whoever is there already keeps the place. `reason` tells later why a node is here.
 */
export function showFacts(
  draft: Draft,
  facts: Facts,
  options: { anchor: NodeId | null; reason: string; positions?: ReadonlyMap<string, Point> },
): void {
  const { anchor, reason, positions } = options
  const step = stepLength(draft.document)
  const newcomers = facts.actors.filter((actor) => !draft.document.has(nodeId(actor.id)))
  for (const actor of facts.actors) {
    const id = nodeId(actor.id)
    const known = draft.document.node(id)
    // Whoever stands here already is only claimed too, so that collapsing the first claimant keeps it.
    if (known !== null && id !== anchor && !known.anchors.includes(reason))
      draft.setNode(id, { ...known, anchors: [...known.anchors, reason] })
  }
  const places = placesFor(draft.document, newcomers, facts.links, anchor, step, positions)
  for (const actor of newcomers) {
    const point = places.get(actor.id) ?? { x: 0, y: 0 }
    draft.setNode(nodeId(actor.id), { kind: 'actor', actor, x: point.x, y: point.y, anchors: [reason] })
  }
  for (const link of facts.links) setLink(draft, link)
  const crowd = eventCrowdFor(
    draft.document.nodes().map(({ node }) => node),
    step,
  )
  for (const event of facts.events) showEvent(draft, event, reason, crowd, step)
  joinKnownEvents(draft, newcomers, crowd, step)
}

/** Writes the four possible edges of a link; an edge without events goes. */
export function setLink(draft: Draft, link: LinkSummary): void {
  const source = nodeId(link.source)
  const target = nodeId(link.target)
  if (source === target || !draft.document.has(source) || !draft.document.has(target)) return
  const ends: readonly [NodeId, NodeId] = source < target ? [source, target] : [target, source]
  for (const quad of quads) {
    const id = linkId(source, target, quad)
    const count = link[`quad${quad}`]
    const known = draft.document.edge(id)?.edge
    if (count === 0) draft.dropEdge(id)
    else if (
      known?.kind !== 'link' ||
      known.count !== count ||
      known.first !== link.first ||
      known.last !== link.last
    )
      draft.setEdge(id, ends, { kind: 'link', quad, count, first: link.first, last: link.last })
  }
}

/** Links of pairs that are not among the given ones go. */
export function dropOtherLinks(draft: Draft, links: readonly LinkSummary[]): void {
  const pairs = new Set(links.map(({ source, target }) => pairOf(source, target)))
  for (const { id, source, target, edge } of draft.document.edges())
    if (edge.kind === 'link' && !pairs.has(pairOf(source, target))) draft.dropEdge(id)
}

function showEvent(draft: Draft, event: EventSummary, reason: string, crowd: Crowd, step: number): void {
  const id = nodeId(event.id)
  const present = event.participants.filter((participant) => draft.document.has(nodeId(participant.id)))
  const distinct = new Set(present.map((participant) => participant.id))
  const known = draft.document.node(id)
  if (known === null) {
    // An event with one actor on the drawing joins nobody; its sentences are in that actor's panel.
    if (distinct.size < 2) return
    const point = placeAmong(pointsOf(draft.document, distinct), crowd, step)
    draft.setNode(id, { kind: 'event', event, x: point.x, y: point.y, anchors: [reason] })
  } else if (!known.anchors.includes(reason)) {
    draft.setNode(id, { ...known, anchors: [...known.anchors, reason] })
  }
  for (const participant of present) {
    const edge = participationId(event.id, participant.id, participant.role)
    if (draft.document.edge(edge) === null)
      draft.setEdge(edge, [nodeId(participant.id), id], {
        kind: 'participation',
        role: participant.role,
        quad: event.quad,
      })
  }
}

/** Events drawn before may have a newcomer among their participants. */
function joinKnownEvents(draft: Draft, newcomers: readonly ActorSummary[], crowd: Crowd, step: number): void {
  if (newcomers.length === 0) return
  const arrived = new Set(newcomers.map((actor) => actor.id))
  const known = draft.document
    .nodes()
    .flatMap(({ node }) =>
      node.kind === 'event' && node.event.participants.some((participant) => arrived.has(participant.id))
        ? [node]
        : [],
    )
  for (const node of known) showEvent(draft, node.event, node.anchors[0] ?? 'overview', crowd, step)
}

function placesFor(
  document: GraphDocument,
  newcomers: readonly ActorSummary[],
  links: readonly LinkSummary[],
  anchor: NodeId | null,
  step: number,
  positions: ReadonlyMap<string, Point> | undefined,
): Map<string, Point> {
  const places = new Map<string, Point>()
  const loose: ActorSummary[] = []
  for (const actor of newcomers) {
    const point = positions?.get(actor.id)
    if (point === undefined) loose.push(actor)
    else places.set(actor.id, point)
  }
  const occupied = [...document.nodes().map(({ node }) => node), ...places.values()]
  const middle = centre(occupied)
  const crowd = crowdFor(occupied, step)
  const groups = Map.groupBy(loose, (actor) => anchor ?? strongestPartner(document, actor.id, links))
  for (const [near, members] of groups) {
    const from = (near === null ? null : document.node(near)) ?? middle
    const outward = distance(from, middle) === 0 ? 0 : Math.atan2(from.y - middle.y, from.x - middle.x)
    const points = placeAround(from, members.length, crowd, step, outward)
    for (const [index, actor] of members.entries()) {
      const point = points[index]
      if (point !== undefined) places.set(actor.id, point)
    }
  }
  return places
}

function strongestPartner(
  document: GraphDocument,
  actor: string,
  links: readonly LinkSummary[],
): NodeId | null {
  const partners = links
    .filter((link) => link.source === actor || link.target === actor)
    .map((link) => ({
      id: nodeId(link.source === actor ? link.target : link.source),
      count: link.eventCount,
    }))
    .filter((partner) => document.has(partner.id))
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
  return partners[0]?.id ?? null
}

/** The mean length of the links drawn: the unit in which newcomers keep near. 1 when nothing is drawn yet. */
export function stepLength(document: GraphDocument): number {
  let sum = 0
  let count = 0
  for (const { source, target, edge } of document.edges()) {
    if (edge.kind !== 'link') continue
    const from = document.node(source)
    const to = document.node(target)
    if (from === null || to === null) continue
    sum += distance(from, to)
    count += 1
  }
  return count === 0 || sum === 0 ? 1 : sum / count
}

function pointsOf(document: GraphDocument, ids: Iterable<string>): Point[] {
  return [...ids].flatMap((id) => document.node(nodeId(id)) ?? [])
}
