import { LRUCache } from 'lru-cache'
import robotsParser from 'robots-parser'
import { Refusal } from '../refusal.ts'
import { agentName, checkAddress } from './fetch-address.ts'
import { follow } from './follow.ts'
import type { WebLimits } from './limits.ts'
import type { Pace } from './pace.ts'
import { PassingRefusal } from './web-refusals.ts'
import { statusInWords } from './requests.ts'
import type { Requests } from './requests.ts'

/** The wishes of sites in their robots.txt, each asked for once a day. */
export type Robots = {
  /** Throws a `Refusal` when the site does not want the address read by programs, or cannot say now whether it does. */
  check: (address: URL, signal: AbortSignal) => Promise<void>
}

/** What a site wishes; `away` is the status with which it could not say. */
type Wishes =
  | { kind: 'none' }
  | { kind: 'away'; status: number }
  | { kind: 'told'; told: ReturnType<typeof robotsParser> }

/** So many sites are remembered. */
const mostSites = 1000

/** RFC 9309: no file allows everything, a server in trouble nothing. A moved file counts where it has moved to. */
export function openRobots(requests: Requests, pace: Pace, limits: WebLimits): Robots {
  const known = new LRUCache<string, Wishes>({ max: mostSites, ttl: limits.robotsMs })
  return {
    check: async (address, signal) => {
      checkAddress(address)
      const { origin } = address
      const wishes = known.get(origin) ?? (await askWishes(requests, address, limits, signal))
      if (!known.has(origin)) {
        known.set(origin, wishes, { ttl: wishes.kind === 'away' ? limits.robotsAwayMs : limits.robotsMs })
        const delay = wishes.kind === 'told' ? wishes.told.getCrawlDelay(agentName) : undefined
        if (delay !== undefined) pace.slow(address, delay * 1000)
      }
      if (wishes.kind === 'away') {
        throw new PassingRefusal(
          `The site cannot say now what may be read (robots.txt: ${statusInWords(wishes.status)}); try again later.`,
        )
      }
      if (wishes.kind === 'told' && wishes.told.isAllowed(address.href, agentName) === false)
        throw new Refusal('The site asks programs not to read this address (robots.txt).')
    },
  }
}

async function askWishes(
  requests: Requests,
  site: URL,
  limits: WebLimits,
  signal: AbortSignal,
): Promise<Wishes> {
  const file = new URL('/robots.txt', site)
  const { answer } = await follow(file, limits.redirects, (address) =>
    requests.ask(address, {
      headers: { Accept: 'text/plain' },
      limit: limits.robotsBytes,
      wants: ({ status }) => isFine(status),
      signal,
    }),
  )
  const { status, body } = answer
  // A longer file counts as far as it is read.
  if (isFine(status) && body !== null)
    return { kind: 'told', told: robotsParser(file.href, new TextDecoder().decode(body.read)) }
  return status >= 500 || status === 429 ? { kind: 'away', status } : { kind: 'none' }
}

const isFine = (status: number): boolean => status >= 200 && status < 300
