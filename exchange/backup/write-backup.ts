import { createHash, randomUUID } from 'node:crypto'
import { backedUpNodes, backedUpRelationships, isOwnProperty } from '../../cypher/backup/backed-up.ts'
import type { BackedUpRelationships } from '../../cypher/backup/backed-up.ts'
import { countNodes, readNodes, readRelationships } from '../../cypher/backup/read-pages.ts'
import type { StoredEdges } from '../../cypher/backup/read-pages.ts'
import type { Graph } from '../../cypher/connection.ts'
import { isDerived } from '../../cypher/derive/marks.ts'
import { heldStill } from '../../cypher/load/hold.ts'
import { schemaVersion } from '../../cypher/schema/apply-schema.ts'
import type { NodeType } from '../../cypher/schema/node-types.ts'
import { rulesCoder } from '../../model/extraction.ts'
import { canonicalDigest } from '../canonical-digest.ts'
import { backupFormat } from './format.ts'
import type { Header, Line, RelationshipLine, Trailer } from './format.ts'

export type BackupProgress = { readonly done: number; readonly total: number }

/**
 * A backup of everything that the graph owns, as lines (the line ends are the caller's): a header, nodes, relationships, a
 * trailer with counts and a checksum. What is derived is left out, but for a digest of the canonical export, by which a
 * restore can tell that it came out the same. Read page by page as it stands at one moment, while those who write wait.
 */
export async function* writeBackup(
  graph: Graph,
  options: { madeAt: string; report?: (progress: BackupProgress) => void },
): AsyncGenerator<string> {
  yield* heldStill(graph, () => linesOf(graph, options))
}

async function* linesOf(
  graph: Graph,
  { madeAt, report }: { madeAt: string; report?: (progress: BackupProgress) => void },
): AsyncGenerator<string> {
  const sum = createHash('sha256')
  const checked = (value: Header | Line): string => {
    const line = JSON.stringify(value)
    sum.update(line).update('\n')
    return line
  }
  const expected = await countAll(graph)
  yield checked({
    dramatis: 'backup',
    format: backupFormat,
    id: randomUUID(),
    schema: schemaVersion,
    coder: rulesCoder,
    madeAt,
    nodes: expected,
  })
  const total = Object.values(expected).reduce((all, count) => all + count, 0)
  const nodes = new Map<string, number>()
  const relationships = new Map<string, number>()
  let lines = 0
  for (const type of backedUpNodes) {
    for await (const { id, properties } of readNodes(graph, type.label)) {
      lines += 1
      add(nodes, type.label, 1)
      yield checked({ node: type.label, id, properties: ownProperties(type, properties) })
      if (lines % 1000 === 0) report?.({ done: lines, total })
    }
  }
  for (const type of backedUpRelationships) {
    for await (const edges of readRelationships(graph, type)) {
      lines += 1
      add(relationships, type.type, edges.edges.length)
      yield checked(relationshipLine(type, edges))
    }
  }
  const isWhole = await graph.read(isDerived)
  const trailer: Trailer = {
    end: 'backup',
    lines,
    nodes: Object.fromEntries(nodes),
    relationships: Object.fromEntries(relationships),
    canonical: isWhole ? await canonicalDigest(graph) : null,
    sha256: sum.digest('hex'),
  }
  yield JSON.stringify(trailer)
}

async function countAll(graph: Graph): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { label } of backedUpNodes) counts[label] = await countNodes(graph, label)
  return counts
}

function ownProperties(type: NodeType, properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => isOwnProperty(type, name)))
}

function relationshipLine(
  { type, start, end }: BackedUpRelationships,
  { id, edges }: StoredEdges,
): RelationshipLine {
  const to = edges.map(({ to, properties }) => {
    const { key } = properties
    return { id: end === 'Actor' && typeof key === 'string' ? key : to, properties }
  })
  return { relationship: type, start, end, from: id, to }
}

function add(counts: Map<string, number>, name: string, count: number): void {
  counts.set(name, (counts.get(name) ?? 0) + count)
}
