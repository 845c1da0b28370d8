import { documentFrom } from '../html/document.ts'
import { oneLine } from '../normalise.ts'

/** A feed that a page names (`<link rel="alternate">`). */
export type NamedFeed = { url: string; title: string | null }

const types: readonly string[] = [
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/rdf+xml',
]

/** A head is read so far, in UTF-16 units. */
const longestHead = 200_000

/** The feeds that a page names in its head, at most 20; `address` is where the page was found. */
export function alternatesOf(html: string, address: string): NamedFeed[] {
  const end = html.search(/<\/head>|<body[\s>]/iu)
  const links = documentFrom(
    `${html.slice(0, end === -1 ? longestHead : Math.min(end, longestHead))}</head></html>`,
  ).querySelectorAll('link[rel~="alternate" i][href]')
  const found = [...links].flatMap((link): NamedFeed[] => {
    const href = link.getAttribute('href') ?? ''
    const type = (link.getAttribute('type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
    if (!types.includes(type) || !URL.canParse(href, address)) return []
    const { href: url, protocol } = new URL(href, address)
    if (protocol !== 'http:' && protocol !== 'https:') return []
    return [{ url, title: oneLine(link.getAttribute('title') ?? '') }]
  })
  // Where one is named twice, the first says how it is called.
  return [...new Map(found.toReversed().map((feed) => [feed.url, feed])).values()].toReversed().slice(0, 20)
}
