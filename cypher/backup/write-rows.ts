import { z } from 'zod'
import { integer } from '../connection.ts'
import type { Graph, Reader, Row } from '../connection.ts'
import { GraphMemoryError } from '../graph-error.ts'
import { writeMarks } from '../derive/marks.ts'
import { nodeTypes } from '../schema/node-types.ts'
import type { Property } from '../schema/node-types.ts'
import { fillStatement, loadStatement } from '../statement.ts'
import { backedUpNodes } from './backed-up.ts'
import type { BackedUpRelationships } from './backed-up.ts'
import { advanceRestore } from './restore-state.ts'
import type { Restorer } from './restore-state.ts'

const statement = (name: string) => loadStatement(new URL(`${name}.cypher`, import.meta.url))
const nodeRows = statement('write-nodes')
const relationshipRows = statement('write-relationships')
const relationshipAndEndRows = statement('write-relationships-and-ends')
const emptyPage = statement('empty-page')
const resolveKeys = loadStatement(new URL('../load/resolve-keys.cypher', import.meta.url))

const Written = z.tuple([z.object({ written: z.int() })])
const Removed = z.tuple([z.object({ removed: z.int() })])

export type NodeRow = { id: string; properties: Row }
export type RelationshipRow = { from: string; to: string; properties: Row }

/**
 * Writes nodes of a label as they were. A local key means an actor of its own at first, and is marked: the deriver finds out
 * who it is.
 */
export async function writeNodes(writer: Reader, label: string, rows: readonly NodeRow[]): Promise<void> {
  const properties = nodeTypes.find((type) => type.label === label)?.properties ?? []
  await writer.run(fillStatement(nodeRows, { label }), {
    rows: rows.map((row) => ({ id: row.id, properties: stored(row.properties, properties) })),
  })
  if (label !== 'LocalKey') return
  const keys = rows.map((row) => row.id)
  await writer.run(resolveKeys, { keys })
  await writeMarks(
    writer,
    keys.map((key) => ({ kind: 'key', references: [key] })),
  )
}

/** Writes relationships of a type; how many found both their ends. */
export async function writeRelationships(
  writer: Reader,
  { type, start, end, properties }: BackedUpRelationships,
  rows: readonly RelationshipRow[],
): Promise<number> {
  const isBackedUp = backedUpNodes.some(({ label }) => label === end)
  const text = isBackedUp || end === 'Actor' ? relationshipRows : relationshipAndEndRows
  const [{ written }] = Written.parse(
    await writer.run(fillStatement(text, { type, start, end }), {
      rows: rows.map((row) => ({ ...row, properties: stored(row.properties, properties) })),
    }),
  )
  return written
}

/** What is removed first: whatever points at hubs, so that no node is left with many relationships when its turn comes. */
const emptyingOrder = ['Sentence', 'Claim', 'Relation', 'Event', 'Article']

/** Removes everything of ours, page by page. A label that something else uses too is emptied as well. */
export async function emptyGraph(graph: Graph, restorer: Restorer, signal?: AbortSignal): Promise<void> {
  const labels = nodeTypes.map((type) => type.label).filter((label) => label !== 'Dramatis')
  for (const label of new Set([...emptyingOrder, ...labels])) await emptyLabel(graph, label, restorer, signal)
}

const nodesAtOnce = 500

async function emptyLabel(
  graph: Graph,
  label: string,
  restorer: Restorer,
  signal: AbortSignal | undefined,
): Promise<void> {
  const page = fillStatement(emptyPage, { label })
  for (let limit = nodesAtOnce; ;) {
    signal?.throwIfAborted()
    try {
      const removed = await graph.write(async (writer) => {
        await advanceRestore(writer, restorer, { phase: 'emptying', lines: 0 })
        return Removed.parse(await writer.run(page, { limit: integer(limit) }))[0].removed
      })
      if (removed === 0) return
    } catch (error) {
      if (!(error instanceof GraphMemoryError) || limit === 1) throw error
      limit = Math.ceil(limit / 2)
    }
  }
}

/** Values as the schema has them: JSON knows one kind of number only. */
function stored(values: Row, properties: readonly Property[]): Row {
  const kinds = new Map(properties.map(({ name, kind }) => [name, kind]))
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (Array.isArray(value)) return [name, value.map((item: unknown) => asStored(item, kinds.get(name)))]
      return [name, asStored(value, kinds.get(name))]
    }),
  )
}

function asStored(value: unknown, kind: Property['kind'] | undefined): unknown {
  return typeof value === 'number' && kind !== 'float' && Number.isSafeInteger(value) ? integer(value) : value
}
