import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { maximumJsonBytes } from './limits.ts'
import { hashOf } from './originals.ts'
import type { Originals } from './originals.ts'
import type { ReadOutcome } from './refusal.ts'

/** A file that articles are read from: its bytes, or where it lies. */
export type ReadFile = { bytes: Uint8Array } | { path: string }

/**
 * Tells each article the hash and the media type of the file that it was read from, which is kept when the first article
 * comes: what holds none is not kept. Neither is a table or a dump larger than JSON may be, for its texts are in the graph.
 * Throws a `Failure` when there is no room.
 */
export async function* withFile(
  outcomes: AsyncIterable<ReadOutcome>,
  file: ReadFile,
  type: string,
  originals: Originals | undefined,
): AsyncIterable<ReadOutcome> {
  let told: { fileHash: string; fileType: string } | null | undefined
  for await (const outcome of outcomes) {
    if (!outcome.ok) yield outcome
    else {
      if (told === undefined) {
        const fileHash = await keptHash(file, originals)
        told = fileHash === null ? null : { fileHash, fileType: type }
      }
      yield { ...outcome, article: { ...outcome.article, ...told } }
    }
  }
}

async function keptHash(file: ReadFile, originals: Originals | undefined): Promise<string | null> {
  if ('bytes' in file) {
    return originals === undefined ? hashOf(file.bytes) : originals.keep([file.bytes])
  }
  if ((await stat(file.path)).size > maximumJsonBytes) return null
  const chunks: AsyncIterable<Uint8Array> = createReadStream(file.path)
  if (originals !== undefined) return originals.keep(chunks)
  const hash = createHash('sha256')
  for await (const chunk of chunks) hash.update(chunk)
  return hash.digest('hex')
}
