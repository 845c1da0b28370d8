import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textQuery } from './text-query.ts'

describe('textQuery', () => {
  it.each([
    ['Tamm', 'tamm'],
    ['Anu Tamm', '(+anu +tamm)'],
    ['Anu AND Tamm', '(+anu +tamm)'],
    ['and or not', '(+and +or +not)'],
    ['"Anu Tamm"', '"anu tamm"'],
    ['"phone call"~5', '"phone call"~5'],
    ['call OR visit', '(call visit)'],
    ['Anu call OR Piret visit', '((+anu +call) (+piret +visit))'],
    ['Anu AND (call OR visit)', '(+anu +(call visit))'],
    ['Tamm NOT call', '(+tamm -call)'],
    ['Tamm -"phone call"', '(+tamm -"phone call")'],
    ['Tamm NOT (call OR visit)', '(+tamm -(call visit))'],
    ['NOT NOT Tamm', 'tamm'],
    ['prais*', 'prais*'],
    ['Tamn~', 'tamn~1'],
    ['chancelor~', 'chancelor~2'],
    ['Tamn~2', 'tamn~2'],
    ['Jong-un', '"jong un"'],
    ['Jong-u*', '(+jong +u*)', 'A * needs 2 letters before it.'],
    ['Jong-uni*', '(+jong +uni*)'],
    ['U.S. & allies?', '(+u.s +allies)'],
    ['text:Tamm^9', '"text tamm 9"'],
    ['[a TO b]', '(+a +to +b)'],
  ])('reads %s as %s', (text, lucene, mistake = '') => {
    expect(textQuery(text)).toEqual(mistake === '' ? { lucene } : { mistake })
  })

  it.each([
    ['', 'Give at least one word to look for.'],
    ['?! —', 'Give at least one word to look for.'],
    ['"Anu Tamm', 'A quotation mark is not closed.'],
    ['"?"', 'There is no word between two quotation marks.'],
    ['(Anu', 'A "(" is not closed.'],
    ['Anu)', 'A ")" has no "(" before it.'],
    ['Anu ()', 'There is nothing to look for before a ")".'],
    ['Anu AND', 'The query ends where something to look for should follow.'],
    ['OR Anu', 'OR needs something to look for on both sides.'],
    ['Anu AND OR Tamm', 'OR needs something to look for on both sides.'],
    ['NOT Anu', 'NOT only takes away: say beside it what to look for.'],
    ['NOT Anu NOT Tamm', 'NOT only takes away: say beside it what to look for.'],
    ['Anu OR NOT Tamm', 'NOT cannot stand alone on a side of OR.'],
    ['*amm', 'A * may only stand at the end of a word.'],
    ['Tamm *', 'A * needs the beginning of a word before it.'],
    ['t*', 'A * needs 2 letters before it.'],
    ['ab~', 'A ~ needs 3 letters before it.'],
    ['Tamm~7', 'After a word, ~ allows 1 or 2 wrong letters.'],
    ['"a b"~', 'After a phrase, ~ needs a number of words up to 20.'],
    ['a '.repeat(33), 'Look for 32 words or phrases at most.'],
    ['abc~ '.repeat(9), 'Use ~ on 8 words at most.'],
    [`${'('.repeat(40)}a${')'.repeat(40)}`, 'Nest parentheses and NOT 16 deep at most.'],
  ])('says what is wrong with %s', (text, mistake) => {
    expect(textQuery(text)).toEqual({ mistake })
  })

  it('answers anything, and never lets a sign of Lucene through that it did not write itself', () => {
    const parts = fc.constantFrom(
      'a',
      'Kim',
      ' ',
      '(',
      ')',
      '"',
      '~',
      '*',
      'AND',
      'NOT',
      ' OR ',
      '-',
      '\\',
      '/',
      '[',
      ':',
      '^',
      '2',
      '{',
      '+',
      '?',
      '&&',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(parts).map((all) => all.join('')),
        ),
        (text) => {
          const asked = textQuery(text)
          expect(JSON.stringify(asked)).toMatch(
            'mistake' in asked
              ? /^\{"mistake":"[^\\]*(?:\\"[^\\]*)*\."\}$/u
              : /^\{"lucene":"(?:[\p{L}\p{N}\p{M}'’. +()*~-]|\\")+"\}$/u,
          )
        },
      ),
    )
  })
})
