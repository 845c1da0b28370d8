import { z } from 'zod'
import { oneLine } from '../normalise.ts'

/** What the schema.org data (JSON-LD) of a page tells about its article. */
export type ArticleData = {
  headline: string | null
  publisher: string | null
  authors: string[]
  datePublished: string | null
  url: string | null
  /** The whole text, lines kept; few pages declare it. */
  articleBody: string | null
}

const Thing = z.record(z.string(), z.unknown())
type Thing = z.infer<typeof Thing>

const articleType = /Article$|^Report$|BlogPosting$/u

/** Reads the first article among the page's JSON-LD blocks; malformed blocks are passed over. */
export function articleData(document: Document): ArticleData {
  const things = [...document.querySelectorAll('script[type="application/ld+json" i]')].flatMap((script) =>
    thingsIn(parse(script.textContent)),
  )
  const article =
    things.find((thing) => [thing['@type']].flat().some((type) => articleType.test(String(type)))) ?? {}
  return {
    headline: textOf(article['headline']) ?? textOf(article['name']),
    publisher: nameOf(article['publisher']),
    authors: [article['author']].flat().flatMap((author) => nameOf(author) ?? []),
    datePublished: textOf(article['datePublished']),
    url: textOf(article['url']) ?? textOf(article['mainEntityOfPage']) ?? textOf(article['@id']),
    articleBody: typeof article['articleBody'] === 'string' ? article['articleBody'] : null,
  }
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source.replaceAll(/[\n\r\t]/gu, ' '))
  } catch {
    return null
  }
}

function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn)
  const thing = Thing.safeParse(value)
  return thing.success ? [thing.data, ...thingsIn(thing.data['@graph'] ?? [])] : []
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? oneLine(decodeEntities(value)) : null
}

function nameOf(value: unknown): string | null {
  const thing = Thing.safeParse([value].flat()[0])
  const name = thing.success ? textOf(thing.data['name']) : textOf(value)
  return name === null || name.startsWith('http') ? null : name
}

/** Many sites escape the values of their JSON-LD as if they were HTML. */
function decodeEntities(text: string): string {
  const names: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' }
  return text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (whole, decimal, hexadecimal, name) => {
    if (typeof decimal === 'string') return String.fromCodePoint(Number(decimal))
    if (typeof hexadecimal === 'string') return String.fromCodePoint(Number.parseInt(hexadecimal, 16))
    return names[String(name).toLowerCase()] ?? whole
  })
}
