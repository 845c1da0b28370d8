/** An address of a source as a link may follow it: a page of the web. What could run something, or is a file, is null. */
export function webAddress(address: string | null): string | null {
  return address !== null && /^https?:\/\//iu.test(address) ? address : null
}
