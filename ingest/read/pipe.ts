import { createReadStream } from 'node:fs'
import { constants, open } from 'node:fs/promises'
import { stoppable } from './stoppable.ts'

/**
 * The bytes of a named pipe or of a shell's `<(command)`. Waiting for its writer blocks a thread that nothing interrupts,
 * and the process cannot end before that thread: so when the signal comes, we are the writer.
 */
export async function* pipeBytes(path: string, signal: AbortSignal | undefined): AsyncIterable<Uint8Array> {
  signal?.throwIfAborted()
  const stream = createReadStream(path)
  const letGo = (): void => {
    // First, so that the stream does not wait again once it is woken.
    stream.destroy()
    void wakeReader(path)
  }
  signal?.addEventListener('abort', letGo, { once: true })
  try {
    yield* stoppable(stream, signal)
  } finally {
    signal?.removeEventListener('abort', letGo)
  }
}

async function wakeReader(path: string): Promise<void> {
  try {
    // Not blocking: without a reader there is nobody to wake, and opening fails.
    const pipe = await open(path, constants.O_WRONLY | constants.O_NONBLOCK)
    try {
      await pipe.write('\n')
    } finally {
      await pipe.close()
    }
  } catch {
    // Nobody waits, or the pipe is full and its reader awake.
  }
}
