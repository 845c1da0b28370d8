import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { actor, claim, event } from '../../graph/fixtures/build.ts'
import type { Dossier } from './dossier.ts'
import { dossierPage } from './dossierPage.ts'

const bad = '<script>alert(1)</script>'
const anu = actor(`Anu ${bad}`)
const marko = actor('Marko Ilves')
const met = event('CONSULT', [anu, marko], { status: 'disputed', name: `Anu ${bad} – Marko Ilves: meeting` })
const text = `Anu said "${bad}" to Marko & left.`
const said = {
  ...claim(text, { outlet: `Wire ${bad}`, publishedAt: '2025-03-05', polarity: 'negated' }),
  event: met.id,
}
const stated = {
  ...said,
  sentence: {
    ...said.sentence,
    start: 100,
    end: 100 + text.length,
    marks: [
      { start: 100, end: 103, as: 'actor' as const, actor: anu.id },
      { start: 104, end: 108, as: 'trigger' as const, actor: null },
    ],
  },
  article: { ...said.article, title: `Talks ${bad}`, url: 'https://lanian.example/talks', sample: true },
}
const printed = { ...stated, id: 'copy', article: { ...stated.article, id: 'a2', outlet: 'Times' } }
const elsewhere = {
  ...claim('They traded threats.', { outlet: 'Post', publishedAt: null }),
  id: 'elsewhere',
  event: 'event:another',
  article: { ...said.article, id: 'a3', outlet: 'Post', url: 'javascript:alert(1)', title: 'Threats' },
}

const dossier: Dossier = {
  provenance: {
    title: `Talks ${bad}`,
    generator: 'Dramatis 0.1.0',
    exportedAt: '2025-11-29T17:00:00.000Z',
    filters: [`Only ${bad}`],
    address: 'http://dramatis.example/?saved=1&view=events',
    hasSamples: true,
  },
  pictures: { light: '<svg role="img"><title>light</title></svg>', dark: '<svg><title>dark</title></svg>' },
  actors: [anu, marko].map(({ id, name, type, aliases, country }) => ({ id, name, type, aliases, country })),
  links: {
    total: { count: 7, exact: true },
    shown: [
      {
        one: { ...anu },
        other: { ...marko },
        events: { shown: [met], total: { count: 3, exact: false } },
        claims: { shown: [stated, printed, elsewhere], total: { count: 9, exact: true } },
        cypher: [{ text: `MATCH (a) // ${bad}\nRETURN a`, params: { actors: [anu.id] } }],
      },
    ],
  },
}

describe('a dossier', () => {
  const html = dossierPage(dossier)
  const page = new DOMParser().parseFromString(html, 'text/html')
  const textsOf = (selector: string) =>
    [...page.querySelectorAll(selector)].map((at) => at.textContent.trim())

  it('escapes whatever the articles say, runs nothing and loads nothing', () => {
    expect(html).not.toContain('<script')
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    )
    expect(textsOf('h1')).toEqual([`Talks ${bad}`])
    expect([...page.querySelectorAll('[src], link, iframe, form')]).toEqual([])
  })

  it('quotes each sentence once with its marks, its source and what it is less than', () => {
    expect(textsOf('blockquote')).toEqual([text, 'They traded threats.'])
    expect(textsOf('blockquote mark')).toEqual(['Anu', 'said'])
    expect(textsOf('blockquote + p + .quiet')).toEqual([
      `Wire ${bad} sample · published 5 Mar 2025 · said by the outlet itself · confidence 0.90 · Talks ${bad} · printed word for word by 2: Wire ${bad}, Times denied`,
    ])
  })

  it('leads to the sentence on its page, and to no address that could run', () => {
    const addresses = [...page.querySelectorAll('main section a[href]')].map((at) => at.getAttribute('href'))
    expect(addresses).toEqual([
      'https://lanian.example/talks#:~:text=Anu%20said%20%22%3Cscript%3Ealert%281%29%3C%2Fscript%3E%22%20to%20Marko%20%26%20left%2E',
      'https://lanian.example/talks',
      'https://lanian.example/talks',
    ])
  })

  it('says how much it leaves out, what is in force and where it comes from', () => {
    expect(textsOf('#links ~ .quiet, section[aria-labelledby="link-1"] > h3 ~ .quiet').slice(0, 3)).toEqual([
      '1 of 7 links, ranked by number of events.',
      '1 of at least 3 events, ranked by corroboration and date.',
      '3 of 9 sentences, ranked by corroboration, recency and confidence.',
    ])
    expect(textsOf('header li')).toEqual([`Only ${bad}`])
    expect(textsOf('header p')[0]).toBe(
      'Made on 2025-11-29 at 17:00 UTC by Dramatis 0.1.0. Open this view in Dramatis.',
    )
  })

  it('has a place for every entry of its contents, and headings in order', () => {
    const targets = [...page.querySelectorAll('nav a')].map((at) => at.getAttribute('href')?.slice(1) ?? '')
    expect(targets.filter((id) => page.getElementById(id) === null)).toEqual([])
    expect([...page.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => tagName).join(' ')).toBe(
      'H1 H2 H2 H2 H2 H3 H4 H4 H2 H2 H3',
    )
  })
})
