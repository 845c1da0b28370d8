import { strToU8, zipSync } from 'fflate'
import { csvTable } from './csvTable.ts'
import type { ExportGraph, Value } from './exportGraph.ts'
import { basicNames, columnsOf, provenanceLines, sourceNames, textOf } from './exportGraph.ts'

/** The nodes as CSV, with the columns that Gephi and Neo4j look for first. */
export function nodesAsCsv({ provenance, nodes }: ExportGraph): string {
  const own = columnsOf(nodes).map(({ name }) => name)
  return table(
    [...basicNames.node, ...own, ...sourceNames],
    nodes.map((node) => [
      node.id,
      node.label,
      node.x,
      node.y,
      node.start,
      node.end,
      ...own.map((name) => node.columns[name] ?? null),
      ...sourceCells(provenance),
    ]),
  )
}

/** The edges as CSV. */
export function edgesAsCsv({ provenance, edges }: ExportGraph): string {
  const own = columnsOf(edges).map(({ name }) => name)
  return table(
    [...basicNames.edge, ...own, ...sourceNames],
    edges.map((edge) => [
      edge.id,
      edge.source,
      edge.target,
      edge.label,
      edge.weight,
      edge.start,
      edge.end,
      ...own.map((name) => edge.columns[name] ?? null),
      ...sourceCells(provenance),
    ]),
  )
}

/** Both tables and a text that says where they came from, in one zip file. */
export function asCsvZip(graph: ExportGraph): Uint8Array<ArrayBuffer> {
  const packed = zipSync({
    'nodes.csv': strToU8(nodesAsCsv(graph)),
    'edges.csv': strToU8(edgesAsCsv(graph)),
    'README.txt': strToU8(`${provenanceLines(graph.provenance).join('\n')}\n`),
  })
  return new Uint8Array(packed)
}

function sourceCells({ exportedAt, filters, hasSamples }: ExportGraph['provenance']): Value[] {
  return [exportedAt, filters, hasSamples]
}

function table(header: readonly string[], rows: readonly (readonly Value[])[]): string {
  return csvTable(
    header,
    rows.map((cells) => cells.map((value) => (typeof value === 'object' ? textOf(value) : value))),
  )
}
