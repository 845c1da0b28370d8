import { Refusal } from '../refusal.ts'
import type { ReadOutcome } from '../refusal.ts'
import { readBytes } from '../sources.ts'
import { allowedHosts } from './allowed-hosts.ts'
import { openFetch } from './fetch-address.ts'
import { fetchPage } from './fetch-page.ts'
import type { WebParts } from './fetch-page.ts'
import { systemResolve } from './guarded-lookup.ts'
import type { Resolve } from './guarded-lookup.ts'
import { webLimits } from './limits.ts'
import type { WebLimits } from './limits.ts'
import { openPace } from './pace.ts'
import { openRequests } from './requests.ts'
import { openRobots } from './robots.ts'

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
  limits?: Partial<WebLimits>
}): WebReader {
  const { resolve = systemResolve } = options
  const limits = { ...webLimits, ...options.limits }
  const allowed = allowedHosts(options.allow)
  let opened: Promise<WebParts & { close: () => Promise<void> }> | null = null
  const open = async () => {
    const web = await openFetch({ allowed, resolve, limits })
    const pace = openPace(limits)
    const requests = openRequests(web, pace, limits)
    return { requests, robots: openRobots(requests, pace, limits), limits, close: web.close }
  }
  return {
    read: async function* read(given, { published, signal = new AbortController().signal }) {
      if (!URL.canParse(given)) throw new Refusal('This is no web address.')
      opened ??= open()
      const page = await fetchPage(new URL(given), await opened, signal)
      const { kind, charset, bytes, address } = page
      yield* readBytes(kind, bytes, { path: given, published, web: { address, charset } })
    },
    close: async () => {
      await (await opened)?.close()
    },
  }
}
