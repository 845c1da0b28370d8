/** What XML 1.0 has no character for: most control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const illegal =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** A text as it stands in XML, between tags or in an attribute; characters that XML does not have are removed. */
export function xmlText(text: string): string {
  return text.replaceAll(illegal, '').replaceAll(/[&<>"\t\n\r]/gu, (character) => entities[character] ?? '')
}

/** ` name="value"` for each that is known. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${xmlText(String(value))}"`]))
    .join('')
}
