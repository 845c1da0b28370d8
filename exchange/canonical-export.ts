import type { Graph } from '../cypher/connection.ts'
import { exportKinds, exportNodes } from '../cypher/export/export-pages.ts'
import type { ExportKind } from '../cypher/export/export-pages.ts'
import type { Scope } from '../cypher/filters/selection.ts'
import { heldStill } from '../cypher/load/hold.ts'
import { isUnshared } from '../cypher/schema/node-types.ts'
import { compareText } from '../model/compare-text.ts'

/** The label of the nodes of a kind: "article" → "Article". */
const labelOf = (kind: ExportKind): string => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`

/** Lists whose order says something; every other list is a set and is sorted. */
const ordered: ReadonlySet<string> = new Set(['authors', 'aliases', 'aliasCounts', 'sectors', 'pageStarts'])

/**
 * The canonical export (design §5): one JSON object a line (the line end is the caller's), `{"kind", …properties, …edges}`;
 * articles, sentences with mentions, actors with their local keys, claims, events, places, relations, each by id. Equal graphs
 * give equal bytes: what depends on when, where or in which order something was loaded is left out, and so are links (they
 * follow from the events), ledger, jobs, decisions and saved things.
 *
 * Read page by page, whatever the size, while those who write wait (docs/decisions/whole-graph-readings.md).
 *
 * Limited to a collection it holds what its articles own and the actors, events and places they speak of, with counts of
 * these articles alone; who an actor is, and which claims are one event, is derived from the whole graph.
 */
export async function* canonicalExport(
  graph: Graph,
  { collection }: { collection?: string } = {},
): AsyncGenerator<string> {
  const scope: Scope =
    collection === undefined ? { kind: 'everything' } : { kind: 'collection', id: collection }
  yield* heldStill(graph, () => exportLines(graph, scope))
}

/** The lines of the canonical export, for those who hold the graph still themselves. */
export async function* exportLines(graph: Graph, scope: Scope): AsyncGenerator<string> {
  for (const kind of exportKinds) {
    const label = labelOf(kind.kind)
    for await (const node of exportNodes(graph, kind, scope)) {
      const properties = Object.entries(node.properties).filter(([name]) => !isUnshared(label, name))
      yield canonicalJson({ ...Object.fromEntries(properties), ...node.edges, kind: kind.kind })
    }
  }
}

/** JSON with sorted keys and sorted sets. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value, false))
}

function sorted(value: unknown, keepOrder: boolean): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => sorted(item, false))
    return keepOrder
      ? items
      : items
          .map((item) => ({ item, text: JSON.stringify(item) }))
          .toSorted((a, b) => compareText(a.text, b.text))
          .map(({ item }) => item)
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, item]) => [name, sorted(item, ordered.has(name))]),
  )
}
