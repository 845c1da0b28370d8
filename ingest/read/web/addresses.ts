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
