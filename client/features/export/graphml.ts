import type { Column, ColumnType, ExportEdge, ExportGraph, ExportNode } from './exportGraph.ts'
import { columnsOf, provenanceLines, textOf } from './exportGraph.ts'
import { element, xmlText } from './xml.ts'

const typeNames: Record<ColumnType, string> = {
  string: 'string',
  integer: 'long',
  double: 'double',
  boolean: 'boolean',
}

/** Columns that every node or edge has beside its own; only those that some row fills are declared. */
const nodeBasics: readonly Column[] = [
  { name: 'label', type: 'string' },
  { name: 'x', type: 'double' },
  { name: 'y', type: 'double' },
  { name: 'start', type: 'string' },
  { name: 'end', type: 'string' },
]
const edgeBasics: readonly Column[] = [
  { name: 'label', type: 'string' },
  { name: 'weight', type: 'double' },
  { name: 'start', type: 'string' },
  { name: 'end', type: 'string' },
]

/** GraphML, as yEd, NetworkX, igraph, Cytoscape and Gephi read it. */
export function asGraphml({ provenance, nodes, edges }: ExportGraph): string {
  const nodeColumns = [...nodeBasics, ...columnsOf(nodes)]
  const edgeColumns = [...edgeBasics, ...columnsOf(edges)]
  const lines = [
    element('desc', {}, [xmlText(provenanceLines(provenance).join('\n'))]),
    ...keys('node', nodeColumns),
    ...keys('edge', edgeColumns),
    element('graph', { id: 'G', edgedefault: 'undirected' }, [
      ...nodes.map((node) => `\n${nodeElement(node, nodeColumns)}`),
      ...edges.map((edge) => `\n${edgeElement(edge, edgeColumns)}`),
      '\n',
    ]),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'graphml',
    {
      xmlns: 'http://graphml.graphdrawing.org/xmlns',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
    },
    lines.map((line) => `\n${line}`),
  )}\n`
}

function nodeElement(node: ExportNode, columns: readonly Column[]): string {
  const { id, label, x, y, start, end } = node
  return element('node', { id }, data('node', { ...node.columns, label, x, y, start, end }, columns))
}

function edgeElement(edge: ExportEdge, columns: readonly Column[]): string {
  const { id, source, target, label, weight, start, end } = edge
  return element(
    'edge',
    { id, source, target },
    data('edge', { ...edge.columns, label, weight, start, end }, columns),
  )
}

/** Ids of keys are shared by nodes and edges, so they say whose they are. */
function keys(of: 'node' | 'edge', columns: readonly Column[]): string[] {
  return columns.map(({ name, type }) =>
    element('key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': typeNames[type] }),
  )
}

function data(of: 'node' | 'edge', row: ExportNode['columns'], columns: readonly Column[]): string[] {
  return columns.flatMap(({ name }) => {
    const value = textOf(row[name] ?? null)
    return value === null ? [] : [element('data', { key: `${of}-${name}` }, [xmlText(value)])]
  })
}
