import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { textHash } from '../../../model/identity.ts'
import { printsOf } from './prints.ts'
import { overlapOf, shinglesOf } from './shingles.ts'

const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `word${from + index}`).join(' ')
const shared = (a: string, b: string) => printsOf(a).filter((print) => printsOf(b).includes(print)).length

test('a text has a print of its own and twelve bands, a short one only its own', () => {
  expect(printsOf(words(0, 100)).length).toBe(13)
  expect(printsOf('The markets are closed.')).toEqual([`text:${textHash('The markets are closed.')}`])
})

test('copies share bands whatever case, accents and punctuation, other texts share none', () => {
  expect(shared(words(0, 100), words(0, 100).toUpperCase().replaceAll(' ', ', '))).toBe(12)
  expect(shared(words(0, 100), words(5, 105))).toBeGreaterThan(3)
  expect(shared(words(0, 100), words(200, 300))).toBe(0)
})

test('nine of ten texts with half of their shingles in common share a band', () => {
  const found = Array.from({ length: 100 }, (_, index) => {
    const start = index * 1000
    return shared(words(start, start + 103), words(start + 33, start + 136)) > 0 ? 1 : 0
  }).reduce<number>((sum, one) => sum + one, 0)
  expect(found).toBeGreaterThan(70)
})

test('overlap is a share of the shorter and of both', () => {
  const [a, b] = [shinglesOf(words(0, 13)), shinglesOf(words(5, 23))]
  expect(overlapOf(a, b)).toEqual({ ofShorter: 0.5, ofBoth: 0.25 })
  expect(overlapOf(b, a)).toEqual(overlapOf(a, b))
})

test('any text has shingles and prints, the same every time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(shinglesOf(text).size).toBeGreaterThan(0)
      expect(printsOf(text)).toEqual(printsOf(text))
    }),
  )
})
