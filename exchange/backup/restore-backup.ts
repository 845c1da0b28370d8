import { randomUUID } from 'node:crypto'
import { backedUpNodes, backedUpRelationships } from '../../cypher/backup/backed-up.ts'
import { countNodes } from '../../cypher/backup/read-pages.ts'
import { advanceRestore, beginRestore, endRestore } from '../../cypher/backup/restore-state.ts'
import type { Restorer, RestoreState } from '../../cypher/backup/restore-state.ts'
import { emptyGraph, writeNodes, writeRelationships } from '../../cypher/backup/write-rows.ts'
import type { NodeRow } from '../../cypher/backup/write-rows.ts'
import type { Graph, Reader } from '../../cypher/connection.ts'
import { nodeTypes } from '../../cypher/schema/node-types.ts'
import { derive } from '../../ingest/index.ts'
import { Failure } from '../../model/failure.ts'
import { canonicalDigest } from '../canonical-digest.ts'
import { batchesOf } from './batches.ts'
import type { Batch } from './batches.ts'
import type { NodeLine, Trailer } from './format.ts'
import { checkBackup, readBackup } from './read-backup.ts'

export type RestoreProgress = { readonly phase: 'emptying' | 'writing' | 'deriving'; readonly done: number }

export type RestoreOptions = {
  readonly signal?: AbortSignal
  readonly report?: (progress: RestoreProgress) => void
}

export type RestoreReport = {
  /** How many nodes of each label were restored. */
  readonly nodes: Readonly<Record<string, number>>
  /** Whether what was derived again is what the original had; null when that was not derived to the end. */
  readonly equal: boolean | null
}

/** How many nodes the graph holds of each label of ours that has any, our own housekeeping left out. */
export async function countContent(graph: Graph): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const { label } of nodeTypes) {
    const count = label === 'Dramatis' || label === 'Dirty' ? 0 : await countNodes(graph, label)
    if (count > 0) counts.set(label, count)
  }
  return counts
}

/**
 * Puts a backup in the place of whatever the graph holds, and derives what was derived. The file is looked through first:
 * nothing is removed for one that is not whole. Killed at any moment, the graph says that it is half restored and takes no
 * other work; a second call goes on where the first one stopped, or begins anew with another backup. Throws a `Failure` when
 * the file is no sound backup, and when another restore takes over.
 */
export async function restoreBackup(
  graph: Graph,
  path: string,
  { signal, report }: RestoreOptions = {},
): Promise<RestoreReport> {
  const { header, trailer } = await checkBackup(path)
  const restorer: Restorer = { token: randomUUID(), backup: header.id }
  const state = await beginRestore(graph, restorer.token)
  const begun = isBegun(state, restorer)
  if (!begun) {
    report?.({ phase: 'emptying', done: 0 })
    await emptyGraph(graph, restorer, signal)
  }
  if (!begun || state.phase === 'writing') {
    for await (const batch of batchesOf(readBackup(path))) {
      signal?.throwIfAborted()
      if (!begun || batch.end > state.lines)
        await graph.write((writer) => writeBatch(writer, restorer, batch))
      report?.({ phase: 'writing', done: batch.end })
    }
    await checkCounts(graph, trailer)
    await graph.write((writer) => advanceRestore(writer, restorer, { phase: 'deriving', lines: 0 }))
  }
  report?.({ phase: 'deriving', done: 0 })
  await derive(graph, signal === undefined ? {} : { signal })
  const equal = await isEqual(graph, trailer)
  await endRestore(graph, restorer.token)
  return { nodes: trailer.nodes, equal }
}

/** Whether an earlier restore of the same backup has begun to write. */
function isBegun({ backup, phase }: RestoreState, restorer: Restorer): boolean {
  return backup === restorer.backup && phase !== 'emptying'
}

/** Writes a batch once, also when it is run again after a commit whose answer was lost. */
async function writeBatch(writer: Reader, restorer: Restorer, batch: Batch): Promise<void> {
  if (await advanceRestore(writer, restorer, { phase: 'writing', lines: batch.end })) return
  const [node] = batch.nodes
  if (node !== undefined) {
    const type = backedUpNodes.find(({ label }) => label === node.node)
    if (type === undefined) throw unknownKind(node.node)
    await writeNodes(writer, type.label, batch.nodes.map(elsewhere))
  }
  const [edges] = batch.relationships
  if (edges !== undefined) {
    const { relationship, start, end } = edges
    const type = backedUpRelationships.find(
      (one) => one.type === relationship && one.start === start && one.end === end,
    )
    if (type === undefined) throw unknownKind(relationship)
    const rows = batch.relationships.flatMap(({ from, to }) =>
      to.map(({ id, properties }) => ({ from, to: id, properties })),
    )
    if ((await writeRelationships(writer, type, rows)) !== rows.length)
      throw new Failure(`The backup contradicts itself: ${relationship} leads to what it does not hold.`)
  }
}

function unknownKind(kind: string): Failure {
  return new Failure(`The backup holds ${kind}, which this Dramatis does not know: update it.`)
}

const unfinishedJobs: readonly unknown[] = ['queued', 'running']

/** A node as it is to be in another database: articles wait there for the deriver, and no job is under way. */
function elsewhere({ node, id, properties }: NodeLine): NodeRow {
  if (node === 'LedgerEntry' && properties['derived'] === true)
    return { id, properties: { ...properties, derived: false } }
  if (node === 'Job' && unfinishedJobs.includes(properties['state']))
    return { id, properties: { ...properties, state: 'cancelled' } }
  return { id, properties }
}

async function checkCounts(graph: Graph, trailer: Trailer): Promise<void> {
  for (const { label } of backedUpNodes)
    if ((await countNodes(graph, label)) !== (trailer.nodes[label] ?? 0))
      throw new Failure(`Not every ${label} of the backup is in the graph: restore it again.`)
}

async function isEqual(graph: Graph, { canonical }: Trailer): Promise<boolean | null> {
  if (canonical === null) return null
  const { sha256 } = await canonicalDigest(graph)
  return sha256 === canonical.sha256
}
