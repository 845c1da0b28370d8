import { actorTypes } from '../../../model/actor.ts'
import { describeDate } from '../../../model/dates.ts'
import type { EventStatus } from '../../../model/event.ts'
import { phraseOf } from '../../../model/plover/event-types.ts'
import { isNamedKey } from '../../../model/slug.ts'
import type { Measured } from '../metric/measure.ts'
import type { SizeMeaning } from '../model/appearance.ts'
import type { Edge, GraphDocument, GraphEdge, GraphNode } from '../model/document.ts'
import { edgeId, nodeId } from '../model/ids.ts'
import type { EdgeId, NodeId } from '../model/ids.ts'
import type { Visible } from '../visible/visible.ts'
import type { Painting } from './painting.ts'
import type { ColourToken, Palette, Shape } from './palette.ts'
import { lookOfEdge, lookOfNode } from './rules.ts'

/** What stands out at the moment. It is no part of the document: looking at something is not undone. */
export type Emphasis = {
  /** The node, or the two nodes of the link, whose panel is open. */
  selected: readonly NodeId[]
  selectedEdge: EdgeId | null
  /** Whom the reader gathered with lasso or list, to do something with all of them. */
  chosen: ReadonlySet<NodeId>
  hovered: NodeId | EdgeId | null
  /** The path shown: its actors in order and, between each two of them, the event that joins them. */
  path: { actors: readonly NodeId[]; events: readonly NodeId[] } | null
}
export const noEmphasis: Emphasis = {
  selected: [],
  selectedEdge: null,
  chosen: new Set(),
  hovered: null,
  path: null,
}

export type DrawnNode = {
  x: number
  y: number
  size: number
  color: string
  borderColor: string
  borderWidth: number
  ringColor: string
  shape: Shape
  dashes: number
  label: string
  labelKind: 'actor' | 'event'
  forceLabel: boolean
  zIndex: number
}
export type DrawnEdge = {
  source: NodeId
  target: NodeId
  size: number
  color: string
  dashed: boolean
  zIndex: number
  /** Words on the line. */
  label?: string
}

export function styleNode(
  document: GraphDocument,
  id: NodeId,
  node: GraphNode,
  emphasis: Emphasis,
  beside: ReadonlySet<NodeId>,
  palette: Palette,
  { scale, painting }: Look,
): DrawnNode {
  const { path } = emphasis
  const onPath = path !== null && (path.actors.includes(id) || path.events.includes(id))
  const look = lookOfNode({
    kind: node.kind,
    type: node.kind === 'actor' ? node.actor.type : null,
    quad: node.kind === 'event' ? node.event.quad : null,
    status: node.kind === 'event' ? node.event.status : null,
    local: node.kind === 'actor' && !isNamedKey(node.actor.id),
    pinned: document.view.pinned.has(id),
    selected: emphasis.selected.includes(id),
    chosen: emphasis.chosen.has(id),
    hovered: emphasis.hovered === id,
    onPath,
    faded: path !== null && !onPath,
    beside: beside.has(id),
  })
  const tint = painting.tints.get(id)
  const colourOf = (token: ColourToken) => palette[tint !== undefined && isTypeColour(token) ? tint : token]
  const mark = painting.marks.get(id) ?? ''
  return {
    x: node.x,
    y: node.y,
    size: sizeOf(node, scale, id),
    color: colourOf(look.colour),
    borderColor: colourOf(look.border),
    borderWidth: look.borderWidth,
    ringColor: palette[look.ring],
    shape: look.shape,
    dashes: look.dashes,
    label: look.showLabel ? (mark === '' ? labelOf(node) : `${labelOf(node)} ${mark}`) : '',
    labelKind: node.kind,
    forceLabel: look.forceLabel,
    zIndex: look.zIndex,
  }
}

/** A link whose colour says something else than its kind keeps that colour whatever stands out. */
export function styleEdge(
  document: GraphDocument,
  drawn: Edge,
  emphasis: Emphasis,
  palette: Palette,
  { scale, painting }: Look,
): DrawnEdge {
  const { id, source, target, edge } = drawn
  const onPath = isOnPath(drawn, emphasis.path)
  const look = lookOfEdge({
    kind: edge.kind,
    quad: edge.quad,
    role: edge.kind === 'participation' ? edge.role : null,
    status: edge.kind === 'participation' ? statusOf(document.node(target)) : null,
    selected: emphasis.selectedEdge === id,
    hovered: emphasis.hovered === id,
    beside:
      emphasis.path === null && (emphasis.selected.includes(source) || emphasis.selected.includes(target)),
    onPath,
    faded: emphasis.path !== null && !onPath,
  })
  return {
    source,
    target,
    size: widthOf(edge, scale) * look.widen,
    color: palette[isKindColour(look.colour) ? (painting.edgeTints.get(id) ?? look.colour) : look.colour],
    dashed: look.dashed,
    zIndex: look.zIndex,
  }
}

function statusOf(node: GraphNode | null): EventStatus | null {
  return node?.kind === 'event' ? node.event.status : null
}

function isTypeColour(token: ColourToken): boolean {
  return actorTypes.some((type) => type === token)
}

function isKindColour(token: ColourToken): boolean {
  return token.startsWith('quad')
}

/** What the document and the reader's choice make of it: sizes and colours. */
export type Look = { scale: Scale; painting: Painting }

/** What sizes are measured against: they tell apart ten actors and ten thousand, three events and fifty thousand. */
export type Scale = {
  highestDegree: number
  /** How much smaller nodes are drawn than in a small graph: from 1 to a half. */
  shrink: number
  edges: number
  highestCount: number
  /** What the size of actors means. */
  size: SizeMeaning
  /** The values of the metric that sizes mean; null when they mean none, or it has not been measured. */
  metric: Measured | null
  highestValue: number
}

/** So many nodes have room for their full size. */
const roomy = 150

/** The scale of what is visible. Small graphs share one scale, so that a few newcomers do not change it. */
export function scaleOf(
  document: GraphDocument,
  seen: Visible,
  size: SizeMeaning = 'events',
  metric: Measured | null = null,
): Scale {
  let highestDegree = 80
  for (const id of seen.nodes) {
    const node = document.node(id)
    if (node?.kind === 'actor') highestDegree = Math.max(highestDegree, node.actor.degree)
  }
  let highestCount = 8
  for (const id of seen.edges) {
    const found = document.edge(id)
    if (found?.edge.kind === 'link') highestCount = Math.max(highestCount, found.edge.count)
  }
  return {
    highestDegree,
    shrink: Math.min(1, Math.max(0.5, (roomy / Math.max(seen.nodes.size, 1)) ** 0.25)),
    edges: Math.max(seen.edges.size, 40),
    highestCount,
    ...sizing(size, metric),
  }
}

/** The same scale where sizes mean something else. */
export function rescaled(scale: Scale, size: SizeMeaning, metric: Measured | null): Scale {
  return { ...scale, ...sizing(size, metric) }
}

function sizing(size: SizeMeaning, metric: Measured | null): Pick<Scale, 'size' | 'metric' | 'highestValue'> {
  let highestValue = 0
  for (const value of metric?.values() ?? []) highestValue = Math.max(highestValue, value)
  return { size, metric, highestValue: highestValue === 0 ? 1 : highestValue }
}

/** Drawn size in pixels: the area of an actor grows with its number of events, or with what the reader chose instead. */
export function sizeOf(node: GraphNode, scale: Scale, id: NodeId): number {
  return node.kind === 'actor'
    ? scale.shrink * (5 + 15 * Math.sqrt(shareOf(node.actor.degree, scale, id)))
    : scale.shrink * Math.min(4 + Math.sqrt(node.event.claimCount), 9)
}

/** From 0 to 1. */
function shareOf(degree: number, scale: Scale, id: NodeId): number {
  if (scale.size === 'same') return 0.15
  return scale.metric === null
    ? degree / scale.highestDegree
    : (scale.metric.get(id) ?? 0) / scale.highestValue
}

/** Drawn width in pixels: it grows with the number of events, and all edges thin out as they grow many. */
function widthOf(edge: GraphEdge, scale: Scale): number {
  const thickest = 5.5 * (40 / scale.edges) ** 0.3
  if (edge.kind === 'participation') return Math.max(1.8 * (thickest / 5.5), 0.8)
  const share = Math.log2(1 + edge.count) / Math.log2(1 + scale.highestCount)
  return Math.max(thickest * share, 0.7)
}

/** The words beside a node. */
export function labelOf(node: GraphNode): string {
  return node.kind === 'actor'
    ? node.actor.name
    : `${phraseOf(node.event.type, node.event.mode)}${node.event.date === null ? '' : `, ${describeDate(node.event.date)}`}`
}

/** Which nodes and edges look different when the emphasis changes, so that no more than these are drawn anew. */
export function touchedBy(
  document: GraphDocument,
  before: Emphasis,
  after: Emphasis,
  seen: Visible,
): Visible {
  if (before.path !== after.path) return seen
  const nodes = new Set<NodeId>(before.chosen.symmetricDifference(after.chosen))
  const edges = new Set<EdgeId>()
  const isSelectedAnew = before.selected !== after.selected
  for (const { selected, selectedEdge, hovered } of [before, after]) {
    for (const id of isSelectedAnew ? selected : []) {
      nodes.add(id)
      for (const edge of document.edgesOf(id)) {
        nodes.add(edge.source).add(edge.target)
        edges.add(edge.id)
      }
    }
    for (const id of [hovered, selectedEdge]) {
      if (id === null) continue
      nodes.add(nodeId(id))
      edges.add(edgeId(id))
    }
  }
  return {
    nodes: new Set([...nodes].filter((id) => seen.nodes.has(id))),
    edges: new Set([...edges].filter((id) => seen.edges.has(id))),
  }
}

/** Everybody who shares an edge with the one who is selected, if it is one alone. */
export function besideOf(document: GraphDocument, emphasis: Emphasis): ReadonlySet<NodeId> {
  const [id, ...others] = emphasis.selected
  if (emphasis.path !== null || id === undefined || others.length > 0) return new Set()
  return new Set(document.edgesOf(id).flatMap((edge) => [edge.source, edge.target]))
}

/** An edge is on the path when it joins two actors next to each other on it, directly or through the event of both. */
function isOnPath({ source, target, edge }: Edge, path: Emphasis['path']): boolean {
  if (path === null) return false
  const from = path.actors.indexOf(source)
  if (edge.kind === 'link')
    return from !== -1 && Math.abs(from - path.actors.indexOf(target)) === 1 && path.actors.includes(target)
  const step = path.events.indexOf(target)
  return step !== -1 && (from === step || from === step + 1)
}
