/** Elements without an inside, and those whose end tag may be left out: neither nests by itself. */
const flat = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup'.split(
    ' ',
  ),
)
/** What stands inside them is no HTML. */
const raw = new Set(['script', 'style', 'textarea', 'title'])

const tagName = /[a-z][^\s/>]*/iuy

/** Whether elements stand in one another more than `limit` deep, told in one pass over the tags without building a tree. */
export function isNestedDeeperThan(limit: number, html: string): boolean {
  const open: string[] = []
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      at = endOf('-->', html, at)
      continue
    }
    const closing = html[at + 1] === '/'
    const name = nameAt(at + (closing ? 2 : 1), html)
    if (name === '') {
      at += 1
      continue
    }
    const end = endOf('>', html, at)
    if (closing) {
      const index = open.lastIndexOf(name)
      if (index !== -1) open.length = index
    } else if (raw.has(name)) {
      at = endOfRaw(name, html, end)
      continue
    } else if (!flat.has(name) && html[end - 2] !== '/') {
      open.push(name)
      if (open.length > limit) return true
    }
    at = end
  }
  return false
}

function nameAt(index: number, html: string): string {
  tagName.lastIndex = index
  return tagName.exec(html)?.[0].toLowerCase() ?? ''
}

function endOf(mark: string, html: string, from: number): number {
  const index = html.indexOf(mark, from)
  return index === -1 ? html.length : index + mark.length
}

function endOfRaw(name: string, html: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'giu')
  closing.lastIndex = from
  return closing.exec(html)?.index ?? html.length
}
