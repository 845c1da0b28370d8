import { expect, it } from 'vitest'
import { draftFromHtml } from './page.ts'

const paragraphs = [
  'The president of Lania, Marko Ilves, and the prime minister of Vostria signed an agreement on the harbour of Pelmark on Friday.',
  'Fishermen from both countries had blocked the port for a month, and three attempts to mediate between them had failed since spring.',
  'Anu Tamm, who leads the opposition in Lania, called the agreement a mistake and said that her party would vote against it.',
]

function page(parts: { head?: string; body: string }): string {
  return `<!doctype html><html lang="en-GB"><head><title>Harbour agreement signed | Pelmark Observer</title>${parts.head ?? ''}</head><body>${parts.body}</body></html>`
}

function article(inner: string): string {
  return `<header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header><main><article><h1>Harbour agreement signed</h1>${inner}</article></main><footer>All rights reserved.</footer>`
}

const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n')

it('reads schema.org data first', () => {
  const data = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: 'Observer' },
      {
        '@type': ['NewsArticle'],
        headline: 'Harbour agreement signed',
        datePublished: '2025-08-22T07:00:00+02:00',
        author: [{ '@type': 'Person', name: 'Jaan Kask' }, { name: 'Liis Sepp' }],
        publisher: { '@type': 'Organization', name: 'Pelmark Observer' },
      },
    ],
  }
  const head = `<script type="application/ld+json">${JSON.stringify(data)}</script><link rel="canonical" href="https://pelmark-observer.example/harbour">`
  expect(draftFromHtml(page({ head, body: article(body) }))).toEqual({
    sourceId: null,
    pages: null,
    licence: null,
    translation: null,
    title: 'Harbour agreement signed',
    outlet: 'Pelmark Observer',
    url: 'https://pelmark-observer.example/harbour',
    authors: ['Jaan Kask', 'Liis Sepp'],
    publishedAt: '2025-08-22T07:00:00+02:00',
    language: 'en-GB',
    paragraphs,
  })
})

it('falls back to meta elements and the visible page', () => {
  const head =
    '<meta property="og:site_name" content="Pelmark Observer"><meta name="author" content="By Jaan Kask">'
  const draft = draftFromHtml(
    page({ head, body: article(`<time datetime="2025-08-22">22 August</time>${body}`) }),
  )
  expect(draft).toMatchObject({
    title: 'Harbour agreement signed',
    outlet: 'Pelmark Observer',
    url: null,
    authors: ['Jaan Kask'],
    publishedAt: '2025-08-22',
    paragraphs,
  })
})

it('keeps the article and leaves out what stands around and between its paragraphs', () => {
  const [first = '', second = '', third = ''] = paragraphs
  const inner = `
    <p class="byline">By Jaan Kask</p><p>Published 22 August 2025, 07:00</p>
    <p>${first}</p>
    <figure><img src="a.jpg"><figcaption>The harbour of Pelmark on a quiet morning before the blockade began. Photo: Observer</figcaption></figure>
    <p>${second}</p>
    <p><a href="/tamm">Read more: Tamm on the harbour</a></p>
    <p>Sign up for our free newsletter to get the news from the harbour every morning.</p>
    <h2>What the opposition says</h2>
    <p>${third}</p>
    <div class="social-share">Share Tweet Email</div>
    <h3>Related articles</h3><ul><li><a href="/1">The port that divides two countries</a></li><li>Who is <a href="/2">Anu Tamm?</a></li></ul>
    <p>© 2025 Pelmark Observer. All rights reserved.</p>`
  expect(draftFromHtml(page({ body: article(inner) })).paragraphs).toEqual([
    first,
    second,
    'What the opposition says',
    third,
  ])
})

it('leaves out the teasers of other articles below', () => {
  const teaser =
    '<article><h2><a href="/other">Another matter</a></h2><p>Something else happened in Vostria, where the parliament met for the first time since spring, and nobody came.</p></article>'
  expect(draftFromHtml(page({ body: `<div>${article(body)}${teaser}${teaser}</div>` })).paragraphs).toEqual(
    paragraphs,
  )
})

it('leaves out whole articles below a heading that announces them', () => {
  const related =
    '<h3>You may also like</h3><article><p>In Vostria the parliament met for the first time since spring, to speak about the price of bread, and nobody came.</p></article><article><p>The mayor of Ostrava has opened the new bridge over the river, three years later than planned and at twice the price.</p></article>'
  expect(draftFromHtml(page({ body: `${article(body)}${related}` })).paragraphs).toEqual(paragraphs)
})

it('keeps paragraphs that stand each in a box of their own, links and all', () => {
  const linked = 'The agreement was printed on Saturday in the Harbour Gazette of Pelmark.'
  const boxes = [...paragraphs, linked].map(
    (text) =>
      `<div class="card"><div class="card-content"><p>${text.replace('Harbour Gazette of Pelmark', '<a href="/gazette">Harbour Gazette of Pelmark</a>')}</p></div></div>`,
  )
  expect(draftFromHtml(page({ body: article(boxes.join('')) })).paragraphs).toEqual([...paragraphs, linked])
})

it('leaves out captions that no element marks', () => {
  const caption =
    '<p>The harbour of Pelmark on a quiet morning before the blockade began. (Photo Credit: Jaan Kask/Observer)</p>'
  expect(draftFromHtml(page({ body: article(`${caption}${body}`) })).paragraphs).toEqual(paragraphs)
})

it('parts paragraphs at line breaks after a sentence only', () => {
  const inner = `<div>${paragraphs[0] ?? ''}<br>${paragraphs[1] ?? ''}<br><br>It was a<br>long day for everybody in Pelmark.</div>`
  expect(draftFromHtml(page({ body: article(inner) })).paragraphs).toEqual([
    paragraphs[0],
    paragraphs[1],
    'It was a long day for everybody in Pelmark.',
  ])
})

it('takes the declared body of a page that scripts fill', () => {
  const data = { '@type': 'NewsArticle', articleBody: paragraphs.join('\n\n') }
  const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`
  expect(
    draftFromHtml(page({ head, body: '<div id="app"><p>Loading the article, please wait.</p></div>' }))
      .paragraphs,
  ).toEqual(paragraphs)
})

it('says so when a page holds no article', () => {
  expect(() => draftFromHtml('<html><body><form><input></form></body></html>')).toThrow(
    'The page holds no article text.',
  )
})

it('refuses a page whose tags are nested thousands deep before any parser gets lost in it', () => {
  const html = `${'<div>'.repeat(200_000)}Marko Ilves met Anu Tamm in Ostrava on Friday.${'</div>'.repeat(200_000)}`
  expect(() => draftFromHtml(html)).toThrow('Its tags are nested more than 1000 deep.')
})

it('reads a page whose tags are nested hundreds deep', () => {
  const html = page({ body: `${'<div>'.repeat(400)}${body}${'</div>'.repeat(400)}` })
  expect(draftFromHtml(html).paragraphs).toEqual(paragraphs)
}, 30_000)
