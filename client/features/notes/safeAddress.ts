/** An address that a note may lead to: a page, mail, or a place in this explorer. Null for anything that could run. */
export function safeAddress(address: string): string | null {
  if (/^[/?#]/u.test(address)) return address.startsWith('//') ? null : address
  return /^(?:https?:\/\/|mailto:)/iu.test(address) ? address : null
}
