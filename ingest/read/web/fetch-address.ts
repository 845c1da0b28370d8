import { isIP } from 'node:net'
import { networkInterfaces } from 'node:os'
import type { RequestInit, Response } from 'undici'
import { Refusal } from '../refusal.ts'
import { isForeignAddress } from './addresses.ts'
import { portOf } from './allowed-hosts.ts'
import type { AllowedHosts } from './allowed-hosts.ts'
import { guardedLookup, lookupBy, privateRefusal } from './guarded-lookup.ts'
import type { Resolve } from './guarded-lookup.ts'
import type { WebLimits } from './limits.ts'

/** Asks one web address for its answer; a redirect is an answer like any other. */
export type FetchAddress = {
  /** Throws a `Refusal` for what is not fetched; rejects with the network's own error. */
  fetch: (
    address: URL,
    options: { headers: Record<string, string>; signal: AbortSignal },
  ) => Promise<Response>
  close: () => Promise<void>
}

/** Says who asks, so that a site can tell its wishes in robots.txt. */
export const agentName = 'Dramatis'
const userAgent = `${agentName}/0.1 (reads single news articles for its user; obeys robots.txt)`

/** Opens connections to public addresses, and to any address of the hosts that are allowed. */
export async function openFetch({
  allowed,
  resolve,
  limits,
}: {
  allowed: AllowedHosts
  resolve: Resolve
  limits: Pick<WebLimits, 'ports' | 'stallMs'>
}): Promise<FetchAddress> {
  // Much to load, and most commands read no web address.
  const { Agent, fetch } = await import('undici')
  const patience = { headersTimeout: limits.stallMs, bodyTimeout: limits.stallMs }
  const guarded = new Agent({ ...patience, connect: { lookup: guardedLookup(resolve, isForeign) } })
  const open = new Agent({ ...patience, connect: { lookup: lookupBy(resolve) } })
  return {
    fetch: async (address, { headers, signal }) => {
      checkAddress(address)
      const trusted = allowed.holds(address)
      if (!trusted) {
        checkLiteral(address)
        checkPort(address, limits.ports)
      }
      const request: RequestInit = {
        redirect: 'manual',
        dispatcher: trusted ? open : guarded,
        headers: { 'User-Agent': userAgent, 'Accept-Language': 'en', ...headers },
        signal,
      }
      return fetch(address, request)
    },
    close: async () => {
      await Promise.all([guarded.destroy(), open.destroy()])
    },
  }
}

/** Throws a `Refusal` for what is no address of the web. */
export function checkAddress({ protocol, username, password, hostname }: URL): void {
  if (protocol !== 'http:' && protocol !== 'https:')
    throw new Refusal('Only http and https addresses are read.')
  if (username !== '' || password !== '')
    throw new Refusal('An address with a user name or a password in it is not read.')
  if (hostname === '') throw new Refusal('The address names no host.')
}

/** A number needs no look-up, so the connection would not check it. URL has made one form of decimal, octal, hex. */
function checkLiteral({ hostname }: URL): void {
  const literal = hostname.replaceAll(/^\[|\]$/gu, '')
  if (isIP(literal) !== 0 && !isForeign(literal)) throw privateRefusal(hostname)
}

function checkPort(address: URL, ports: readonly string[]): void {
  if (ports.includes(portOf(address))) return
  throw new Refusal(
    `Only the ports ${ports.join(' and ')} are read; if ${address.host} is meant to be read, name it in DRAMATIS_FETCH_ALLOW.`,
  )
}

/** Asked each time: a laptop changes its addresses. */
function isForeign(address: string): boolean {
  const own = Object.values(networkInterfaces()).flatMap((one) => one ?? [])
  return isForeignAddress(
    address,
    own.map((one) => one.address),
  )
}
