import type { Attribute, Network, NetworkEdge, NetworkNode, Spell, Values } from './network.ts'
import { xmlAttributes, xmlText } from './xml.ts'

/**
 * A network as GEXF 1.3 (gexf.net/1.3, CC BY 4.0), dynamic by days: what has one spell has start and end, what has several has
 * spells, both ends inclusive; what has none is always there.
 */
export async function* gexf(network: Network): AsyncGenerator<string> {
  const { title, directed, nodeAttributes, edgeAttributes } = network
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <meta>
    <creator>Dramatis</creator>
    <description>${xmlText(title)}</description>
  </meta>
  <graph mode="dynamic" timeformat="date" timerepresentation="interval" defaultedgetype="${directed ? 'directed' : 'undirected'}" idtype="string">
${attributesOf('node', nodeAttributes)}${attributesOf('edge', edgeAttributes)}    <nodes>
`
  for await (const node of network.nodes()) yield nodeOf(node, nodeAttributes)
  yield '    </nodes>\n    <edges>\n'
  for await (const edge of network.edges()) yield edgeOf(edge, edgeAttributes)
  yield '    </edges>\n  </graph>\n</gexf>\n'
}

function attributesOf(kind: 'node' | 'edge', attributes: readonly Attribute[]): string {
  const lines = attributes.map(
    ({ name, type }) => `      <attribute${xmlAttributes({ id: name, title: name, type })}/>\n`,
  )
  return `    <attributes class="${kind}" mode="static">\n${lines.join('')}    </attributes>\n`
}

function nodeOf({ id, label, spells, values }: NetworkNode, attributes: readonly Attribute[]): string {
  return element('node', { id, label: oneLine(label) }, spells, values, attributes)
}

function edgeOf(edge: NetworkEdge, attributes: readonly Attribute[]): string {
  const { id, source, target, weight, spells, values } = edge
  return element('edge', { id, source, target, weight }, spells, values, attributes)
}

function element(
  name: 'node' | 'edge',
  own: Readonly<Record<string, string | number>>,
  spells: readonly Spell[],
  values: Values,
  attributes: readonly Attribute[],
): string {
  const [spell] = spells
  const only = spells.length === 1 ? spell : undefined
  const known = attributes.flatMap((attribute) => {
    const value = values[attribute.name] ?? null
    return value === null
      ? []
      : [`          <attvalue${xmlAttributes({ for: attribute.name, value: String(value) })}/>\n`]
  })
  const inner = [
    known.length === 0 ? '' : `        <attvalues>\n${known.join('')}        </attvalues>\n`,
    spells.length < 2
      ? ''
      : `        <spells>\n${spells.map(({ from, to }) => `          <spell${xmlAttributes({ start: from, end: to })}/>\n`).join('')}        </spells>\n`,
  ].join('')
  const tag = `      <${name}${xmlAttributes({ ...own, start: only?.from ?? null, end: only?.to ?? null })}`
  return inner === '' ? `${tag}/>\n` : `${tag}>\n${inner}      </${name}>\n`
}

/** A label is a token: one line, no white space around it. */
const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
