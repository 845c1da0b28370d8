import ipaddr from 'ipaddr.js'

/** Where IPv6 addresses that the whole world can reach are taken from. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an IP address may be anybody's on the internet. Not so: this machine, its network, the provider's inner network,
 * multicast, what is reserved, and IPv6 forms that carry an IPv4 address, which would lead there by another name.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast') return false
  return parsed instanceof ipaddr.IPv4 || parsed.match(globalUnicast)
}

/**
 * Whether an IP address is public and none of `own`, the addresses of this machine: what listens on a public one is often
 * closed to the world by a firewall that lets the machine itself through.
 */
export function isForeignAddress(address: string, own: readonly string[]): boolean {
  if (!isPublicAddress(address)) return false
  const asked = ipaddr.process(address).toString()
  return !own.some((one) => ipaddr.isValid(one) && ipaddr.process(one).toString() === asked)
}
