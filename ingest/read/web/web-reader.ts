import { reasonOf, Refusal } from '../refusal.ts'
import type { ReadOutcome } from '../refusal.ts'
import { readBytes } from '../sources.ts'
import { allowedHosts } from './allowed-hosts.ts'
import { openFetch } from './fetch-address.ts'
import type { FetchAddress } from './fetch-address.ts'
import { fetchPage } from './fetch-page.ts'
import { systemResolve } from './guarded-lookup.ts'
import type { Resolve } from './guarded-lookup.ts'
import { webLimits } from './limits.ts'
import { networkReason } from './network-reason.ts'
import { openRobots } from './robots.ts'
import type { Robots } from './robots.ts'

/** Reads articles at web addresses; connections and the wishes of sites are kept for all of them. */
export type WebReader = {
  /** The article, or articles, at an address. What cannot be read is a `Refusal`, thrown or told as an outcome. */
  read: (
    address: string,
    options: { published: string | null; signal?: AbortSignal },
  ) => AsyncIterable<ReadOutcome>
  close: () => Promise<void>
}

/** Opens the web reader. `allow` is `DRAMATIS_FETCH_ALLOW`; nothing is loaded or sent before the first address. */
export function openWebReader(options: {
  allow: string | undefined
  resolve?: Resolve
  /** For one address with all its redirects. */
  timeoutMs?: number
}): WebReader {
  const { resolve = systemResolve, timeoutMs = webLimits.milliseconds } = options
  const allowed = allowedHosts(options.allow)
  let opened: Promise<{ web: FetchAddress; robots: Robots }> | null = null
  const open = async () => {
    const web = await openFetch({ allowed, resolve })
    return { web, robots: openRobots(web) }
  }
  return {
    read: async function* read(given, { published, signal }) {
      if (!URL.canParse(given)) throw new Refusal('This is no web address.')
      opened ??= open()
      const parts = await opened
      const timeout = AbortSignal.timeout(timeoutMs)
      const either = signal === undefined ? timeout : AbortSignal.any([signal, timeout])
      const page = await fetchPage(new URL(given), { ...parts, signal: either }).catch((error: unknown) => {
        signal?.throwIfAborted()
        if (timeout.aborted) throw new Refusal(`The page did not come within ${timeoutMs / 1000} seconds.`)
        throw new Refusal(networkReason(error) ?? reasonOf(error))
      })
      const { kind, charset, bytes, address } = page
      yield* readBytes(kind, bytes, { path: given, published, web: { address, charset } })
    },
    close: async () => {
      await (await opened)?.web.close()
    },
  }
}
