import robotsParser from 'robots-parser'
import { z } from 'zod'
import { encodingByMark } from '../decode.ts'
import { Refusal } from '../refusal.ts'
import { agentName, checkAddress } from './fetch-address.ts'
import { follow } from './follow.ts'
import type { WebLimits } from './limits.ts'
import type { Pace } from './pace.ts'
import { PassingRefusal } from './web-refusals.ts'
import { statusInWords } from './requests.ts'
import type { Answer, Requests } from './requests.ts'
import type { WebMemory } from './web-memory.ts'

/** The wishes of sites in their robots.txt, each asked for once a day. */
export type Robots = {
  /** Throws a `Refusal` when the site does not want the address read by programs, or cannot say now whether it does. */
  check: (address: URL, signal: AbortSignal) => Promise<void>
}

/** What a site wishes: its robots.txt, or none, or the status with which it could not say. `at` is when it was asked. */
const Wishes = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none'), at: z.number() }),
  z.object({ kind: z.literal('away'), at: z.number(), status: z.int() }),
  z.object({ kind: z.literal('told'), at: z.number(), file: z.string(), text: z.string() }),
])
type Wishes = z.infer<typeof Wishes>

/** RFC 9309: no file allows everything, a server in trouble nothing. A moved file counts where it has moved to. */
export function openRobots(requests: Requests, pace: Pace, memory: WebMemory, limits: WebLimits): Robots {
  const isOld = ({ kind, at }: Wishes): boolean =>
    Math.abs(Date.now() - at) > (kind === 'away' ? limits.robotsAwayMs : limits.robotsMs)
  return {
    check: async (address, signal) => {
      checkAddress(address)
      const { origin } = address
      const kept = memory.note('robots', origin, Wishes)
      const isKept = kept !== null && !isOld(kept)
      const wishes = isKept ? kept : await askWishes(requests, address, limits, signal)
      if (!isKept) memory.keepNote('robots', origin, wishes)
      if (wishes.kind === 'away') {
        throw new PassingRefusal(
          `The site cannot say now what may be read (robots.txt: ${statusInWords(wishes.status)}); try again later.`,
        )
      }
      if (wishes.kind === 'none') return
      const robots = robotsParser(wishes.file, wishes.text)
      pace.slow(address, (robots.getCrawlDelay(agentName) ?? 0) * 1000)
      if (robots.isAllowed(address.href, agentName) === false)
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
  const at = Date.now()
  if (isFine(status) && body !== null) return { kind: 'told', at, file: file.href, text: textOf(body) }
  return status >= 500 || status === 429 ? { kind: 'away', at, status } : { kind: 'none', at }
}

const isFine = (status: number): boolean => status >= 200 && status < 300

/** A longer file counts as far as it is read, up to its last whole line: half a path would hold for far more. */
function textOf({ read, whole }: NonNullable<Answer['body']>): string {
  const text = new TextDecoder(encodingByMark(read) ?? 'utf-8').decode(read)
  return whole ? text : text.slice(0, text.search(/[\r\n][^\r\n]*$/u) + 1)
}
