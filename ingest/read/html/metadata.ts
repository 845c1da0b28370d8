import { toIsoDate } from '../dates.ts'
import { emptyDraft } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { oneLine } from '../normalise.ts'
import type { ArticleData } from './structured-data.ts'

/** What a page says about its article: schema.org data and the usual meta elements first, then the visible page. */
export function metadataOf(document: Document, data: ArticleData): Omit<Draft, 'paragraphs'> {
  const outlet = outletOf(document, data.publisher)
  return {
    ...emptyDraft,
    title: titleOf(document, data.headline, outlet),
    outlet,
    url: urlOf(document, data.url),
    authors: authorsOf(document, data.authors),
    publishedAt: publishedAtOf(document, data.datePublished),
    language: document.documentElement.getAttribute('lang') ?? meta(document, 'og:locale'),
  }
}

/** The site's own name: a publisher in the data is often the agency the text came from. */
function outletOf(document: Document, publisher: string | null): string | null {
  const candidates = [
    meta(document, 'og:site_name'),
    publisher,
    meta(document, 'publisher'),
    meta(document, 'application-name'),
  ]
  return candidates.find((name) => name !== null && !/^(?:https?:|www\.)/iu.test(name)) ?? null
}

function meta(document: Document, name: string): string | null {
  const element = document.querySelector(
    `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
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

function urlOf(document: Document, fromData: string | null): string | null {
  const candidates = [
    document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? null,
    meta(document, 'og:url'),
    fromData,
  ]
  return candidates.find((url) => url !== null && /^https?:\/\//iu.test(url) && URL.canParse(url)) ?? null
}

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

function publishedAtOf(document: Document, fromData: string | null): string | null {
  const names = [
    'article:published_time',
    'og:article:published_time',
    'datePublished',
    'parsely-pub-date',
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'pubdate',
    'publish-date',
    'publication_date',
    'sailthru.date',
    'date',
  ]
  const times = [...document.querySelectorAll('time[datetime], [itemprop="datePublished"]')].map(
    (element) => element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent,
  )
  for (const given of [fromData, ...names.map((name) => meta(document, name)), ...times]) {
    const date = toIsoDate(given)
    if (date !== null) return date
  }
  return null
}
