import { phraseOf, quadNames } from '../../../model/plover/event-types.ts'
import type { Quad } from '../../../model/plover/event-types.ts'
import { inForce } from '../../graph/explorer.ts'
import type { Edge, GraphDocument, GraphNode } from '../../graph/model/document.ts'
import type { NodeId } from '../../graph/model/ids.ts'
import { labelOf } from '../../graph/style/style.ts'
import type { Seen } from '../../graph/visible/visible.ts'
import type { ExportEdge, ExportGraph, ExportNode, Provenance } from './exportGraph.ts'

/** An event behind links: its kind and whom it joins. */
export type JoiningEvent = { id: string; quad: Quad; actors: readonly string[] }

/**
 * The visible part of the explorer's graph as every writer takes it. Links have as many events as are in force; the ids of
 * those are among `events`. The same view is the same file, in whatever order it came about. `measures` are numbers of nodes by the name of their column.
 */
export function explorerGraph(
  document: GraphDocument,
  seen: Seen,
  events: readonly JoiningEvent[],
  provenance: Provenance,
  measures: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(),
): ExportGraph {
  const joining = eventsByPair(events)
  const edges = document
    .edges()
    .filter(({ id }) => seen.edges.has(id))
    .toSorted(byId)
    .map((edge) => exportEdge(document, inForce(edge, seen), joining))
  const spans = spansOf(edges)
  const nodes = document
    .nodes()
    .filter(({ id }) => seen.nodes.has(id))
    .toSorted(byId)
    .map(({ id, node }) => withMeasures(exportNode(id, node, spans.get(id) ?? null), measures))
  return { provenance, nodes, edges }
}

function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1
}

type DatedSpan = { start: string; end: string }

function exportNode(id: NodeId, node: GraphNode, span: DatedSpan | null): ExportNode {
  const place = { x: node.x, y: node.y }
  if (node.kind === 'actor') {
    const { name, type, country, sectors, aliases, degree, control } = node.actor
    return {
      id,
      label: name,
      ...place,
      start: span?.start ?? null,
      end: span?.end ?? null,
      columns: {
        kind: 'actor',
        type,
        country,
        sectors,
        aliases,
        mediaControl: control,
        eventsInAllCollections: degree,
      },
    }
  }
  const { event } = node
  return {
    id,
    label: labelOf(node),
    ...place,
    start: event.date?.from ?? null,
    end: event.date?.to ?? null,
    columns: {
      kind: 'event',
      type: event.type,
      mode: event.mode,
      quad: event.quad,
      intensity: event.intensity,
      contexts: event.contexts,
      status: event.status,
      datePrecision: event.date?.precision ?? null,
      place: event.place?.name ?? null,
      claims: event.claimCount,
      articles: event.articleCount,
      independentReports: event.independentCount,
      outlets: event.outletCount,
      participants: event.participants.map((participant) => participant.id),
    },
  }
}

function withMeasures(
  node: ExportNode,
  measures: ReadonlyMap<string, ReadonlyMap<string, number>>,
): ExportNode {
  if (measures.size === 0) return node
  const measured = [...measures].map(([name, values]) => [name, values.get(node.id) ?? null] as const)
  return { ...node, columns: { ...node.columns, ...Object.fromEntries(measured) } }
}

function exportEdge(document: GraphDocument, drawn: Edge, events: ReadonlyMap<string, string[]>): ExportEdge {
  const { id, source, target, edge } = drawn
  const ends = { id, source, target }
  if (edge.kind === 'link') {
    const known = events.get(pairKey(source, target, edge.quad)) ?? []
    return {
      ...ends,
      label: quadNames[edge.quad],
      weight: edge.count,
      start: edge.first,
      end: edge.last,
      columns: { kind: 'link', quad: edge.quad, events: edge.count, role: null, eventIds: known },
    }
  }
  const event = document.node(target)
  const dated = event?.kind === 'event' ? event.event : null
  return {
    ...ends,
    label: edge.role,
    weight: 1,
    start: dated?.date?.from ?? null,
    end: dated?.date?.to ?? null,
    columns: {
      kind: 'participation',
      quad: edge.quad,
      events: 1,
      role: edge.role,
      eventIds: [target],
      eventType: dated === null ? null : phraseOf(dated.type, dated.mode),
    },
  }
}

/** The ids of the events behind each link. */
function eventsByPair(events: readonly JoiningEvent[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { id, quad, actors } of events) {
    const joined = [...new Set(actors)].toSorted()
    for (const [index, one] of joined.entries())
      for (const other of joined.slice(index + 1)) {
        const key = pairKey(one, other, quad)
        const known = found.get(key)
        if (known === undefined) found.set(key, [id])
        else known.push(id)
      }
  }
  return found
}

/** The first and the last day of the edges of each node. */
function spansOf(edges: readonly ExportEdge[]): Map<string, DatedSpan> {
  const spans = new Map<string, DatedSpan>()
  for (const { source, target, start, end } of edges) {
    if (start === null || end === null) continue
    for (const id of [source, target]) {
      const known = spans.get(id)
      spans.set(id, {
        start: known === undefined || start < known.start ? start : known.start,
        end: known === undefined || end > known.end ? end : known.end,
      })
    }
  }
  return spans
}

function pairKey(one: string, other: string, quad: number): string {
  return one < other ? `${quad} ${one} ${other}` : `${quad} ${other} ${one}`
}
