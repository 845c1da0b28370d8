/**
 * An address of a source as a link may follow it: a page of the web, characters that no address has (RFC 3986) written as
 * their codes. What could run something, or is a file, is null.
 */
export function webAddress(address: string | null): string | null {
  return address !== null && /^https?:\/\//iu.test(address)
    ? address.replaceAll(/[\s"<>\\^`{|}]/gu, encodeURIComponent)
    : null
}
