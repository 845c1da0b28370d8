import type { Readable, Writable } from 'node:stream'

/** What a command may touch of the process it runs in: tests give their own. */
export type World = {
  environment: Record<string, string | undefined>
  stdin: Readable
  stdout: Writable & { isTTY?: boolean }
  stderr: Writable & { isTTY?: boolean; columns?: number }
  signal: AbortSignal
}

/** Writes to a stream and waits when its reader is slower; rejects when there is no reader any more. */
export async function write(stream: Writable, text: string): Promise<void> {
  const written = Promise.withResolvers<void>()
  const mayGoOn = stream.write(text, (error) =>
    error === null || error === undefined ? written.resolve() : written.reject(error),
  )
  if (!mayGoOn) await written.promise
  // The stream's own `error` event tells of it too, and the next write rejects.
  else written.promise.catch(() => undefined)
}

/** Resolves when all that was written has been taken, or when nobody takes it any more. */
export function flushed(stream: Writable): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()))
}
