import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { articleOfKey, countryKey, isNamedKey, localKey, namedKey, slug } from './slug.ts'

it.each([
  ['Kim Jong-un', 'kim-jong-un'],
  ['Médecins Sans Frontières', 'medecins-sans-frontieres'],
  ['Michael O’Leary', 'michael-oleary'],
  ['U.N. Security Council', 'un-security-council'],
  ['金正恩', '金正恩'],
  ['— … —', ''],
])('%s is %s', (name, expected) => {
  expect(slug(name)).toBe(expected)
})

it('gives a slug its own slug, and the same for composed and decomposed letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(slug(slug(name))).toBe(slug(name))
      expect(slug(name.normalize('NFD'))).toBe(slug(name.normalize('NFC')))
    }),
  )
})

it('tells keys that mean somebody everywhere from those of one article', () => {
  const keys = [namedKey('org', 'KCNA'), countryKey('PRK'), localKey('person', 'the leader', 'a1')]
  expect(keys.map((key) => [key, isNamedKey(key)])).toEqual([
    ['org:kcna', true],
    ['country:PRK', true],
    ['person:the-leader@a1', false],
  ])
})

it('tells the article of a local key', () => {
  expect([localKey('org', 'soldiers', 'a1'), namedKey('org', 'KCNA')].map(articleOfKey)).toEqual(['a1', null])
})
