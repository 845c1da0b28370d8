import { expect, it } from 'vitest'
import { isForeignAddress, isPublicAddress } from './addresses.ts'

it.each([
  ['127.0.0.1', 'this machine'],
  ['127.8.9.10', 'this machine'],
  ['0.0.0.0', 'this machine'],
  ['10.1.2.3', 'private'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.168.1.1', 'private'],
  ['169.254.169.254', 'link-local, where clouds tell secrets'],
  ['100.64.0.1', 'the inner network of a provider'],
  ['100.127.255.255', 'the inner network of a provider'],
  ['192.0.2.1', 'documentation'],
  ['198.18.0.1', 'benchmarks'],
  ['224.0.0.1', 'multicast'],
  ['255.255.255.255', 'broadcast'],
  ['240.0.0.1', 'reserved'],
  ['::', 'this machine'],
  ['::1', 'this machine'],
  ['fe80::1', 'link-local'],
  ['fe80::1%eth0', 'link-local with its zone'],
  ['fc00::1', 'unique-local'],
  ['fd12:3456::1', 'unique-local'],
  ['fec0::1', 'site-local'],
  ['ff02::1', 'multicast'],
  ['2001:db8::1', 'documentation'],
  ['::ffff:127.0.0.1', 'IPv4 mapped'],
  ['::ffff:10.0.0.1', 'IPv4 mapped'],
  ['::127.0.0.1', 'IPv4 in the old way'],
  ['64:ff9b::7f00:1', 'IPv4 behind NAT64'],
  ['64:ff9b:1::a00:1', 'IPv4 behind a local NAT64'],
  ['2002:7f00:1::', '6to4'],
  ['2001:0:7f00:1::', 'Teredo'],
  ['localhost', 'no number'],
  ['', 'nothing'],
])('%s is not public: %s', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

it.each([
  '8.8.8.8',
  '93.184.215.14',
  '172.32.0.1',
  '100.128.0.1',
  '::ffff:8.8.8.8',
  '2a00:1450:4001:82a::200e',
])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})

it('takes a public address of this machine for its own, however it is written', () => {
  const own = ['127.0.0.1', '93.184.215.14', '2a00:1450:4001:82a::200e', 'fe80::1%eth0']
  const foreign = (address: string): boolean => isForeignAddress(address, own)
  expect(['93.184.215.14', '::ffff:93.184.215.14', '2a00:1450:4001:082a:0::200e'].map(foreign)).toEqual([
    false,
    false,
    false,
  ])
  expect(['93.184.215.15', '2a00:1450:4001:82a::200f'].map(foreign)).toEqual([true, true])
  expect(foreign('10.0.0.1')).toBe(false)
})
