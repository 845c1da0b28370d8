import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** Below the range that systems hand out to outgoing connections, so that a recorded port stays free. */
const lowestPort = 17_000
const highestPort = 29_000

/** Whether nobody listens on this loopback port. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)))
  })
}

/** Whether the port is free or becomes so within a moment, as after the death of the process that had it. */
export async function becomesFree(port: number, patienceMs = 2_000): Promise<boolean> {
  const until = Date.now() + patienceMs
  while (!(await isPortFree(port))) {
    if (Date.now() > until) return false
    await sleep(100)
  }
  return true
}

/** A free loopback port at random that is none of `taken`. */
export async function freePort(taken: readonly number[] = []): Promise<number> {
  for (;;) {
    const port = randomInt(lowestPort, highestPort)
    if (!taken.includes(port) && (await isPortFree(port))) return port
  }
}
