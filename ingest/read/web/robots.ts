import robotsParser from 'robots-parser'
import { Refusal } from '../refusal.ts'
import { bodyWithin } from './body.ts'
import { agentName } from './fetch-address.ts'
import type { FetchAddress } from './fetch-address.ts'
import { webLimits } from './limits.ts'

/** The wishes of sites in their robots.txt, each asked for once. */
export type Robots = {
  /** Throws a `Refusal` when the site does not want the address read by programs. */
  check: (address: URL, signal: AbortSignal) => Promise<void>
}

type Wishes = 'all' | 'nothing' | ReturnType<typeof robotsParser>

/** RFC 9309: no file allows everything, a server in trouble nothing. A moved file counts where it has moved to. */
export function openRobots(web: FetchAddress): Robots {
  const known = new Map<string, Promise<Wishes>>()
  return {
    check: async (address, signal) => {
      const { origin } = address
      const asked = known.get(origin) ?? askWishes(web, new URL('/robots.txt', address), signal)
      known.set(origin, asked)
      // A network that failed once may answer the next time.
      asked.catch(() => known.delete(origin))
      const wishes = await asked
      const allowed =
        wishes === 'all' || (wishes !== 'nothing' && wishes.isAllowed(address.href, agentName) !== false)
      if (!allowed) throw new Refusal('The site asks programs not to read this address (robots.txt).')
    },
  }
}

async function askWishes(web: FetchAddress, file: URL, signal: AbortSignal): Promise<Wishes> {
  let address = file
  for (let redirects = 0; redirects <= webLimits.redirects; redirects += 1) {
    const answer = await web.fetch(address, { accept: 'text/plain', signal })
    const location = answer.headers.get('location')
    if (answer.status >= 300 && answer.status < 400 && location !== null && URL.canParse(location, address)) {
      await answer.body?.cancel()
      address = new URL(location, address)
      continue
    }
    if (answer.status >= 200 && answer.status < 300) {
      const bytes = await bodyWithin(answer, webLimits.robotsBytes)
      // A longer file counts as far as it is read.
      return robotsParser(file.href, new TextDecoder().decode(bytes.read))
    }
    await answer.body?.cancel()
    return answer.status >= 500 || answer.status === 429 ? 'nothing' : 'all'
  }
  return 'all'
}
