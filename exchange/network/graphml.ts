import type { Attribute, Network, Values } from './network.ts'
import { xmlAttributes, xmlText } from './xml.ts'

const types: Readonly<Record<Attribute['type'], string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
}

/** The label of a node, and the weight of an edge: what GraphML has no place of its own for. */
const label: Attribute = { name: 'label', type: 'string', description: 'name for people' }
const weight: Attribute = { name: 'weight', type: 'double', description: 'weight of the edge' }

/** A network as GraphML, with typed keys; igraph and networkx read it. The XML id of a node is its id here. */
export async function* graphml(network: Network): AsyncGenerator<string> {
  const nodeAttributes = [label, ...network.nodeAttributes]
  const edgeAttributes = [weight, ...network.edgeAttributes]
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
  <desc>${xmlText(network.title)}</desc>
${keysOf('node', nodeAttributes)}${keysOf('edge', edgeAttributes)}  <graph id="dramatis" edgedefault="${network.directed ? 'directed' : 'undirected'}">
`
  for await (const node of network.nodes())
    yield element('node', { id: node.id }, { ...node.values, label: node.label }, nodeAttributes)
  for await (const edge of network.edges()) {
    const { id, source, target } = edge
    yield element('edge', { id, source, target }, { ...edge.values, weight: edge.weight }, edgeAttributes)
  }
  yield '  </graph>\n</graphml>\n'
}

const keyOf = (kind: 'node' | 'edge', name: string): string => `${kind}_${name}`

function keysOf(kind: 'node' | 'edge', attributes: readonly Attribute[]): string {
  return attributes
    .map(({ name, type }) => {
      const key = { id: keyOf(kind, name), for: kind, 'attr.name': name, 'attr.type': types[type] }
      return `  <key${xmlAttributes(key)}/>\n`
    })
    .join('')
}

function element(
  kind: 'node' | 'edge',
  own: Readonly<Record<string, string>>,
  values: Values,
  attributes: readonly Attribute[],
): string {
  const data = attributes.flatMap(({ name }) => {
    const value = values[name] ?? null
    return value === null ? [] : [`<data key="${keyOf(kind, name)}">${xmlText(String(value))}</data>`]
  })
  return `    <${kind}${xmlAttributes(own)}>${data.join('')}</${kind}>\n`
}
