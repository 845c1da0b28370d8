const names: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}

/** Many sites escape the values of their JSON-LD as if they were HTML. */
export function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (whole, decimal, hexadecimal, name) => {
    if (typeof decimal === 'string') return characterOf(Number(decimal)) ?? whole
    if (typeof hexadecimal === 'string') return characterOf(Number.parseInt(hexadecimal, 16)) ?? whole
    return names[String(name).toLowerCase()] ?? whole
  })
}

/** Null where there is no such character: `&#99999999;` stays as it is written. */
function characterOf(code: number): string | null {
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : null
}
