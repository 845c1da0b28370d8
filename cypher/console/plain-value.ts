import neo4j from 'neo4j-driver'
import type {
  Date as GraphDate,
  DateTime,
  Duration,
  LocalDateTime,
  LocalTime,
  Node,
  Path,
  Relationship,
  Time,
} from 'neo4j-driver'

/** A value of a result as JSON. Nodes, relationships and paths say what they are by `kind`; `element` is Neo4j's own id. */
export type PlainValue =
  | string
  | number
  | boolean
  | null
  | PlainValue[]
  | PlainNode
  | PlainRelationship
  | PlainPath
  | { [key: string]: PlainValue }

export type PlainNode = {
  kind: 'node'
  element: string
  /** The id by which Dramatis knows it, when it has one. */
  id: string | null
  labels: string[]
  properties: Record<string, PlainValue>
}

export type PlainRelationship = {
  kind: 'relationship'
  element: string
  type: string
  start: string
  end: string
  properties: Record<string, PlainValue>
}

export type PlainPath = { kind: 'path'; nodes: PlainNode[]; relationships: PlainRelationship[] }

/** Turns what the driver gives into JSON: dates and durations as ISO strings, points as their coordinates. */
export function plainValue(value: unknown): PlainValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (typeof value === 'bigint') return String(value)
  if (Array.isArray(value)) return value.map((item) => plainValue(item))
  if (value instanceof Int8Array) return [...value]
  if (neo4j.isNode(value)) return plainNode(value)
  if (neo4j.isRelationship(value)) return plainRelationship(value)
  if (neo4j.isPath(value)) return plainPath(value)
  if (neo4j.isPoint(value))
    return {
      x: value.x,
      y: value.y,
      ...(value.z === undefined ? {} : { z: value.z }),
      srid: Number(value.srid),
    }
  if (neo4j.isInt(value)) return value.toString()
  if (typeof value !== 'object') return null
  if (isTemporal(value)) return value.toString()
  return plainMap(value)
}

type Temporal = GraphDate | DateTime | LocalDateTime | Time | LocalTime | Duration

function isTemporal(value: object): value is Temporal {
  return (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value) ||
    neo4j.isDuration(value)
  )
}

function plainMap(value: object): Record<string, PlainValue> {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainValue(item)]))
}

function plainNode({ elementId, labels, properties }: Node): PlainNode {
  const id = properties['id']
  return {
    kind: 'node',
    element: elementId,
    id: typeof id === 'string' ? id : null,
    labels,
    properties: plainMap(properties),
  }
}

function plainRelationship(given: Relationship): PlainRelationship {
  return {
    kind: 'relationship',
    element: given.elementId,
    type: given.type,
    start: given.startNodeElementId,
    end: given.endNodeElementId,
    properties: plainMap(given.properties),
  }
}

function plainPath({ start, segments }: Path): PlainPath {
  return {
    kind: 'path',
    nodes: [start, ...segments.map((segment) => segment.end)].map((node) => plainNode(node)),
    relationships: segments.map((segment) => plainRelationship(segment.relationship)),
  }
}

/** JSON as parameters of a statement: whole numbers become Neo4j's integers. */
export function asParameters(params: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, asParameter(value)]))
}

function asParameter(value: unknown): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return neo4j.int(value)
  if (Array.isArray(value)) return value.map((item) => asParameter(item))
  if (typeof value === 'object' && value !== null)
    return asParameters(Object.fromEntries(Object.entries(value)))
  return value
}
