import type { Readable, Writable } from 'node:stream'

/** What a command may touch of the process it runs in: tests give their own. */
export type World = {
  environment: Record<string, string | undefined>
  stdin: Readable
  stdout: Writable & { isTTY?: boolean }
  stderr: Writable & { isTTY?: boolean; columns?: number }
  signal: AbortSignal
}

/** Writes to standard output and waits when the reader is slower. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await new Promise<void>((resolve) => stream.once('drain', resolve))
}
