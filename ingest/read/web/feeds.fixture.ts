/** An item of a feed of a test. */
export type TestItem = { path: string; title?: string; date?: string; creator?: string; content?: string }

/** An RSS feed with these items, in their order; `channel` goes before them. */
export function rssFeed(items: readonly TestItem[], channel = '<title>Lania Post</title>'): string {
  const written = items.map(
    ({ path, title, date, creator, content }) =>
      `<item><link>${path}</link>${element('title', title)}${element('pubDate', date)}${element('dc:creator', creator)}${element('content:encoded', content)}</item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${channel}${written.join('')}</channel></rss>`
}

function element(name: string, text: string | undefined): string {
  return text === undefined ? '' : `<${name}><![CDATA[${text}]]></${name}>`
}

/** "Fri, 22 Aug 2025 10:00:00 GMT", so many hours later. */
export function hoursLater(hours: number): string {
  return new Date(Date.UTC(2025, 7, 22, 10 + hours)).toUTCString()
}
