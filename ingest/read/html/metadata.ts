import { emptyDraft } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { oneLine } from '../normalise.ts'
import { publishedAtOf } from './published.ts'
import type { ArticleData } from './structured-data.ts'

/** What a page says about its article: schema.org data and the usual meta elements first, then the visible page. */
export function metadataOf(
  document: Document,
  data: ArticleData,
  address: string | null = null,
): Omit<Draft, 'paragraphs'> {
  const url = urlOf(document, data.url, address)
  const outlet = outletOf(document, data) ?? outletInTitle(document, url)
  return {
    ...emptyDraft,
    title: titleOf(document, data.headline, outlet),
    outlet,
    url,
    authors: authorsOf(document, data.authors),
    publishedAt: publishedAtOf(document, data.datePublished, (name) => meta(document, name)),
    language:
      document.documentElement.getAttribute('lang') ??
      data.language ??
      meta(document, 'og:locale') ??
      meta(document, 'content-language'),
  }
}

/** The site's own name: a publisher in the data is often the agency the text came from. */
function outletOf(document: Document, { site, publisher }: ArticleData): string | null {
  const candidates = [
    meta(document, 'og:site_name'),
    publisher,
    site,
    meta(document, 'publisher'),
    meta(document, 'application-name'),
  ]
  return candidates.find((name) => name !== null && !/^(?:https?:|www\.)/iu.test(name)) ?? null
}

/** "Talks resume | Lania Post" on lania-post.example: what stands behind the headline and is the name of the host. */
function outletInTitle(document: Document, url: string | null): string | null {
  const title = oneLine(document.querySelector('title')?.textContent ?? '')
  const last = title
    ?.split(/\s+[|–—·•:-]\s+/u)
    .slice(1)
    .at(-1)
  if (last === undefined || url === null) return null
  const host = lettersOf(new URL(url).hostname.replace(/^www\./u, ''))
  const name = lettersOf(last.replace(/^the\s+/iu, ''))
  return name.length > 2 && host.includes(name) ? last : null
}

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '')

function meta(document: Document, name: string): string | null {
  const element = document.querySelector(
    `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i], meta[http-equiv="${name}" i]`,
  )
  return oneLine(element?.getAttribute('content') ?? '')
}

function titleOf(document: Document, headline: string | null, outlet: string | null): string | null {
  const given =
    headline ?? meta(document, 'og:title') ?? meta(document, 'twitter:title') ?? meta(document, 'dc.title')
  if (given !== null) return withoutOutlet(given, outlet)
  const headings = [...document.querySelectorAll('h1')].flatMap(
    (heading) => oneLine(heading.textContent) ?? [],
  )
  const title = oneLine(document.querySelector('title')?.textContent ?? '')
  if (title === null) return headings[0] ?? null
  return headings.find((heading) => title.includes(heading)) ?? withoutOutlet(title, outlet)
}

/** "Talks resume | Lania Post" → "Talks resume". */
function withoutOutlet(title: string, outlet: string | null): string {
  if (outlet === null || !title.toLowerCase().endsWith(outlet.toLowerCase())) return title
  const before = title.slice(0, -outlet.length)
  return /^.+\s[|–—·•:-]\s+$/u.test(before) ? before.replace(/\s+[|–—·•:-]\s+$/u, '') : title
}

/**
 * The page's own address, else the one it was found at. Some sites give their front page as the address of every page, or
 * leave out the host.
 */
function urlOf(document: Document, fromData: string | null, found: string | null): string | null {
  const canonical = document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? null
  const given = [canonical, meta(document, 'og:url'), fromData].filter((url) => url !== null)
  const base = [document.querySelector('base')?.getAttribute('href') ?? '', ...given, found ?? ''].find(
    isWebAddress,
  )
  const addresses = given.flatMap((url) => {
    if (isWebAddress(url)) return [url]
    return base !== undefined && /^\/(?!\/)/u.test(url) ? [new URL(url, base).href] : []
  })
  return (
    [...addresses, ...(found === null ? [] : [found])].find((url) => new URL(url).pathname !== '/') ??
    addresses[0] ??
    found
  )
}

const isWebAddress = (url: string): boolean => /^https?:\/\//iu.test(url) && URL.canParse(url)

function authorsOf(document: Document, fromData: readonly string[]): string[] {
  const elements = document.querySelectorAll(
    'meta[name="author" i], meta[property="article:author" i], [rel="author"]',
  )
  const found = [...elements].flatMap(
    (element) => oneLine(element.getAttribute('content') ?? element.textContent) ?? [],
  )
  const names = (fromData.length > 0 ? fromData : found)
    .filter((name) => !/^https?:/iu.test(name) && name.length < 80)
    .flatMap((name) => name.replace(/^by\s+/iu, '').split(/\s+and\s+/u))
  return [...new Set(names)]
}
