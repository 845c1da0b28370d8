import { isIP } from 'node:net'
import type { RequestInit, Response } from 'undici'
import { Refusal } from '../refusal.ts'
import { isPublicAddress } from './addresses.ts'
import type { AllowedHosts } from './allowed-hosts.ts'
import { guardedLookup, lookupBy, privateRefusal } from './guarded-lookup.ts'
import type { Resolve } from './guarded-lookup.ts'

/** Asks one web address for its answer; a redirect is an answer like any other. */
export type FetchAddress = {
  /** Throws a `Refusal` for what is not fetched; rejects with the network's own error. */
  fetch: (address: URL, options: { accept: string; signal: AbortSignal }) => Promise<Response>
  close: () => Promise<void>
}

/** Says who asks, so that a site can tell its wishes in robots.txt. */
export const agentName = 'Dramatis'
const userAgent = `${agentName}/0.1 (reads single news articles for its user; obeys robots.txt)`

/** Opens connections to public addresses, and to any address of the hosts that are allowed. */
export async function openFetch({
  allowed,
  resolve,
}: {
  allowed: AllowedHosts
  resolve: Resolve
}): Promise<FetchAddress> {
  // Much to load, and most commands read no web address.
  const { Agent, fetch } = await import('undici')
  const guarded = new Agent({ connect: { lookup: guardedLookup(resolve) } })
  const open = new Agent({ connect: { lookup: lookupBy(resolve) } })
  return {
    fetch: async (address, { accept, signal }) => {
      checkAddress(address)
      const trusted = allowed.holds(address)
      if (!trusted) checkLiteral(address)
      const request: RequestInit = {
        redirect: 'manual',
        dispatcher: trusted ? open : guarded,
        headers: { 'User-Agent': userAgent, Accept: accept, 'Accept-Language': 'en' },
        signal,
      }
      return fetch(address, request)
    },
    close: async () => {
      await Promise.all([guarded.destroy(), open.destroy()])
    },
  }
}

function checkAddress({ protocol, username, password, hostname }: URL): void {
  if (protocol !== 'http:' && protocol !== 'https:')
    throw new Refusal('Only http and https addresses are read.')
  if (username !== '' || password !== '')
    throw new Refusal('An address with a user name or a password in it is not read.')
  if (hostname === '') throw new Refusal('The address names no host.')
}

/** A number needs no look-up, so the connection would not check it. URL has made one form of decimal, octal, hex. */
function checkLiteral({ hostname }: URL): void {
  const literal = hostname.replaceAll(/^\[|\]$/gu, '')
  if (isIP(literal) !== 0 && !isPublicAddress(literal)) throw privateRefusal(hostname)
}
