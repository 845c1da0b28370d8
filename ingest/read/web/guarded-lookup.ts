import { lookup } from 'node:dns/promises'
import type { LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { callbackify } from 'node:util'
import { Refusal } from '../refusal.ts'

/** Finds the addresses of a host. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>

/** As the machine itself resolves names. */
export const systemResolve: Resolve = (hostname) => lookup(hostname, { all: true })

/** Why a private address is not read. The address itself is not told: it is no outsider's business. */
export function privateRefusal(hostname: string): Refusal {
  return new Refusal(
    `${hostname} is no public address of the web; if it is meant to be read, name it in DRAMATIS_FETCH_ALLOW.`,
  )
}

/**
 * How a connection finds its host: the very addresses that are checked here are connected to, so that a name which means
 * another machine a moment later (DNS rebinding) gains nothing. One address that may not be read among several refuses all.
 */
export function guardedLookup(resolve: Resolve, mayBeRead: (address: string) => boolean): LookupFunction {
  return lookupBy(async (hostname) => {
    const addresses = await resolve(hostname)
    if (!addresses.every(({ address }) => mayBeRead(address))) throw privateRefusal(hostname)
    return addresses
  })
}

/** A look-up in the form that sockets ask for it. */
export function lookupBy(resolve: Resolve): LookupFunction {
  const find = callbackify(resolve)
  return (hostname, { all }, done) =>
    find(hostname, (error: NodeJS.ErrnoException | null, addresses) => {
      const [first] = error === null ? addresses : []
      if (error !== null) done(error, '')
      else if (first === undefined) done(new Refusal(`The host ${hostname} has no address.`), '')
      else if (all === true) done(null, [...addresses])
      else done(null, first.address, first.family)
    })
}
