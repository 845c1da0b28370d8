import type { PlainNode, PlainRelationship, PlainValue } from '../../cypher/console/plain-value.ts'

/** All nodes and relationships that stand anywhere in the rows, each once, in the order of their first place. */
export function graphOf(rows: readonly (readonly PlainValue[])[]): {
  nodes: PlainNode[]
  relationships: PlainRelationship[]
} {
  const nodes = new Map<string, PlainNode>()
  const relationships = new Map<string, PlainRelationship>()
  const collect = (value: PlainValue): void => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      for (const item of value) collect(item)
    } else if (isNode(value)) {
      if (!nodes.has(value.element)) nodes.set(value.element, value)
    } else if (isRelationship(value)) {
      if (!relationships.has(value.element)) relationships.set(value.element, value)
    } else for (const item of Object.values(value)) collect(item)
  }
  for (const row of rows) for (const value of row) collect(value)
  return { nodes: [...nodes.values()], relationships: [...relationships.values()] }
}

/** A map that somebody wrote with a `kind` of its own lacks the rest. */
function isNode(value: object): value is PlainNode {
  return 'kind' in value && value.kind === 'node' && 'element' in value && 'labels' in value
}

function isRelationship(value: object): value is PlainRelationship {
  return 'kind' in value && value.kind === 'relationship' && 'element' in value && 'start' in value
}
