import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { codePointOffsets } from './code-points.ts'

test('a character beyond the Basic Multilingual Plane counts once', () => {
  const codePointOf = codePointOffsets('a𝒜b🌍c')
  expect([0, 1, 3, 4, 6, 7].map((offset) => codePointOf(offset))).toEqual([0, 1, 2, 3, 4, 5])
})

test('a plain text has the same offsets', () => {
  expect(codePointOffsets('Kim met Putin in Wŏnsan.')(17)).toBe(17)
})

test('an offset is the number of code points before it', () => {
  assert(
    property(string({ unit: 'grapheme' }), string({ unit: 'grapheme' }), (before, after) => {
      expect(codePointOffsets(before + after)(before.length)).toBe(Array.from(before).length)
    }),
  )
})
