import type { Line, NodeLine, RelationshipLine } from './format.ts'
import type { SizedLine } from './read-backup.ts'

/** Lines of one kind that are written together: either nodes or relationships. */
export type Batch = {
  readonly nodes: readonly NodeLine[]
  readonly relationships: readonly RelationshipLine[]
  /** How many lines of the backup are written when this batch is. */
  readonly end: number
}

const mostLines = 500
const mostBytes = 2_000_000

/** The lines in batches: the same ones for the same file, so that an interrupted restore can go on. */
export async function* batchesOf(lines: AsyncIterable<SizedLine>): AsyncGenerator<Batch> {
  let batch: Line[] = []
  let size = 0
  let end = 0
  for await (const { line, bytes } of lines) {
    const [first] = batch
    const isFull = batch.length === mostLines || size + bytes > mostBytes
    if (first !== undefined && (isFull || kindOf(first) !== kindOf(line))) {
      yield batchOf(batch, end)
      batch = []
      size = 0
    }
    batch.push(line)
    size += bytes
    end += 1
  }
  if (batch.length > 0) yield batchOf(batch, end)
}

function kindOf(line: Line): string {
  return 'node' in line ? line.node : `${line.start} ${line.relationship} ${line.end}`
}

function batchOf(lines: readonly Line[], end: number): Batch {
  return {
    nodes: lines.filter((line) => 'node' in line),
    relationships: lines.filter((line) => 'relationship' in line),
    end,
  }
}
