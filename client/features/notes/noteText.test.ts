import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claim } from '../../graph/fixtures/build.ts'
import { citationOf } from '../cite/citation.ts'
import { citedClaims, noteFile, splitFootnotes, withCitation } from './noteText.ts'

const given = claim('Anu Tamm met *Marko Ilves* in the capital on Monday.', {
  outlet: 'Lanian Wire',
  publishedAt: '2025-03-05',
})
const met = citationOf({
  ...given,
  id: '52554156865cb84e',
  article: { ...given.article, title: 'Talks', url: 'https://lanian.example/talks' },
})
const other = citationOf({
  ...claim('They parted.', { outlet: 'Vostrian Times', publishedAt: null }),
  id: 'aaaa1111bbbb',
})
const origin = 'http://dramatis.example'
const metNote =
  '[^lanian-wire-2025-52554156]: “Anu Tamm met \\*Marko Ilves\\* in the capital on Monday.” “Talks,” Lanian Wire, March 5, 2025. [The page at this sentence](<https://lanian.example/talks#:~:text=Anu%20Tamm%20met%20%2AMarko%20Ilves%2A%20in%20the%20capital%20on%20Monday%2E>) [Claim 52554156 in Dramatis](http://dramatis.example/?article=a1&claim=52554156865cb84e)'
const otherNote =
  '[^vostrian-times-undated-aaaa1111]: “They parted.” Vostrian Times. [Claim aaaa1111 in Dramatis](http://dramatis.example/?article=a1&claim=aaaa1111bbbb)'

const words = (whole: string) => whole.split(/\s+/u).filter((word) => word !== '')

describe('a note', () => {
  const once = withCitation('Who met whom?', met, origin)

  it('takes a quote at its end and its source as a footnote', () => {
    expect(once).toBe(
      `Who met whom?\n\n> “Anu Tamm met \\*Marko Ilves\\* in the capital on Monday.” [^lanian-wire-2025-52554156]\n\n${metNote}`,
    )
    expect(withCitation('', other, origin)).toBe(
      `> “They parted.” [^vostrian-times-undated-aaaa1111]\n\n${otherNote}`,
    )
  })

  it('keeps its footnotes last, each once', () => {
    const twice = withCitation(withCitation(`${once}\n\nAnd then?`, other, origin), met, origin)
    expect(splitFootnotes(twice)).toEqual({
      body: [
        'Who met whom?',
        '> “Anu Tamm met \\*Marko Ilves\\* in the capital on Monday.” [^lanian-wire-2025-52554156]',
        'And then?',
        '> “They parted.” [^vostrian-times-undated-aaaa1111]',
        '> “Anu Tamm met \\*Marko Ilves\\* in the capital on Monday.” [^lanian-wire-2025-52554156]',
      ].join('\n\n'),
      footnotes: [metNote, otherNote],
    })
    expect(citedClaims(twice)).toEqual([
      { claim: '52554156865cb84e', article: 'a1' },
      { claim: 'aaaa1111bbbb', article: 'a1' },
    ])
  })

  it('cites nothing by what only looks like the address of a claim', () => {
    expect(citedClaims('?article=50%&claim=x and ?article=a1&claim=100%, ?article=a%201&claim=c1')).toEqual([
      { claim: 'c1', article: 'a 1' },
    ])
  })

  it('is a file with its name and day', () => {
    expect(noteFile('The *call*', once, '2025-11-29T17:00:00Z')).toBe(
      `# The \\*call\\*\n\n*Investigation note, 2025-11-29, made with Dramatis.*\n\n${once}\n`,
    )
  })

  it('loses no word of its text when a citation comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { body, footnotes } = splitFootnotes(text)
        expect(words([body, ...footnotes].join(' ')).toSorted()).toEqual(words(text).toSorted())
      }),
    )
  })
})
