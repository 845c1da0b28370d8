import { z } from 'zod'
import { oneLine } from '../normalise.ts'
import { decodeEntities } from './entities.ts'

/** What the schema.org data (JSON-LD) of a page tells about its article. */
export type ArticleData = {
  /** Whether the page says of itself that it holds an article. */
  isArticle: boolean
  headline: string | null
  /** The name of the site that the page is part of. */
  site: string | null
  publisher: string | null
  authors: string[]
  datePublished: string | null
  url: string | null
  language: string | null
  /** The whole text, lines kept; few pages declare it. */
  articleBody: string | null
}

const Thing = z.record(z.string(), z.unknown())
type Thing = z.infer<typeof Thing>

const articleType = /(?:Article|Report|BlogPosting)$/u
const siteType = /WebSite$/u

/**
 * Reads the page's article among its JSON-LD blocks: the one that has the page's own address or headline, else the first.
 * What only a reference names is looked up; malformed blocks are mended where that is easy, else passed over.
 */
export function articleData(document: Document): ArticleData {
  const things = [...document.querySelectorAll('script[type="application/ld+json" i]')].flatMap((script) =>
    thingsIn(parse(script.textContent)),
  )
  const resolve = resolver(things)
  const articles = things.filter((thing) => hasType(thing, articleType))
  const article = articles.find((thing) => isAbout(document, thing)) ?? articles[0] ?? {}
  return {
    isArticle: articles.length > 0,
    headline: textOf(article['headline']) ?? textOf(article['name']),
    site: textOf(things.find((thing) => hasType(thing, siteType))?.['name']),
    publisher: nameOf(article['publisher'], resolve),
    authors: [article['author']].flat().flatMap((author) => nameOf(author, resolve) ?? []),
    datePublished: textOf(article['datePublished']),
    url: addressOf(article),
    language: textOf(article['inLanguage']),
    articleBody: typeof article['articleBody'] === 'string' ? article['articleBody'] : null,
  }
}

const hasType = (thing: Thing, type: RegExp): boolean =>
  [thing['@type']].flat().some((name) => type.test(String(name)))

/** Pages declare the articles they link to as well as their own. */
function isAbout(document: Document, thing: Thing): boolean {
  const page = document.querySelector('link[rel="canonical" i]')?.getAttribute('href')
  const heading = oneLine(document.querySelector('h1')?.textContent ?? '')
  const address = addressOf(thing)
  return (
    (typeof page === 'string' && address !== null && withoutEnd(page) === withoutEnd(address)) ||
    (heading !== null && heading === textOf(thing['headline']))
  )
}

const withoutEnd = (address: string): string => address.replace(/[#?].*$/u, '').replace(/\/$/u, '')

function addressOf(thing: Thing): string | null {
  const page = Thing.safeParse(thing['mainEntityOfPage'])
  return (
    textOf(thing['url']) ??
    textOf(thing['mainEntityOfPage']) ??
    (page.success ? textOf(page.data['@id']) : null) ??
    textOf(thing['@id'])
  )
}

function parse(source: string): unknown {
  const text = source.replaceAll(/[\n\r\t]/gu, ' ')
  return tryParse(text) ?? tryParse(mended(text))
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Without the comment marks of old pages, a closing semicolon, and commas behind the last item. */
function mended(text: string): string {
  return text
    .replace(/^[\s;]*(?:<!--|(?:\/[/*]\s*)?<!\[CDATA\[(?:\s*\*\/)?)/u, '')
    .replace(/(?:(?:\/\/)?\s*-->|(?:\/[/*]\s*)?\]\]>(?:\s*\*\/)?)\s*$/u, '')
    .replace(/;\s*$/u, '')
    .replaceAll(/,(?=\s*[}\]])/gu, '')
}

/** A thing and those that it is made of. */
function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn)
  const thing = Thing.safeParse(value)
  if (!thing.success) return []
  const inside = ['@graph', 'mainEntity', 'mainEntityOfPage'].map((name) => thing.data[name] ?? [])
  return [thing.data, ...inside.flatMap((part) => (typeof part === 'string' ? [] : thingsIn(part)))]
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? oneLine(decodeEntities(value)) : null
}

type Resolve = (value: unknown) => unknown

/** `{"@id": "#anu"}` stands for the thing that has this id. */
function resolver(things: readonly Thing[]): Resolve {
  const known = new Map(things.flatMap((thing) => (isNamed(thing) ? [[thing['@id'], thing]] : [])))
  return (value) => {
    const thing = Thing.safeParse(value)
    return thing.success && !isNamed(thing.data) ? (known.get(thing.data['@id']) ?? value) : value
  }
}

const isNamed = (thing: Thing): boolean => typeof thing['name'] === 'string'

function nameOf(value: unknown, resolve: Resolve): string | null {
  const thing = Thing.safeParse(resolve([value].flat()[0]))
  const name = thing.success ? textOf(thing.data['name']) : textOf(value)
  return name === null || name.startsWith('http') ? null : name
}
