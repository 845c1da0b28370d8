import { propertyColumns } from '../../export/exportGraph.ts'
import type { ExportGraph, Provenance } from '../../export/exportGraph.ts'
import { kindOf, nameOf } from './cell.ts'
import type { ResultNode, ResultRelationship } from './cell.ts'

/**
 * The nodes and relationships of a result as the writers of graph files take them. A node goes by our id where no other
 * node of the result has the same one, else by the database's. Relationships whose ends are not in the rows have nowhere to
 * hang and are left out.
 */
export function graphOfResult(
  nodes: readonly ResultNode[],
  relationships: readonly ResultRelationship[],
  provenance: Provenance,
): ExportGraph {
  const shared = Map.groupBy(nodes, ({ id }) => id)
  const idOf = ({ id, element }: ResultNode) => (id !== null && shared.get(id)?.length === 1 ? id : element)
  const ids = new Map(nodes.map((node) => [node.element, idOf(node)]))
  return {
    provenance,
    nodes: nodes.map((node) => ({
      id: idOf(node),
      label: nameOf(node),
      x: null,
      y: null,
      start: dayOf(node.properties['dateFrom']),
      end: dayOf(node.properties['dateTo']),
      columns: {
        kind: kindOf(node),
        labels: node.labels,
        ...propertyColumns(besideId(node.properties, idOf(node)), 'node', ['kind', 'labels']),
      },
    })),
    edges: relationships.flatMap(({ element, type, start, end, properties }) => {
      const [source, target] = [ids.get(start), ids.get(end)]
      if (source === undefined || target === undefined) return []
      return [
        {
          id: element,
          source,
          target,
          label: type,
          weight: 1,
          start: null,
          end: null,
          columns: propertyColumns(properties, 'edge'),
        },
      ]
    }),
  }
}

/** The id that a node goes by is no property beside it. */
function besideId(properties: Record<string, unknown>, goesBy: string): Record<string, unknown> {
  const { id, ...others } = properties
  return id === goesBy ? others : properties
}

/** A whole ISO day, or null. */
function dayOf(value: unknown): string | null {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? value : null
}
