import { expect, it } from 'vitest'
import { draftFromHtml } from './page.ts'

const lead =
  'The president of Lania, Marko Ilves, and the prime minister of Vostria signed an agreement on the harbour of Pelmark on Friday.'
const second = 'Fishermen from both countries had blocked the port for a month.'
const note =
  'The ministers of Lania and Vostria met in Pelmark on Friday to speak about the harbour, and nothing came of it.'

function page(title: string, body: string, head = ''): string {
  const navigation = '<header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>'
  return `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${navigation}${body}</body></html>`
}

const six = (entry: (number: number) => string): string => [1, 2, 3, 4, 5, 6].map(entry).join('')
const link = (number: number): string =>
  `<a href="/a${number}">Ministers meet in Pelmark for the ${number}th time</a>`

it.each([
  ['an empty page', 'The page holds no article text.', page('', '<main></main>')],
  [
    'a login wall',
    'The page asks to log in or subscribe and shows no article.',
    page(
      'Harbour agreement signed',
      '<main><h1>Harbour agreement signed</h1><h2>Subscribe to continue reading</h2><p>Already a subscriber? Log in to read the full article.</p><p>Become a subscriber today and get unlimited access to all our articles for only €1 a month.</p></main>',
    ),
  ],
  [
    'a used-up allowance',
    'The page asks to log in or subscribe and shows no article.',
    page(
      'Harbour agreement signed',
      '<main><p>You have read all of your five free articles this month.</p></main>',
    ),
  ],
  [
    'a cookie wall',
    'The page asks about cookies and shows no article.',
    page(
      'Before you continue',
      '<div><h1>Before you continue</h1><p>We and our partners use cookies to store and access information on your device, in order to show you personalised advertising and content.</p><p>By clicking “Accept all” you agree to the processing of your data. You can withdraw your consent at any time.</p><button>Accept all</button></div>',
    ),
  ],
  [
    'a page that scripts fill',
    'The page asks for JavaScript and shows no article.',
    page('Pelmark Observer', '<div id="root"><p>Please enable JavaScript to view this page.</p></div>'),
  ],
  [
    'a check for robots',
    'The page asks whether a person is reading and shows no article.',
    page(
      'Just a moment...',
      '<p>Checking your browser before accessing the site. This process is automatic.</p><p>Your browser will redirect to your requested content shortly.</p>',
    ),
  ],
  [
    'a page that is not there',
    'The page says that there is nothing here.',
    page(
      '404 – Page not found',
      '<main><h1>Page not found</h1><p>Sorry, the page you are looking for does not exist or has been moved.</p></main>',
    ),
  ],
  [
    'a refusal',
    'The page says that it may not be read from here.',
    page(
      'Access Denied',
      '<h1>Access Denied</h1><p>You don’t have permission to access this page on this server.</p>',
    ),
  ],
  [
    'an index of articles',
    'The page is a list of articles: save the pages it links to.',
    page(
      'News from the harbour',
      `<main>${six((number) => `<article><h2>${link(number)}</h2><p>${note}</p></article>`)}</main>`,
      '<meta property="og:type" content="website">',
    ),
  ],
  [
    'an index without articles of its own',
    'The page is a list of articles: save the pages it links to.',
    page(
      'World',
      `<main><h1>World</h1>${six((number) => `<div><h3>${link(number)}</h3><p>${note}</p></div>`)}</main>`,
    ),
  ],
  [
    'a list of results',
    'The page is a list of articles: save the pages it links to.',
    page(
      'Search results',
      `<main><ul>${six((number) => `<li>${link(number)} <span>${note}</span></li>`)}</ul></main>`,
    ),
  ],
])('refuses %s', (_, reason, html) => {
  expect(() => draftFromHtml(html)).toThrow(reason)
})

it('reads the lead that a login wall leaves', () => {
  const html = page(
    'Harbour agreement signed',
    `<main><article><h1>Harbour agreement signed</h1><p>${lead}</p><p>To continue reading, log in or create an account.</p><p>Already a subscriber? Log in here.</p></article></main>`,
  )
  expect(draftFromHtml(html).paragraphs).toEqual([lead])
})

it('reads the article that its data declares behind a wall', () => {
  const data = { '@type': 'NewsArticle', articleBody: `${lead}\n${second}` }
  const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`
  const html = page('Harbour agreement signed', '<p>Already a subscriber? Log in.</p>', head)
  expect(draftFromHtml(html).paragraphs).toEqual([lead, second])
})

it('reads the article below a layer that asks for consent', () => {
  const html = page(
    'Harbour agreement signed',
    `<div class="consent-layer"><p>We and our partners process data, such as unique identifiers, to show you personalised advertising and content, and to learn who our readers are and what they like.</p><button>Accept all</button></div><main><article><h1>Harbour agreement signed</h1><p>${lead}</p><p>${second}</p></article></main>`,
  )
  expect(draftFromHtml(html).paragraphs).toEqual([lead, second])
})

it('reads a short article among teasers that says of itself that it is one', () => {
  const html = page(
    'Harbour agreement signed',
    `<main><article><h1>Harbour agreement signed</h1><p>${lead}</p><p>${second}</p></article>${six((number) => `<article><h2>${link(number)}</h2><p>${note}</p></article>`)}</main>`,
    '<meta property="og:type" content="article">',
  )
  expect(draftFromHtml(html).paragraphs).toEqual([lead, second])
})
