import { workerData } from 'node:worker_threads'
import { z } from 'zod'
import { endings } from './protocol.ts'

/** Watches over the reading process from a thread of its own: the one that reads may be busy for ever. */
const Watched = z.object({
  bytes: z.number(),
  milliseconds: z.number(),
  /** When the reading now under way began, by `Date.now()`; 0 while there is none. */
  beganAt: z.instanceof(BigInt64Array),
})

const everyMs = 20

function watch(): void {
  const { bytes, milliseconds, beganAt } = Watched.parse(workerData)
  const parent = process.ppid
  const sleep = new Int32Array(new SharedArrayBuffer(4))
  for (;;) {
    const began = Number(Atomics.load(beganAt, 0))
    if (began > 0 && process.memoryUsage.rss() > bytes) process.kill(process.pid, endings.memory)
    if (began > 0 && Date.now() - began > milliseconds) process.kill(process.pid, endings.time)
    // Whoever asked is gone, and the thread that would hear of it may be busy.
    if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
    Atomics.wait(sleep, 0, 0, everyMs)
  }
}

watch()
