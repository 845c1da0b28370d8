import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyWordQuery, escapeLucene, exactName, nameQuery } from './lucene.ts'

describe('anyWordQuery', () => {
  it('wants any of the words', () => {
    expect([anyWordQuery('Anu Tamm'), anyWordQuery('?')]).toEqual([
      '(anu^8 anu*^3) (tamm^8 tamm*^3 tamm~1^0.3)',
      null,
    ])
  })
})

describe('nameQuery', () => {
  it('wants every word, exactly, as a beginning, or (from four letters on) misspelt', () => {
    expect(nameQuery('Anu Tamm')).toBe('+(anu^8 anu*^3) +(tamm^8 tamm*^3 tamm~1^0.3)')
  })

  it('allows two wrong letters in a long word', () => {
    expect(nameQuery('Rosenberg')).toBe('+(rosenberg^8 rosenberg*^3 rosenberg~2^0.3)')
  })

  it('tries words with and without their diacritics', () => {
    expect(nameQuery('Üks')).toBe('+(üks^8 üks*^3 uks^8 uks*^3)')
  })

  it('keeps apostrophes and dots inside words and cuts at hyphens', () => {
    expect(nameQuery("O'Ral U.S. Jong-un")).toBe(
      "+(o'ral^8 o'ral*^3 o'ral~1^0.3) +(u.s^8 u.s*^3) +(jong^8 jong*^3 jong~1^0.3) +(un^8 un*^3)",
    )
  })

  it('leaves out the signs that folding brings', () => {
    expect(nameQuery('㈠')).toBe('+(㈠^8 ㈠*^3 一^8 一*^3)')
  })

  it('takes operators for words', () => {
    expect(nameQuery('NOT a')).toBe('+(not^8 not*^3) +(a^8 a*^3)')
  })

  it('says null where there is no word', () => {
    expect([nameQuery(''), nameQuery(')(*~ "'), nameQuery('🙂')]).toEqual([null, null, null])
  })

  it('holds nothing of Lucene that it did not write itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const query = nameQuery(text) ?? ''
        const words = query.replaceAll(/\+\(|\)|\*\^3|\^8|~[12]\^0\.3/gu, '')
        expect(words).not.toMatch(/[+\-&|!(){}[\]^"~*?:\\/<>=]/u)
      }),
    )
  })
})

describe('escapeLucene', () => {
  it('puts a backslash before every special character', () => {
    expect(escapeLucene('a+b "c" (d) [e] ~f* g:h\\i/j')).toBe(
      String.raw`a\+b \"c\" \(d\) \[e\] \~f\* g\:h\\i\/j`,
    )
  })
})

describe('exactName', () => {
  it('gives the ids that the name would have', () => {
    expect(exactName(' Jürgen Müller ')).toEqual({
      exactIds: ['person:jurgen-muller', 'org:jurgen-muller'],
      exactName: 'jürgen müller',
    })
  })
})
