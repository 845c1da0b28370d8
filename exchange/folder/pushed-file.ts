import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import type { OutputFolder, WrittenFile } from './output-folder.ts'

/** A file that is written by pushing: who has rows for several files at once cannot let each be read. */
export type PushedFile = {
  /** Waits while the disk is slower; rejects when it refuses. */
  readonly push: (chunk: string | Uint8Array) => Promise<void>
  /** Resolves when all of it is on the disk. */
  readonly end: () => Promise<WrittenFile>
}

/** Opens a file of an output folder for pushing. */
export function pushFile(folder: OutputFolder, name: string): PushedFile {
  const stream = new PassThrough()
  const written = folder.write(name, stream)
  // Told by `push` or `end`, whichever comes next.
  written.catch(() => undefined)
  stream.on('error', () => undefined)
  return {
    push: async (chunk) => {
      if (stream.destroyed) await written
      else if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), written])
    },
    end: async () => {
      stream.end()
      return written
    },
  }
}
