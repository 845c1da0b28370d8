import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith'
import { toIsoDate } from '../dates.ts'
import { decodeText } from '../decode.ts'
import { oneLine } from '../normalise.ts'
import { Refusal } from '../refusal.ts'
import type { Feed, FeedItem } from './feed.ts'
import { updateEvery } from './update-every.ts'

/** An item as one of the formats has it, in the words of all. */
type Found = {
  ids: readonly (string | undefined)[]
  link: string | undefined
  title: string | undefined
  authors: readonly (string | undefined)[]
  published: readonly (string | undefined)[]
  updated: string | undefined
  content: string | undefined
  /** Mostly a beginning, but some feeds have the whole article there. */
  summary: string | undefined
}
type FoundFeed = {
  title: string | undefined
  language: string | undefined
  everyMs: number | null
  items: Found[]
}

/** What a feed begins with, after its declaration and comments. */
const roots = [
  { root: /^<(?:\w+:)?rss[\s>]/iu, read: readRss },
  { root: /^<(?:\w+:)?RDF[\s>]/iu, read: readRdf },
  { root: /^<(?:\w+:)?feed[\s>]/iu, read: readAtom },
  {
    root: /^\{[^]{0,4000}"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\//iu,
    read: readJson,
  },
] as const

/** A summary of so many characters is no mere beginning. */
const wholeArticle = 1200

/** So many bytes are looked at to tell a feed. */
const beginning = 8192

/** Whether bytes are a feed, whatever their server calls them. */
export function isFeed(bytes: Uint8Array): boolean {
  const text = decodeText(bytes.subarray(0, beginning), null)
  return roots.some(({ root }) => root.test(withoutProlog(text)))
}

/**
 * Reads a feed in any of the formats; `address` is where it was found, `charset` what its server told. No entity of its own is
 * resolved: its document type is cut off before anybody reads it. Throws a `Refusal` for what cannot be read.
 */
export function parseFeed(
  bytes: Uint8Array,
  { address, charset }: { address: string; charset: string | null },
): Feed {
  const text = withoutProlog(decodeText(bytes, charset ?? declaredEncoding(bytes)))
  const format = roots.find(({ root }) => root.test(text))
  if (format === undefined) throw new Refusal('What stands there is no feed.')
  const found = attempt(format.read, text) ?? attempt(format.read, wholeItems(text))
  if (found === null) throw new Refusal('The feed is malformed and cannot be read.')
  const items = found.items.map((item) => itemOf(item, address)).filter((item) => item.key !== '')
  return {
    title: titleOf(found.title),
    language: found.language ?? null,
    everyMs: found.everyMs,
    items: newestFirst(withoutRepeats(items)),
  }
}

function attempt(read: (text: string) => FoundFeed, text: string): FoundFeed | null {
  try {
    return read(text)
  } catch {
    return null
  }
}

/** A feed that breaks off, as far as its items are whole. */
function wholeItems(text: string): string {
  const end = Math.max(...['</item>', '</entry>'].map((tag) => text.lastIndexOf(tag) + tag.length))
  return text.slice(0, end)
}

/** `<?xml version="1.0" encoding="windows-1251"?>` */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']/u.exec(head)?.[1] ?? null
}

/** What stands before the root: the declaration, comments, style sheets, and the document type with its entities. */
function withoutProlog(text: string): string {
  let rest = text.replace(/^\uFEFF/u, '').trimStart()
  for (;;) {
    const end = prologEnd(rest)
    if (end === null) return rest
    rest = rest.slice(end).trimStart()
  }
}

function prologEnd(text: string): number | null {
  const after = (mark: string): number => {
    const at = text.indexOf(mark)
    return at === -1 ? text.length : at + mark.length
  }
  if (text.startsWith('<?')) return after('?>')
  if (text.startsWith('<!--')) return after('-->')
  if (!/^<!doctype/iu.test(text)) return null
  const subset = /^<!doctype[^[>]*\[/iu.test(text)
  if (!subset) return after('>')
  return after(/\]\s*>/u.exec(text)?.[0] ?? ']>')
}

function readRss(text: string): FoundFeed {
  const feed = parseRssFeed(text)
  return {
    title: feed.title,
    language: feed.language ?? feed.dc?.languages?.[0],
    everyMs: updateEvery(feed.sy, feed.ttl),
    items: (feed.items ?? []).map((item) => ({
      ids: [item.guid?.value, item.link],
      link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
      title: item.title,
      authors: item.dc?.creators ?? (item.authors ?? []).map((author) => nameIn(author)),
      published: [item.pubDate, item.dc?.dates?.[0], item.dcterms?.created?.[0]],
      updated: item.atom?.updated ?? item.dcterms?.modified?.[0],
      content: item.content?.encoded,
      summary: item.description,
    })),
  }
}

function readRdf(text: string): FoundFeed {
  const feed = parseRdfFeed(text)
  return {
    title: feed.title,
    language: feed.dc?.languages?.[0],
    everyMs: updateEvery(feed.sy, undefined),
    items: (feed.items ?? []).map((item) => ({
      ids: [item.rdf?.about, item.link],
      link: item.link ?? item.rdf?.about,
      title: item.title,
      authors: item.dc?.creators ?? [],
      published: [item.dc?.dates?.[0], item.dcterms?.created?.[0]],
      updated: item.dcterms?.modified?.[0],
      content: item.content?.encoded,
      summary: item.description,
    })),
  }
}

function readAtom(text: string): FoundFeed {
  const feed = parseAtomFeed(text)
  const ofAll = (feed.authors ?? []).map(({ name }) => name)
  return {
    title: plain(feed.title),
    language: undefined,
    everyMs: updateEvery(feed.sy, undefined),
    items: (feed.entries ?? []).map((entry) => {
      const own = (entry.authors ?? []).map(({ name }) => name)
      const links = entry.links ?? []
      return {
        ids: [entry.id, links[0]?.href],
        link: links.find(
          ({ rel, type }) => (rel ?? 'alternate') === 'alternate' && (type ?? 'text/html').includes('html'),
        )?.href,
        title: plain(entry.title),
        authors: own.length > 0 ? own : ofAll,
        published: [entry.published, entry.dc?.dates?.[0], entry.updated],
        updated: entry.updated,
        content: entry.content?.value,
        summary: entry.summary?.value,
      }
    }),
  }
}

function readJson(text: string): FoundFeed {
  const feed = parseJsonFeed(text)
  return {
    title: feed.title,
    language: feed.language,
    everyMs: null,
    items: (feed.items ?? []).map((item) => ({
      ids: [item.id, item.url],
      link: item.url ?? item.external_url,
      title: item.title,
      authors: (item.authors ?? feed.authors ?? []).map(({ name }) => name),
      published: [item.date_published],
      updated: item.date_modified,
      content: item.content_html ?? asHtml(item.content_text),
      summary: item.summary,
    })),
  }
}

/** Titles of Atom may be HTML. */
function plain(text: { value: string; type?: string } | undefined): string | undefined {
  return text?.value
}

/** "ana@post.example (Ana Blau)" → "Ana Blau"; RSS wants an address, most write the name alone. */
function nameIn(author: string | { name?: string } | undefined): string | undefined {
  if (typeof author !== 'string') return author?.name
  return /\(([^)]+)\)\s*$/u.exec(author)?.[1] ?? (author.includes('@') ? undefined : author)
}

function asHtml(text: string | undefined): string | undefined {
  return text
    ?.split(/\n+/u)
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('')
}

function itemOf(found: Found, address: string): FeedItem {
  const url = addressOf(found.link, address)
  const publishedAt = found.published.map((date) => toIsoDate(date)).find((date) => date !== null) ?? null
  const content = found.content ?? ((found.summary?.length ?? 0) >= wholeArticle ? found.summary : undefined)
  return {
    key: found.ids.find((id) => id !== undefined && id.trim() !== '')?.trim() ?? url ?? '',
    url,
    title: titleOf(found.title),
    authors: found.authors.flatMap((name) => oneLine(name ?? '') ?? []),
    publishedAt,
    version: found.updated ?? publishedAt,
    html: content?.trim() === '' ? null : (content ?? null),
  }
}

/** Titles come with tags and doubly escaped: "Talks &amp;amp; tea". */
function titleOf(text: string | undefined): string | null {
  const line = oneLine((text ?? '').replaceAll(/<\/?[a-z][^<>]{0,200}>/giu, ''))
  return line === null ? null : oneLine(unescaped(line))
}

const escapes: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

function unescaped(text: string): string {
  return text.replaceAll(
    /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,7}));/gu,
    (whole, name: string | undefined, code: string | undefined) => {
      if (name !== undefined) return escapes[name] ?? whole
      const point = Number(code)
      return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole
    },
  )
}

function addressOf(link: string | undefined, base: string): string | null {
  const given = link?.trim() ?? ''
  if (given === '' || !URL.canParse(given, base)) return null
  const { protocol, href } = new URL(given, base)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}

/** The first of several with the same key or address: feeds repeat items. */
function withoutRepeats(items: readonly FeedItem[]): FeedItem[] {
  const seen = new Set<string>()
  return items.filter(({ key, url }) => {
    const names = [key, ...(url === null ? [] : [url])]
    if (names.some((name) => seen.has(name))) return false
    for (const name of names) seen.add(name)
    return true
  })
}

/** In the order of the feed where dates are missing: most feeds begin with the newest. */
function newestFirst(items: readonly FeedItem[]): FeedItem[] {
  if (items.some(({ publishedAt }) => publishedAt === null)) return [...items]
  return items.toSorted((a, b) => timeOf(b) - timeOf(a))
}

function timeOf({ publishedAt }: FeedItem): number {
  return Date.parse(publishedAt ?? '')
}
