import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../refusal.ts'
import type { Feed } from './feed.ts'
import { isFeed, parseFeed } from './parse-feed.ts'

const address = 'https://post.example/news/feed'
const read = (text: string | Buffer, charset: string | null = null): Feed =>
  parseFeed(Buffer.from(text), { address, charset })

const article = {
  key: 'g1',
  url: 'https://post.example/1?a=1&b=2',
  title: 'Ilves & Tamm talk',
  authors: ['Ana Blau'],
  publishedAt: '2025-08-22T10:00:00.000Z',
  version: '2025-08-22T10:00:00.000Z',
  html: null,
}

const inLatin = (head: string): Buffer =>
  Buffer.from(`${head}<rss version="2.0"><channel><title>Ko\u00B9ice Post</title></channel></rss>`, 'latin1')

const item = (link: string, guid = link): string =>
  `<item><title>x</title><link>${link}</link><guid isPermaLink="false">${guid}</guid></item>`

describe('a feed', () => {
  it('may be RSS', () => {
    const feed = `<?xml version="1.0"?>
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel><title>Lania &amp;amp; Post</title><language>en-gb</language><ttl>30</ttl>
      <item><title>Ilves &amp; Tamm talk</title><link>/1?a=1&amp;b=2</link><guid isPermaLink="false">g1</guid>
        <pubDate>Fri, 22 Aug 2025 10:00:00 GMT</pubDate><dc:creator>Ana Blau</dc:creator><description>Short.</description></item>
      <item><title>A newer one</title><guid>https://post.example/2</guid><author>bo@post.example (Bo Grün)</author>
        <pubDate>Sat, 23 Aug 2025 10:00:00 GMT</pubDate><content:encoded><![CDATA[<p>All of it.</p>]]></content:encoded></item>
      </channel></rss>`
    expect(read(feed)).toEqual({
      title: 'Lania & Post',
      language: 'en-gb',
      everyMs: 1_800_000,
      items: [
        {
          key: 'https://post.example/2',
          url: 'https://post.example/2',
          title: 'A newer one',
          authors: ['Bo Grün'],
          publishedAt: '2025-08-23T10:00:00.000Z',
          version: '2025-08-23T10:00:00.000Z',
          html: '<p>All of it.</p>',
        },
        article,
      ],
    })
  })

  it('may be Atom', () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Lania &amp;amp; Post</title><author><name>Ana Blau</name></author>
      <entry><title type="html">Ilves &amp;amp; &lt;b&gt;Tamm&lt;/b&gt; talk</title><id>g1</id><link rel="self" href="/self"/><link href="/1?a=1&amp;b=2"/>
      <published>2025-08-22T10:00:00.000Z</published><updated>2025-08-22T12:00:00Z</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>All of <b>it</b>.</p></div></content></entry></feed>`
    expect(read(feed)).toEqual({
      title: 'Lania & Post',
      language: null,
      everyMs: null,
      items: [{ ...article, version: '2025-08-22T12:00:00Z', html: '<p>All of <b>it</b>.</p>' }],
    })
  })

  it('may be RDF, with its own word on how often it changes', () => {
    const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
      <channel rdf:about="x"><title>Lania Post</title><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency></channel>
      <item rdf:about="g1"><title>Ilves &amp; Tamm talk</title><link>https://post.example/1?a=1&amp;b=2</link><dc:date>2025-08-22</dc:date><dc:creator>Ana Blau</dc:creator></item></rdf:RDF>`
    expect(read(feed)).toEqual({
      title: 'Lania Post',
      language: null,
      everyMs: 6 * 3_600_000,
      items: [{ ...article, publishedAt: '2025-08-22', version: '2025-08-22' }],
    })
  })

  it('may be JSON', () => {
    const item = {
      id: 'g1',
      url: article.url,
      title: article.title,
      date_published: article.publishedAt,
      authors: [{ name: 'Ana Blau' }],
    }
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Lania Post',
      language: 'en',
      items: [{ ...item, content_text: 'One < two.\nThree.' }],
    }
    expect(read(JSON.stringify(feed, null, 2))).toEqual({
      title: 'Lania Post',
      language: 'en',
      everyMs: null,
      items: [{ ...article, html: '<p>One &lt; two.</p><p>Three.</p>' }],
    })
  })

  it('is read in the encoding that it declares, or its server', () => {
    expect(read(inLatin('<?xml version="1.0" encoding="iso-8859-2"?>')).title).toBe('Košice Post')
    expect(read(inLatin('<?xml version="1.0"?>'), 'iso-8859-2').title).toBe('Košice Post')
    const utf16 = Buffer.from(
      '\uFEFF<rss version="2.0"><channel><title>Košice</title></channel></rss>',
      'utf16le',
    )
    expect(read(utf16).title).toBe('Košice')
  })

  it('is read as far as it is whole', () => {
    const torn = `<rss version="2.0"><channel><title>T & U</title><item><title>One</title><link>https://post.example/1</link></item><item><title>Tw`
    expect(read(torn).items.map(({ url }) => url)).toEqual(['https://post.example/1'])
    expect(() => read('<rss version="2.0">')).toThrow('The feed is malformed and cannot be read.')
    expect(() => read('<rss')).toThrow('What stands there is no feed.')
    expect(() => read('{"version": "https://jsonfeed.org/version/1", "items": [')).toThrow(
      'The feed is malformed and cannot be read.',
    )
  })

  it('names an item once, and leads only to the web', () => {
    const feed = `<rss version="2.0"><channel>${item('https://post.example/1')}${item('https://post.example/1', 'again')}${item('https://post.example/2', 'https://post.example/1')}${item('javascript:alert(1)')}${item('file:///etc/passwd')}${item('//other.example/3')}</channel></rss>`
    expect(read(feed).items.map(({ url }) => url)).toEqual([
      'https://post.example/1',
      null,
      null,
      'https://other.example/3',
    ])
  })
})

const rss = (items: string): Feed =>
  read(`<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`)

describe('an item', () => {
  it.each([
    ['Caf&amp;eacute; &amp;#8217; &amp;#x2019; &amp;mdash; tea', 'Café ’ ’ — tea'],
    ['&amp;lt;b&amp;gt;Ilves&amp;lt;/b&amp;gt; &amp;amp; Tamm', 'Ilves & Tamm'],
    ['<![CDATA[Ilves &amp; <b>Tamm</b>]]>', 'Ilves & Tamm'],
    ['Profit &lt; loss &gt; none', 'Profit < loss > none'],
    ['AT&amp;T &amp; co', 'AT&T & co'],
  ])('of the title %s has plain text', (title, plain) => {
    expect(rss(`<item><title>${title}</title><link>/1</link></item>`).items[0]?.title).toBe(plain)
  })

  it('has the names of its authors without more', () => {
    const creators = ['By Ana Blau', 'Bo Gr&amp;uuml;n'].map((name) => `<dc:creator>${name}</dc:creator>`)
    const dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    expect(
      read(
        `<rss version="2.0" ${dc}><channel><item><link>/1</link>${creators.join('')}</item></channel></rss>`,
      ).items[0]?.authors,
    ).toEqual(['Ana Blau', 'Bo Grün'])
  })

  it('stands where its link leads from the base that the feed tells', () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://other.example/blog/">
      <entry><id>1</id><link href="one"/></entry><entry xml:base="deep/"><id>2</id><link href="two"/></entry></feed>`
    expect(read(feed).items.map(({ url }) => url)).toEqual([
      'https://other.example/blog/one',
      'https://other.example/blog/deep/two',
    ])
  })

  it('has an address by its id where that is one, and by no other', () => {
    const guids = rss('<item><guid>17</guid></item><item><guid>https://post.example/17</guid></item>')
    const ids = [{ id: '18' }, { id: 'https://post.example/18' }]
    const json = read(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: ids }))
    expect([...guids.items, ...json.items].map(({ url }) => url)).toEqual([
      null,
      'https://post.example/17',
      null,
      'https://post.example/18',
    ])
  })

  it('without id and link goes by its title', () => {
    expect(rss('<item><title>Ilves</title><description>x</description></item>').items).toMatchObject([
      { key: 'Ilves', url: null, title: 'Ilves' },
    ])
  })

  it('is the same in two feeds that count clicks', () => {
    const links = ['/1?a=1&amp;utm_source=rss&amp;utm_medium=feed', '/1?a=1']
    expect(rss(links.map((link) => `<item><link>${link}</link></item>`).join('')).items).toMatchObject([
      { url: 'https://post.example/1?a=1' },
    ])
  })
})

const withEntities = (entities: string, title: string): string =>
  `<?xml version="1.0"?>\n<!-- <rss> -->\n<!DOCTYPE rss [${entities}]>\n<rss version="2.0"><channel><title>T</title><item><title>${title}</title><link>https://post.example/1</link></item></channel></rss>`

describe('entities of a feed', () => {
  it('that lead to a file, or anywhere, are not resolved (XXE)', () => {
    const entities = `<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % y SYSTEM "http://127.0.0.1/y.dtd"> %y;`
    expect(read(withEntities(entities, 'a &x; b')).items[0]?.title).toBe('a &x; b')
  })

  it('do not grow (a billion laughs)', () => {
    const laughs = Array.from(
      { length: 20 },
      (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
    ).join('')
    const started = performance.now()
    expect(read(withEntities(`<!ENTITY l0 "ha">${laughs}`, '&l20;')).items[0]?.title).toBe('&l20;')
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it('may be declared in a document type without any', () => {
    const feed = `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>Old</title></channel></rss>`
    expect(read(feed).title).toBe('Old')
  })
})

it.each<[string, boolean]>([
  ['<rss version="2.0">', true],
  ['\uFEFF<?xml version="1.0"?>\n<!-- by hand --><feed xmlns="http://www.w3.org/2005/Atom">', true],
  ['<atom:feed xmlns:atom="http://www.w3.org/2005/Atom">', true],
  ['{ "version": "https://jsonfeed.org/version/1.1" }', true],
  ['{ "title": "x", "version": "https:\\/\\/jsonfeed.org\\/version\\/1.1" }', true],
  ['<html><body>An <rss> tag</body></html>', false],
  ['<!doctype html><feed>', true],
  ['{ "version": "1" }', false],
  ['Plain words about <rss version="2.0">', false],
  ['', false],
])('%s is a feed: %s', (text, answer) => {
  expect(isFeed(Buffer.from(text))).toBe(answer)
})

it('reads whatever comes, or refuses it', () => {
  const whole = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"><channel><title>T</title><ttl>5</ttl>${item('https://post.example/1')}${item('https://post.example/2')}</channel></rss>`
  const place = fc.nat(whole.length)
  const piece = fc.oneof(
    fc.string({ maxLength: 10 }),
    fc.constantFrom(
      '<![CDATA[',
      ']]>',
      '<item>',
      '</item>',
      '&#0;',
      '&#x110000;',
      '<!--',
      '\u0000',
      '<a b=',
      '<!DOCTYPE',
    ),
  )
  fc.assert(
    fc.property(place, place, piece, (from, to, put) => {
      try {
        expect(read(whole.slice(0, from) + put + whole.slice(to)).items.length).toBeLessThan(10)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
      }
    }),
    { numRuns: 500 },
  )
})

it('takes 5,000 items, in seconds', () => {
  const items = Array.from(
    { length: 5000 },
    (_, n) => `<item><title>T ${n}</title><link>https://post.example/${n}</link></item>`,
  )
  expect(read(`<rss version="2.0"><channel>${items.join('')}</channel></rss>`).items.length).toBe(5000)
})
