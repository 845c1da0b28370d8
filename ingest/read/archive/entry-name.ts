/** The upper half of code page 437, which names in ZIP archives are written in unless they say UTF-8. */
const upperHalf =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0'

/**
 * The name of a file in an archive as a path with `/`. Many programs write UTF-8 without saying so, some say so and do
 * not: what is UTF-8 counts as such, and the rest is code page 437.
 */
export function entryName(raw: Uint8Array): string {
  return decoded(raw).replaceAll('\\', '/')
}

function decoded(raw: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw)
  } catch {
    return Array.from(raw, (byte) =>
      byte < 0x80 ? String.fromCharCode(byte) : (upperHalf[byte - 0x80] ?? '?'),
    ).join('')
  }
}

/** Why a file of that name is not read; null for a name within the archive. */
export function nameRefusal(name: string): string | null {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001F\u007F]/u.test(name)) return 'Its name holds control characters.'
  if (/^(?:\/|[a-z]:)/iu.test(name)) return 'Its name is a path outside the archive.'
  if (name.split('/').includes('..')) return 'Its name leads out of the archive.'
  return null
}

/** A name that may stand in a message. */
export function printableName(name: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return name.replaceAll(/[\u0000-\u001F\u007F]/gu, '�')
}

/** Names that a folder would hide too, and what macOS packs beside every file. */
export function isHidden(name: string): boolean {
  return name.split('/').some((part) => part === '__MACOSX' || (part.startsWith('.') && part !== '..'))
}
