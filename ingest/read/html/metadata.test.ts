import { describe, expect, it } from 'vitest'
import { documentFrom } from './document.ts'
import { metadataOf } from './metadata.ts'
import { articleData } from './structured-data.ts'

function read(head: string, body = '') {
  const document = documentFrom(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)
  return metadataOf(document, articleData(document))
}

const data = (...things: unknown[]): string =>
  things.map((thing) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`).join('')

describe('schema.org data', () => {
  it('is looked up in a graph, with what is only referred to', () => {
    const graph = {
      '@graph': [
        { '@type': 'WebSite', '@id': '#site', name: 'Pelmark Observer' },
        { '@type': 'WebPage', '@id': 'https://pelmark.example/harbour', name: 'Page' },
        {
          '@type': 'NewsArticle',
          headline: 'Harbour agreement signed',
          author: [{ '@id': '#anu' }, { '@id': '#jaan' }],
          publisher: { '@id': '#org' },
          datePublished: '2025-08-22T23:30:00-05:00',
          mainEntityOfPage: { '@id': 'https://pelmark.example/harbour' },
          inLanguage: 'en-GB',
        },
        { '@type': 'Person', '@id': '#anu', name: 'Anu Sepp' },
        { '@type': 'Person', '@id': '#jaan', name: 'Jaan Kask' },
        { '@type': 'Organization', '@id': '#org', name: 'Harbour Wire' },
      ],
    }
    expect(read(data(graph))).toEqual({
      sourceId: null,
      pages: null,
      licence: null,
      translation: null,
      title: 'Harbour agreement signed',
      outlet: 'Harbour Wire',
      url: 'https://pelmark.example/harbour',
      authors: ['Anu Sepp', 'Jaan Kask'],
      publishedAt: '2025-08-22T23:30:00-05:00',
      language: 'en-GB',
      paragraphs: [],
    })
  })

  it('is that of the page, not of an article it links to', () => {
    const other = { '@type': 'NewsArticle', headline: 'Another matter', url: 'https://pelmark.example/other' }
    const own = {
      '@type': 'NewsArticle',
      headline: 'Harbour agreement',
      url: 'https://pelmark.example/harbour/',
    }
    const head = `${data(other, own)}<link rel="canonical" href="https://pelmark.example/harbour">`
    expect(read(head).title).toBe('Harbour agreement')
    expect(read(data(other, own), '<h1>Harbour agreement</h1>').title).toBe('Harbour agreement')
  })

  it.each([
    [
      'an article inside its page',
      { '@type': 'WebPage', mainEntity: { '@type': 'Article', headline: 'Signed' } },
    ],
    [
      'a list of things',
      [
        { '@type': 'Person', name: 'A' },
        { '@type': 'ReportageNewsArticle', headline: 'Signed' },
      ],
    ],
    ['a type with its address', { '@type': 'http://schema.org/NewsArticle', headline: 'Signed' }],
    ['entities', { '@type': 'Article', headline: '&#83;igned' }],
  ])('is found in %s', (_, thing) => {
    expect(read(data(thing)).title).toBe('Signed')
  })

  it.each([
    ['commas too many', '{"@type": "Article", "headline": "Signed",}'],
    ['a closing semicolon', '{"@type": "Article", "headline": "Signed"};'],
    ['comment marks', '<!-- {"@type": "Article", "headline": "Signed"} -->'],
    ['a CDATA section', '//<![CDATA[\n{"@type": "Article", "headline": "Signed"}\n//]]>'],
    ['line breaks in its texts', '{"@type": "Article", "headline": "Signed", "description": "a\nb"}'],
  ])('is mended when it has %s', (_, source) => {
    expect(read(`<script type="application/ld+json">${source}</script>`).title).toBe('Signed')
  })

  it('that nobody can read is passed over', () => {
    const head =
      '<script type="application/ld+json">{"@type": "Article", "headline": "Si</script><meta property="og:title" content="Signed">'
    expect(read(head).title).toBe('Signed')
  })
})

describe('the outlet', () => {
  it.each([
    [
      'the site rather than the publisher, who may be an agency',
      'Pelmark Observer',
      `<meta property="og:site_name" content="Pelmark Observer">${data({ '@type': 'Article', publisher: { name: 'Harbour Wire' } })}`,
    ],
    [
      'the publisher without a site',
      'Harbour Wire',
      data({ '@type': 'Article', publisher: { name: 'Harbour Wire' } }),
    ],
    [
      'what stands behind the headline and names the host',
      'The Pelmark Observer',
      '<title>Signed | World | The Pelmark Observer</title><link rel="canonical" href="https://www.pelmarkobserver.example/a">',
    ],
    [
      'nobody where the end of the title is a section',
      null,
      '<title>Signed | World news</title><link rel="canonical" href="https://www.pelmarkobserver.example/a">',
    ],
    ['no address', null, '<meta property="og:site_name" content="www.pelmark.example">'],
  ])('is %s', (_, outlet, head) => {
    expect(read(head).outlet).toBe(outlet)
  })
})

describe('the address', () => {
  it.each([
    [
      'canonical first',
      'https://a.example/one',
      '<link rel="canonical" href="https://a.example/one"><meta property="og:url" content="https://a.example/two">',
    ],
    [
      'not the front page',
      'https://a.example/two',
      '<link rel="canonical" href="https://a.example/"><meta property="og:url" content="https://a.example/two">',
    ],
    [
      'completed where the host is left out',
      'https://a.example/one',
      '<base href="https://a.example/"><link rel="canonical" href="/one">',
    ],
    ['unknown where no host is known', null, '<link rel="canonical" href="/one">'],
    ['no script', null, '<link rel="canonical" href="javascript:alert(1)">'],
  ])('is %s', (_, url, head) => {
    expect(read(head).url).toBe(url)
  })
})

const time = (day: string, attributes = ''): string => `<time ${attributes} datetime="${day}">a day</time>`

describe('the day of publication', () => {
  it.each([
    [
      'published, not modified',
      '2025-08-21T08:00:00Z',
      '<meta property="article:modified_time" content="2025-08-23T08:00:00Z"><meta property="article:published_time" content="2025-08-21T08:00:00Z">',
      '',
    ],
    [
      'in the outlet’s own zone',
      '2025-08-22T01:00:00+09:00',
      '<meta name="pubdate" content="2025-08-22T01:00:00+09:00">',
      '',
    ],
    [
      'a date with the name of its zone',
      '2025-08-22T07:00:00Z',
      '<meta name="date" content="2025-08-22 07:00:00 GMT">',
      '',
    ],
    [
      'in the article, not beside it',
      '2025-08-20',
      '',
      `<aside>${time('2025-08-01')}</aside>${time('2025-08-24')}<article>${time('2025-08-20')}</article>`,
    ],
    [
      'marked as such before the first of several',
      '2025-08-19',
      '',
      `<main>${time('2025-08-20')}${time('2025-08-19', 'itemprop="datePublished"')}</main>`,
    ],
    [
      'in words under a telling name',
      '2025-08-19',
      '',
      '<div class="publish-date">Published 10:02 AM EST Aug. 19, 2025</div>',
    ],
    [
      'the first of two in words',
      '2025-08-18',
      '',
      '<span class="entry-date">18 August 2025, updated 19 August 2025</span>',
    ],
    [
      'unknown where only the order of day and month could tell',
      null,
      '<meta name="date" content="03/04/2025">',
      '',
    ],
    ['unknown where a system writes its zero', null, '<meta name="date" content="1970-01-01">', ''],
  ])('is %s', (_, day, head, body) => {
    expect(read(head, body).publishedAt).toBe(day)
  })
})

describe('the language', () => {
  it.each([
    ['of the page', '<meta property="og:locale" content="fr_FR">', 'en'],
    ['of the data', data({ '@type': 'Article', inLanguage: 'ko' }), 'ko'],
    ['of OpenGraph', '<meta property="og:locale" content="fr_FR">', 'fr_FR'],
    ['of a header', '<meta http-equiv="content-language" content="de">', 'de'],
  ])('is that %s', (_, head, language) => {
    const document = documentFrom(
      `<!doctype html><html${language === 'en' ? ' lang="en"' : ''}><head>${head}</head><body></body></html>`,
    )
    expect(metadataOf(document, articleData(document)).language).toBe(language)
  })
})
