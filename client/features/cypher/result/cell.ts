import { z } from 'zod'
import { ResultNode, ResultRelationship } from '../../../../model/api/console.ts'

/** What a click on a cell opens. */
export type Target = { kind: 'actor' | 'event' | 'article'; id: string } | { kind: 'web'; url: string }

/** A value of a result as a table shows it. */
export type Cell = {
  text: string
  /** What it is, where the words alone do not tell: a label, a type. */
  what: string | null
  target: Target | null
  /** Numbers stand at the right. */
  isNumber: boolean
}

const ResultPath = z.object({
  kind: z.literal('path'),
  nodes: z.array(ResultNode),
  relationships: z.array(ResultRelationship),
})

const plain = { what: null, target: null, isNumber: false }

/** The cell of a value as the console gives it. */
export function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return { ...plain, text: '' }
  if (typeof value === 'number') return { ...plain, text: String(value), isNumber: true }
  if (typeof value === 'string') return { ...plain, text: value, target: targetOfText(value) }
  const node = ResultNode.safeParse(value)
  if (node.success)
    return { ...plain, text: nameOf(node.data), what: kindOf(node.data), target: targetOfNode(node.data) }
  const relationship = ResultRelationship.safeParse(value)
  if (relationship.success)
    return { ...plain, text: propertiesWords(relationship.data.properties), what: relationship.data.type }
  const path = ResultPath.safeParse(value)
  if (path.success) return { ...plain, text: pathWords(path.data), what: 'path' }
  return { ...plain, text: JSON.stringify(value) }
}

/** What a node is: the label that says most, so Person rather than Actor. */
export function kindOf(node: ResultNode): string {
  return node.labels.find((label) => label !== 'Actor') ?? node.labels[0] ?? 'node'
}

/** The best name that a node has. */
export function nameOf({ properties, id, element }: ResultNode): string {
  const names = [properties['name'], properties['title'], properties['text'], id]
  return names.find((name): name is string => typeof name === 'string' && name !== '') ?? element
}

/** What a node is in the explorer, or null for one that has no page of its own. */
export function targetOfNode({ id, labels }: ResultNode): Target | null {
  if (id === null) return null
  if (labels.includes('Actor')) return { kind: 'actor', id }
  if (labels.includes('Event')) return { kind: 'event', id }
  if (labels.includes('Article')) return { kind: 'article', id }
  return null
}

/** Ids of actors and events tell what they are; web addresses too. */
function targetOfText(text: string): Target | null {
  if (/^(?:person|country|org):\S+$/u.test(text)) return { kind: 'actor', id: text }
  if (/^event:\S+$/u.test(text)) return { kind: 'event', id: text }
  return /^https?:\/\/\S+$/u.test(text) ? { kind: 'web', url: text } : null
}

function propertiesWords(properties: Record<string, unknown>): string {
  return Object.entries(properties)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ')
}

/** "Anu Tamm –LINKED→ Marko Ilves", each arrow as the relationship points. */
function pathWords({ nodes, relationships }: z.infer<typeof ResultPath>): string {
  return nodes
    .map((node, index) => {
      const relationship = relationships[index]
      if (relationship === undefined) return nameOf(node)
      const isForward = relationship.start === node.element
      return `${nameOf(node)} ${isForward ? '–' : '←'}${relationship.type}${isForward ? '→' : '–'} `
    })
    .join('')
}

type ResultNode = z.infer<typeof ResultNode>
type ResultRelationship = z.infer<typeof ResultRelationship>
export type { ResultNode, ResultRelationship }
