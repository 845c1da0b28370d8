type Attributes = Readonly<Record<string, string | number | null>>

/** An XML element as text. Attributes that are null are left out; children are XML already. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const inside = Object.entries(attributes)
    .flatMap(([key, value]) => (value === null ? [] : [` ${key}="${xmlText(String(value))}"`]))
    .join('')
  return children.length === 0 ? `<${name}${inside}/>` : `<${name}${inside}>${children.join('')}</${name}>`
}

/** Text for XML, HTML and SVG: what has a meaning there is escaped, what XML 1.0 cannot hold is left out. */
export function xmlText(text: string): string {
  return (
    text
      .toWellFormed()
      // oxlint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '')
      .replaceAll(/[&<>"'\r\n\t]/gu, (character) => entities[character] ?? character)
  )
}

/** Line ends as entities, or attributes would lose them. */
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
}
