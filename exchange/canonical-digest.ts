import { createHash } from 'node:crypto'
import type { Graph } from '../cypher/connection.ts'
import { exportLines } from './canonical-export.ts'

/** What tells two canonical exports apart. */
export type CanonicalDigest = { lines: number; sha256: string }

/** The digest of the canonical export as the graph stands, for those who hold it still. */
export async function canonicalDigest(graph: Graph): Promise<CanonicalDigest> {
  const sum = createHash('sha256')
  let lines = 0
  for await (const line of exportLines(graph, { kind: 'everything' })) {
    sum.update(line).update('\n')
    lines += 1
  }
  return { lines, sha256: sum.digest('hex') }
}
