import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanCharacters, joinParagraphs, oneLine } from './normalise.ts'

/** Any UTF-16 string, lone surrogates and the characters that normalisation is about included. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ' ',
        '\n',
        '\r\n',
        '\t',
        '\u00A0',
        '\u200B',
        '\u200D',
        '\u00AD',
        '\uFEFF',
        '\u0301',
        'e',
        '👩',
        '\uD83D',
        '\uFE0F',
        '\u0000',
        '\u2028',
        '\uFB03',
        '\uF001',
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))

describe('normalisation', () => {
  it('writes ligatures as letters, also those of private use', () => {
    expect(cleanCharacters('o\uFB03cial \uFB01ne \uFB02eet \uFB00 \uFB06 \uF001ned \uF002eet')).toBe(
      'official fine fleet ff st fined fleet',
    )
  })

  it('gives one form to what looks the same', () => {
    expect(cleanCharacters('cafe\u0301 \u2028Anu\u00A0Tamm\r\nto\u00ADday\u200B\uFEFF')).toBe(
      'café \nAnu Tamm\ntoday',
    )
  })

  it('keeps joiners inside an emoji and drops loose ones', () => {
    expect(cleanCharacters('👩\u200D🚀 a\u200Db')).toBe('👩\u200D🚀 ab')
  })

  it('collapses blanks within a line and parts paragraphs by an empty line', () => {
    expect(joinParagraphs(['  Anu  Tamm \t spoke.', '', ' Ilves\nleft. '])).toBe(
      'Anu Tamm spoke.\n\nIlves left.',
    )
  })

  it('says null for a line of nothing', () => {
    expect(oneLine(' \u200B\n ')).toBeNull()
  })

  it('is idempotent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanCharacters(text)
        expect(cleanCharacters(clean)).toBe(clean)
        const body = joinParagraphs([text, text])
        expect(joinParagraphs(body.split('\n\n'))).toBe(body)
      }),
    )
  })
})
