import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith'
import { toIsoDate } from '../dates.ts'
import { decodeText } from '../decode.ts'
import { documentFrom } from '../html/document.ts'
import { oneLine } from '../normalise.ts'
import { Refusal } from '../refusal.ts'
import type { Feed, FeedItem } from './feed.ts'
import { updateEvery } from './update-every.ts'

/** An item as one of the formats has it, in the words of all. */
type Found = {
  ids: readonly (string | undefined)[]
  link: string | undefined
  /** Its own base of relative addresses (`xml:base`), or that of its feed. */
  base?: string | undefined
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
    title: textOf(found.title),
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
      link: item.link ?? (item.guid?.isPermaLink === false ? undefined : ofTheWeb(item.guid?.value)),
      base: item.xml?.base ?? feed.xml?.base,
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
    title: feed.title?.value,
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
        base: within(entry.xml?.base, feed.xml?.base),
        title: entry.title?.value,
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
      link: item.url ?? item.external_url ?? ofTheWeb(item.id),
      title: item.title,
      authors: (item.authors ?? feed.authors ?? []).map(({ name }) => name),
      published: [item.date_published],
      updated: item.date_modified,
      content: item.content_html ?? asHtml(item.content_text),
      summary: item.summary,
    })),
  }
}

/** Only what is an address by itself: ids are mostly numbers and other names. */
function ofTheWeb(id: string | undefined): string | undefined {
  return /^https?:\/\//iu.test(id?.trim() ?? '') ? id : undefined
}

function within(base: string | undefined, outer: string | undefined): string | undefined {
  return base !== undefined && outer !== undefined && URL.canParse(base, outer)
    ? new URL(base, outer).href
    : (base ?? outer)
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
  const url = addressOf(found.link, within(found.base, address) ?? address)
  const title = textOf(found.title)
  const publishedAt = found.published.map((date) => toIsoDate(date)).find((date) => date !== null) ?? null
  const content = found.content ?? ((found.summary?.length ?? 0) >= wholeArticle ? found.summary : undefined)
  return {
    key: found.ids.find((id) => id !== undefined && id.trim() !== '')?.trim() ?? url ?? title ?? '',
    url,
    title,
    authors: found.authors.flatMap((name) => textOf(name)?.replace(/^by\s+/iu, '') ?? []),
    publishedAt,
    version: found.updated ?? publishedAt,
    html: content?.trim() === '' ? null : (content ?? null),
  }
}

/** So often a text is escaped at most, by one program after the other. */
const mostEscapes = 3
const escaped = /&(?:[a-z][a-z\d]{1,31}|#\d{1,7}|#x[\da-f]{1,6});|<\/?[a-z][^<>]{0,200}>/iu

/** Titles and names come with tags, and escaped twice: "Talks &amp;amp; <b>tea</b>". */
function textOf(given: string | undefined): string | null {
  let text = given ?? ''
  for (let round = 0; round < mostEscapes && escaped.test(text); round += 1)
    text = documentFrom(`<body>${text}</body>`).body.textContent
  return oneLine(text)
}

/** What feeds add to addresses so that clicks are counted; it leads to the same page. */
const counting = /^(?:utm_[a-z_]+|fbclid|gclid)$/iu

function addressOf(link: string | undefined, base: string): string | null {
  const given = link?.trim() ?? ''
  if (given === '' || !URL.canParse(given, base)) return null
  const address = new URL(given, base)
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return null
  const counted = [...address.searchParams.keys()].filter((name) => counting.test(name))
  for (const name of counted) address.searchParams.delete(name)
  return address.href
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
