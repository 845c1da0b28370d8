import { toIsoDate } from '../dates.ts'
import { emptyDraft } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { oneLine } from '../normalise.ts'
import { articleData } from './structured-data.ts'

/** What a page says about its article: schema.org data first, then the usual meta elements, then the visible page. */
export function metadataOf(document: Document): Omit<Draft, 'paragraphs'> {
  const data = articleData(document)
  const outlet =
    data.publisher ??
    meta(document, 'og:site_name') ??
    meta(document, 'application-name') ??
    meta(document, 'publisher')
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
  const [, before, after] = /^(.+?)\s+[|–—·•:-]\s+([^|–—]{2,40})$/u.exec(title) ?? []
  return before !== undefined &&
    after !== undefined &&
    outlet !== null &&
    after.toLowerCase() === outlet.toLowerCase()
    ? before
    : title
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
  if (fromData.length > 0) return [...fromData]
  const elements = document.querySelectorAll(
    'meta[name="author" i], meta[property="article:author" i], [rel="author"]',
  )
  return [...elements]
    .flatMap((element) => oneLine(element.getAttribute('content') ?? element.textContent) ?? [])
    .filter((name) => !name.startsWith('http') && name.length < 80)
    .map((name) => name.replace(/^by\s+/iu, ''))
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
