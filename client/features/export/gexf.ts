import type { Column, ExportEdge, ExportGraph, ExportNode } from './exportGraph.ts'
import { columnsOf, provenanceLines, textOf } from './exportGraph.ts'
import { element, xmlText } from './xml.ts'

/** GEXF 1.3, as Gephi reads it: with places, weights and the days between which nodes and edges are dated. */
export function asGexf({ provenance, nodes, edges }: ExportGraph): string {
  const nodeColumns = columnsOf(nodes)
  const edgeColumns = columnsOf(edges)
  const isDated = [...nodes, ...edges].some(({ start }) => start !== null)
  const graph = element(
    'graph',
    {
      defaultedgetype: 'undirected',
      mode: isDated ? 'dynamic' : 'static',
      timeformat: isDated ? 'date' : null,
      timerepresentation: isDated ? 'interval' : null,
    },
    [
      declared('node', nodeColumns),
      declared('edge', edgeColumns),
      element(
        'nodes',
        { count: nodes.length },
        nodes.map((node) => `\n${nodeElement(node, nodeColumns)}`),
      ),
      element(
        'edges',
        { count: edges.length },
        edges.map((edge) => `\n${edgeElement(edge, edgeColumns)}`),
      ),
    ],
  )
  const meta = element('meta', { lastmodifieddate: provenance.exportedAt.slice(0, 10) }, [
    element('creator', {}, [xmlText(provenance.generator)]),
    element('description', {}, [xmlText(provenanceLines(provenance).join('\n'))]),
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'gexf',
    {
      xmlns: 'http://gexf.net/1.3',
      'xmlns:viz': 'http://gexf.net/1.3/viz',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': 'http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd',
      version: '1.3',
    },
    [meta, graph],
  )}\n`
}

function nodeElement(node: ExportNode, columns: readonly Column[]): string {
  const { id, label, x, y, start, end } = node
  return element('node', { id, label, start, end }, [
    ...values(node, columns),
    ...(x === null || y === null ? [] : [element('viz:position', { x, y })]),
  ])
}

function edgeElement(edge: ExportEdge, columns: readonly Column[]): string {
  const { id, source, target, label, weight, start, end } = edge
  return element('edge', { id, source, target, label, weight, start, end }, values(edge, columns))
}

function declared(of: 'node' | 'edge', columns: readonly Column[]): string {
  return element(
    'attributes',
    { class: of },
    columns.map(({ name, type }) => element('attribute', { id: name, title: name, type })),
  )
}

function values({ columns }: ExportNode | ExportEdge, known: readonly Column[]): string[] {
  const filled = known.flatMap(({ name }) => {
    const value = textOf(columns[name] ?? null)
    return value === null ? [] : [element('attvalue', { for: name, value })]
  })
  return filled.length === 0 ? [] : [element('attvalues', {}, filled)]
}
