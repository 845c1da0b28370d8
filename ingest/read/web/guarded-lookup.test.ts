import type { LookupAddress } from 'node:dns'
import { expect, it } from 'vitest'
import { isPublicAddress } from './addresses.ts'
import { guardedLookup } from './guarded-lookup.ts'
import type { Resolve } from './guarded-lookup.ts'

const named = (...addresses: readonly string[]): LookupAddress[] =>
  addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

/** What a socket would connect to. */
const connected = (resolve: Resolve, all: boolean): Promise<unknown> =>
  new Promise((found) =>
    guardedLookup(resolve, isPublicAddress)('news.example', { all }, (error, address) =>
      found(error?.message ?? address),
    ),
  )

it('connects to the addresses that were checked', async () => {
  const addresses = named('93.184.215.14', '2a00:1450:4001:82a::200e')
  expect(await connected(async () => addresses, true)).toEqual(addresses)
  expect(await connected(async () => addresses, false)).toBe('93.184.215.14')
})

const refused =
  'news.example is no public address of the web; if it is meant to be read, name it in DRAMATIS_FETCH_ALLOW.'

it('asks anew for each connection, so that a name which turns private is refused', async () => {
  const answers = [named('93.184.215.14'), named('127.0.0.1')]
  const resolve = async () => answers.shift() ?? []
  expect([await connected(resolve, true), await connected(resolve, true)]).toEqual([
    named('93.184.215.14'),
    refused,
  ])
})

it('refuses a host with one private address among public ones', async () => {
  expect(await connected(async () => named('93.184.215.14', '192.168.0.7'), true)).toBe(refused)
})

it('says what the resolver says, and that a host has no address', async () => {
  const reason = 'getaddrinfo ENOTFOUND news.example'
  expect(await connected(async () => Promise.reject(new Error(reason)), true)).toBe(reason)
  expect(await connected(async () => [], true)).toBe('The host news.example has no address.')
})
