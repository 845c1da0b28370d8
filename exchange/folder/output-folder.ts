import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** A file as it was written. */
export type WrittenFile = { readonly name: string; readonly bytes: number; readonly sha256: string }

/** What a file is to hold: a text, or what comes piece by piece. */
export type Content = string | AsyncIterable<string | Uint8Array>

/** A folder that is being written; nobody sees it under its own name before all of it is there. */
export type OutputFolder = {
  /** Writes a file of this name and rejects when the disk refuses. Several may be written at once. */
  readonly write: (name: string, content: Content) => Promise<WrittenFile>
  /** A path for what is needed only while writing; it is gone when the folder is whole. */
  readonly scratch: (name: string) => string
  /** What has been written, by name. */
  readonly files: () => readonly WrittenFile[]
}

/** What the names of files begin with that are needed only while writing. */
export const scratchPrefix = '.scratch-'

/** Writes into a folder that exists. */
export function outputFolder(path: string, signal: AbortSignal): OutputFolder {
  const written = new Map<string, WrittenFile>()
  return {
    write: async (name, content) => {
      const sum = createHash('sha256')
      let bytes = 0
      const counting = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          sum.update(chunk)
          bytes += chunk.length
          done(null, chunk)
        },
      })
      // A text by itself would be read letter by letter.
      const pieces = typeof content === 'string' ? [content] : content
      await pipeline(pieces, counting, createWriteStream(`${path}/${name}`, { flush: true }), { signal })
      const file = { name, bytes, sha256: sum.digest('hex') }
      written.set(name, file)
      return file
    },
    scratch: (name) => `${path}/${scratchPrefix}${name}`,
    files: () => [...written.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  }
}
