import { setTimeout as wait } from 'node:timers/promises'
import { UnaskedRefusal } from './web-refusals.ts'

/** How often a host is asked: one request at a time, with time between two of them. */
export type Pace = {
  /**
   * Does the work when it is the host's turn. Throws an `UnaskedRefusal` where that would take longer than is waited for, and
   * the signal's reason.
   */
  turn: <Result>(address: URL, work: () => Promise<Result>, signal: AbortSignal) => Promise<Result>
  /** Leaves the host alone for so many milliseconds from now. */
  rest: (address: URL, milliseconds: number) => void
  /** From the next request on so much time passes after each to the host, or more. */
  slow: (address: URL, gapMs: number) => void
}

/** `before`, in milliseconds of `performance.now()`: nobody asks the host earlier. */
type Host = { last: Promise<void>; waiting: number; before: number; gapMs: number }

/** So many hosts are remembered; those that are idle are forgotten first. */
const mostHosts = 10_000

/** Opens the pace of all hosts. */
export function openPace({ gapMs, longestWaitMs }: { gapMs: number; longestWaitMs: number }): Pace {
  const hosts = new Map<string, Host>()
  const hostOf = ({ host }: URL): Host => {
    const known = hosts.get(host) ?? { last: Promise.resolve(), waiting: 0, before: 0, gapMs }
    // Those that were asked last stand last.
    hosts.delete(host)
    hosts.set(host, known)
    if (hosts.size > mostHosts) forgetIdle(hosts)
    return known
  }

  async function whenFree(address: URL, host: Host, signal: AbortSignal): Promise<void> {
    const left = host.before - performance.now()
    if (left > longestWaitMs) {
      throw new UnaskedRefusal(
        `${address.host} asks to be left alone for ${roughly(left)}; that is not waited for.`,
        left,
      )
    }
    if (left > 0) await wait(left, undefined, { signal }).catch(() => undefined)
    signal.throwIfAborted()
  }

  return {
    turn: async (address, work, signal) => {
      const host = hostOf(address)
      const { promise, resolve } = Promise.withResolvers<void>()
      const turn = host.last
      host.last = promise
      host.waiting += 1
      try {
        await turn
        await whenFree(address, host, signal)
        try {
          return await work()
        } finally {
          host.before = Math.max(host.before, performance.now() + host.gapMs)
        }
      } finally {
        host.waiting -= 1
        resolve()
      }
    },
    rest: (address, milliseconds) => {
      const host = hostOf(address)
      host.before = Math.max(host.before, performance.now() + milliseconds)
    },
    slow: (address, slowerMs) => {
      hostOf(address).gapMs = Math.max(gapMs, slowerMs)
    },
  }
}

function forgetIdle(hosts: Map<string, Host>): void {
  const now = performance.now()
  for (const [name, host] of hosts) {
    if (host.waiting === 0 && host.before < now) hosts.delete(name)
    if (hosts.size <= mostHosts / 2) return
  }
}

/** "12 seconds", "10 minutes", "3 hours" */
export function roughly(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  if (seconds < 120) return several(seconds, 'second')
  if (seconds < 7200) return several(Math.ceil(seconds / 60), 'minute')
  return several(Math.ceil(seconds / 3600), 'hour')
}

const several = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
