import { SaxesParser } from 'saxes'

type Element = {
  readonly within: readonly string[]
  readonly attributes: Readonly<Record<string, RegExp>>
  readonly required?: readonly string[]
}

const any = /^[^]*$/u
const token = /^(?:\S(?:.*\S)?)?$/u
const day = /^\d{4}-\d{2}-\d{2}$/u
const double = /^-?\d+(?:\.\d+)?$/u
const times = { start: day, end: day }

/** What of the GEXF 1.3 grammar we write (github.com/gephi/gexf, 1.3/gexf.rnc and dynamics.rnc, CC BY 4.0), with dates as times. */
const grammar: Readonly<Record<string, Element>> = {
  gexf: {
    within: [''],
    attributes: { xmlns: /^http:\/\/gexf\.net\/1\.3$/u, version: /^1\.3$/u },
    required: ['version'],
  },
  meta: { within: ['gexf'], attributes: { lastmodifieddate: day } },
  creator: { within: ['meta'], attributes: {} },
  description: { within: ['meta'], attributes: {} },
  graph: {
    within: ['gexf'],
    attributes: {
      defaultedgetype: /^(?:directed|undirected|mutual)$/u,
      idtype: /^(?:integer|string)$/u,
      mode: /^(?:static|dynamic|slice)$/u,
      timeformat: /^(?:integer|double|date|dateTime)$/u,
      timerepresentation: /^(?:interval|timestamp)$/u,
      ...times,
    },
  },
  attributes: {
    within: ['graph'],
    attributes: { class: /^(?:node|edge)$/u, mode: /^(?:static|dynamic)$/u },
    required: ['class'],
  },
  attribute: {
    within: ['attributes'],
    attributes: {
      id: any,
      title: any,
      type: /^(?:integer|long|double|float|boolean|string|liststring|anyURI)$/u,
    },
    required: ['id', 'title', 'type'],
  },
  nodes: { within: ['graph'], attributes: { count: /^\d+$/u } },
  node: { within: ['nodes'], attributes: { id: any, label: token, ...times }, required: ['id'] },
  edges: { within: ['graph'], attributes: { count: /^\d+$/u } },
  edge: {
    within: ['edges'],
    attributes: {
      id: any,
      type: /^(?:directed|undirected|mutual)$/u,
      label: token,
      source: any,
      target: any,
      weight: double,
      kind: token,
      ...times,
    },
    required: ['source', 'target'],
  },
  attvalues: { within: ['node', 'edge'], attributes: {} },
  attvalue: {
    within: ['attvalues'],
    attributes: { for: any, value: any, ...times },
    required: ['for', 'value'],
  },
  spells: { within: ['node', 'edge'], attributes: {} },
  spell: { within: ['spells'], attributes: times },
}

/** What of a GEXF text the grammar does not have, in words; nothing of a valid one. */
export function gexfFaults(text: string): string[] {
  const faults: string[] = []
  const open: string[] = []
  const ids: Record<string, Set<string>> = { node: new Set(), edge: new Set() }
  const declared = new Set<string>()
  let declaring = ''
  const parser = new SaxesParser()
  parser.on('error', (error) => faults.push(error.message))
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1) ?? ''
    open.push(name)
    const element = grammar[name]
    if (element === undefined) return void faults.push(`there is no <${name}>`)
    if (!element.within.includes(parent)) faults.push(`<${name}> stands in <${parent}>`)
    for (const [attribute, value] of Object.entries(attributes))
      if (element.attributes[attribute]?.test(value) !== true) faults.push(`${name} ${attribute}="${value}"`)
    for (const attribute of element.required ?? [])
      if (attributes[attribute] === undefined) faults.push(`<${name}> has no ${attribute}`)
    const of = ids[name]
    if (of !== undefined) {
      if (of.has(attributes['id'] ?? '')) faults.push(`two ${name}s are ${attributes['id']}`)
      of.add(attributes['id'] ?? '')
    }
    if (name === 'attributes') declaring = attributes['class'] ?? ''
    if (name === 'attribute') declared.add(`${declaring} ${attributes['id']}`)
    if (name === 'attvalue' && !declared.has(`${open.at(-3)} ${attributes['for']}`))
      faults.push(`no attribute ${attributes['for']} is declared`)
    if (name === 'edge')
      for (const end of [attributes['source'], attributes['target']])
        if (ids['node']?.has(end ?? '') !== true) faults.push(`an edge leads to ${end}, which is no node`)
  })
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  return faults
}
