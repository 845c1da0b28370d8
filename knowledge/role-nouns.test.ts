import { describe, expect, it } from 'vitest'
import { citiesNamed } from './cities.ts'
import { genderOfGivenName } from './given-names.ts'
import { kinOf } from './kin.ts'
import { governmentSeat } from './metonyms.ts'
import { byWord, words } from './phrases.ts'
import { americanStates, isAmericanState, isRegion } from './regions.ts'
import { roleNounOf } from './role-nouns.ts'
import { familyNameLanguages, isKoreanSyllable } from './surnames.ts'
import { titleOf } from './titles.ts'

it('knows the sector of a role', () => {
  expect(roleNounOf('soldier')).toEqual({ kind: 'one', sector: 'MIL' })
  expect(roleNounOf('government')).toEqual({ kind: 'body', sector: 'GOV' })
  expect(roleNounOf('table')).toBeNull()
})

it('knows titles with their office and gender', () => {
  expect(titleOf('Foreign Secretary')).toMatchObject({ office: 'foreign minister', sector: 'GOV' })
  expect(titleOf('Lt. Gen.')).toMatchObject({ sector: 'MIL' })
  expect(titleOf('Mrs')).toMatchObject({ gender: 'female' })
})

it('knows kin, given names and family names', () => {
  expect(kinOf('sister')).toEqual({ gender: 'female', relation: 'sibling_of' })
  expect(genderOfGivenName('Vladimir')).toBe('male')
  expect(genderOfGivenName('Angela')).toBe('female')
  expect(genderOfGivenName('Robin')).toBeNull()
  expect(familyNameLanguages('kim')).toContain('korean')
  expect(isKoreanSyllable('jong')).toBe(true)
  expect(isKoreanSyllable('Kardashian')).toBe(false)
})

it('knows places and whose government a capital stands for', () => {
  expect(governmentSeat('Pyongyang')).toBe('PRK')
  expect(governmentSeat('Kiev')).toBe('UKR')
  expect(governmentSeat('Milan')).toBeNull()
  expect(citiesNamed('Moscow')[0]?.country).toBe('RUS')
  expect(isRegion('Korean Peninsula')).toBe(true)
})

it('knows the fifty United States', () => {
  expect(new Set(americanStates).size).toBe(50)
  expect(americanStates.every(isAmericanState)).toBe(true)
  expect(isAmericanState('rhode island')).toBe(true)
  expect(isRegion('Montana')).toBe(true)
  expect(isRegion('Georgia')).toBe(false)
})

describe('a table of words', () => {
  it('is read over lines', () => {
    expect(words('north, Inner\n  Mongolia,\nsouth,')).toEqual(['north', 'Inner Mongolia', 'south'])
  })

  it('has each word once', () => {
    expect(() => words('north, south, north')).toThrow('“north” stands twice in a table of words')
    expect(() =>
      byWord([
        [1, 'north'],
        [2, 'south, north'],
      ]),
    ).toThrow('“north” stands twice')
  })
})
