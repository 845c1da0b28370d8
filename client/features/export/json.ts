import type { ExportGraph } from './exportGraph.ts'

/** The graph as JSON: where it came from, then nodes and edges with their columns beside their ids. */
export function asJson({ provenance, nodes, edges }: ExportGraph): string {
  return `${JSON.stringify(
    {
      format: 'dramatis-graph',
      provenance,
      nodes: nodes.map(({ columns, ...node }) => ({ ...node, ...columns })),
      edges: edges.map(({ columns, ...edge }) => ({ ...edge, ...columns })),
    },
    null,
    2,
  )}\n`
}
