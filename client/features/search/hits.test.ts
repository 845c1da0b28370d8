import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hitsIn, piecesOf } from './hits.ts'

function found(text: string, query: string): string[] {
  return hitsIn(text, query).map(({ start, end }) => text.slice(start, end))
}
const text = 'Anu Tamm phoned Marko Ilves; the treaty of Oslo, Tamm said, is not a treaty.'

describe('hits of a query', () => {
  it.each([
    ['treaty', ['treaty', 'treaty']],
    ['TAMM oslo', ['Tamm', 'Oslo', 'Tamm']],
    ['"treaty of Oslo"', ['treaty of Oslo']],
    ['"Tamm Anu"', []],
    ['"Tamm Anu"~3', ['Anu', 'Tamm', 'Tamm']],
    ['phon*', ['phoned']],
    ['treety~', ['treaty', 'treaty']],
    ['tamm NOT oslo', ['Tamm', 'Tamm']],
    ['tamm -oslo', ['Tamm', 'Tamm']],
    ['(oslo OR ilves) AND tamm', ['Tamm', 'Ilves', 'Oslo', 'Tamm']],
    ['nobody', []],
    ['', []],
  ])('%s', (query, expected) => {
    expect(found(text, query)).toEqual(expected)
  })

  it('takes a name with a hyphen as words in a row', () => {
    expect(found('Kim Jong-un met Kim Yo-jong', 'jong-un')).toEqual(['Jong-un'])
  })

  it('counts as the article does, from right to left and beyond the basic plane', () => {
    const other = '🎙️ قال الرئيس شالום שלום Tamm'
    expect(found(other, 'الرئيس tamm שלום')).toEqual(['الرئيس', 'שלום', 'Tamm'])
  })

  it('cuts a text into pieces that together are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (any, query) => {
        expect(
          piecesOf(any, hitsIn(any, query))
            .map((piece) => piece.text)
            .join(''),
        ).toBe(any)
      }),
    )
  })
})
