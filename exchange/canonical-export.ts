import type { Graph } from '../cypher/connection.ts'
import { exportKinds, exportNodes } from '../cypher/export/export-pages.ts'
import type { ExportKind } from '../cypher/export/export-pages.ts'

/** Stored for our own work or known to one machine only: no part of what the graph says. */
const left: Partial<Record<ExportKind, readonly string[]>> = {
  articles: ['ingestedAt', 'path'],
  claims: ['block'],
  events: ['block', 'digest'],
}

/** Lists whose order says something; every other list is a set and is sorted. */
const ordered: ReadonlySet<string> = new Set(['authors', 'aliases', 'aliasCounts', 'sectors'])

/**
 * The canonical export (design §5): one JSON object a line (the line end is the caller's), `{"kind", …properties, …edges}`; articles, sentences with
 * mentions, actors with their local keys, claims, events, places, relations, each by id. Equal graphs give equal bytes: what
 * depends on when, where or in which order something was loaded is left out, and so are links (they follow from the events),
 * ledger, jobs, decisions and saved things.
 */
export async function* canonicalExport(graph: Graph): AsyncGenerator<string> {
  for (const kind of exportKinds) {
    for await (const node of exportNodes(graph, kind)) {
      const hidden = left[kind] ?? []
      const properties = Object.entries(node.properties).filter(([name]) => !hidden.includes(name))
      yield canonicalJson({ ...Object.fromEntries(properties), ...node.edges, kind: kind.slice(0, -1) })
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
          .toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
          .map(({ item }) => item)
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, item]) => [name, sorted(item, ordered.has(name))]),
  )
}
