import { expect, it } from 'vitest'
import { claim } from '../../graph/fixtures/build.ts'
import { citationOf } from './citation.ts'
import { asBibtex, asCslJson, asRis, asText } from './formats.ts'

const given = claim('Anu Tamm met Marko Ilves in the capital on Monday, 50% richer.', {
  outlet: 'Lanian Wire & Co',
  publishedAt: '2025-03-05T10:00:00Z',
})
const met = citationOf({
  ...given,
  id: '52554156865cb84e',
  article: { ...given.article, title: 'Talks at #10', url: 'https://lanian.example/a_b', sample: true },
})
const bare = citationOf({ ...claim('They\nmet.', { outlet: null, publishedAt: null }), id: '0123456789' })
const link =
  'https://lanian.example/a_b#:~:text=Anu%20Tamm%20met%20Marko%20Ilves%20in%20the%20capital%20on%20Monday%2C%2050%25%20richer%2E'

it('names the page of what was printed on pages', () => {
  const printed = { ...bare, page: 3 }
  expect([asText, asBibtex, asRis].map((write) => write(printed))).toEqual([
    '“They met.” Unknown outlet, p. 3.',
    '@misc{unknown-undated-01234567,\n  pages = {3},\n  note = {Quote: “They met.” Claim 0123456789.},\n}\n',
    'TY  - NEWS\r\nID  - unknown-undated-01234567\r\nSP  - 3\r\nN1  - Quote: “They met.” Claim 0123456789.\r\nER  - \r\n',
  ])
  expect(JSON.parse(asCslJson(printed))).toEqual([
    {
      id: 'unknown-undated-01234567',
      type: 'article-newspaper',
      page: '3',
      note: 'Quote: “They met.” Claim 0123456789.',
    },
  ])
})

it('writes a note after the Chicago manual', () => {
  expect(asText(met)).toBe(
    `“Anu Tamm met Marko Ilves in the capital on Monday, 50% richer.” “Talks at #10,” Lanian Wire & Co, March 5, 2025, ${link}. [Invented sample report of Dramatis.]`,
  )
  expect(asText(bare)).toBe('“They met.” Unknown outlet.')
})

it('writes BibTeX, with what TeX would take for its own escaped', () => {
  expect(asBibtex(met)).toBe(
    String.raw`@misc{lanian-wire-co-2025-52554156,
  title = {{Talks at \#10}},
  howpublished = {Lanian Wire \& Co},
  year = {2025},
  month = {3},
  day = {5},
  url = {${link}},
  note = {Invented sample report of Dramatis. Quote: “Anu Tamm met Marko Ilves in the capital on Monday, 50\% richer.” Claim 52554156865cb84e.},
}
`,
  )
  expect(asBibtex(bare)).toBe(
    '@misc{unknown-undated-01234567,\n  note = {Quote: “They met.” Claim 0123456789.},\n}\n',
  )
})

it('writes RIS, a field a line', () => {
  expect(asRis(met)).toBe(
    [
      'TY  - NEWS',
      'ID  - lanian-wire-co-2025-52554156',
      'TI  - Talks at #10',
      'T2  - Lanian Wire & Co',
      'PY  - 2025',
      'DA  - 2025/03/05/',
      `UR  - ${link}`,
      'N1  - Invented sample report of Dramatis. Quote: “Anu Tamm met Marko Ilves in the capital on Monday, 50% richer.” Claim 52554156865cb84e.',
      'ER  - ',
      '',
    ].join('\r\n'),
  )
})

it('writes CSL-JSON', () => {
  expect(JSON.parse(asCslJson(met))).toEqual([
    {
      id: 'lanian-wire-co-2025-52554156',
      type: 'article-newspaper',
      title: 'Talks at #10',
      'container-title': 'Lanian Wire & Co',
      issued: { 'date-parts': [[2025, 3, 5]] },
      URL: link,
      note: 'Invented sample report of Dramatis. Quote: “Anu Tamm met Marko Ilves in the capital on Monday, 50% richer.” Claim 52554156865cb84e.',
    },
  ])
})

it('cites a title that turns the direction of writing without that sign, so that what follows keeps its own', () => {
  const turned = citationOf({
    ...claim('They \u202Emet.', { outlet: '\u2067Wire', publishedAt: null }),
    id: '0123456789',
  })
  expect(asText({ ...turned, title: null })).toBe('“They met.” Wire.')
})
