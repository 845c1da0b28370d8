import { dateWithin, toIsoDate } from '../dates.ts'

/** Names of meta elements that give the day of publication, the surest first. */
const metaNames = [
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

/** Where other articles and the day's own date stand. */
const elsewhere = 'aside, nav, footer, [class*="related" i], [class*="sidebar" i], [class*="popular" i]'

/** Elements of the visible page that say when it was published. */
const dated = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'article time[datetime], main time[datetime]',
  'time[datetime]',
]
const datedByName =
  /(?:^|[\s_-])(?:publi(?:sh|shed|cation)[_-]?(?:date|time|on)|date[_-]?published|(?:entry|post|article|story)[_-]?date|published|byline[_-]?date|posted[_-]?on|dateline)(?:$|[\s_-])/iu

/** When the article was published, by its data, its meta elements, then what the page shows; null where nothing says so. */
export function publishedAtOf(
  document: Document,
  fromData: string | null,
  meta: (name: string) => string | null,
): string | null {
  for (const given of [fromData, ...metaNames.map(meta), ...shown(document)]) {
    const date = toIsoDate(given)
    if (date !== null) return date
  }
  return null
}

function* shown(document: Document): Iterable<string | null> {
  for (const selector of dated) {
    for (const element of own(document, selector))
      yield element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent
  }
  for (const element of own(document, '[class], [id]')) {
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`
    if (datedByName.test(name) && element.textContent.length < 200) yield dateWithin(element.textContent)
  }
}

function own(document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)].filter((element) => element.closest(elsewhere) === null)
}
