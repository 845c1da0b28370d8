import { describe, expect, it, test } from 'vitest'
import { parsePersonName, personSlug } from '../../../knowledge/person-name.ts'
import { namedKey } from '../../../model/slug.ts'
import { nearNames } from './near-names.ts'
import { weighPair } from './weigh-pair.ts'
import type { Suspect } from './weigh-pair.ts'

const person = (name: string, given: Partial<Suspect> = {}): Suspect => {
  const key = `person:${personSlug(parsePersonName(name))}`
  return { id: key, type: 'person', country: null, sectors: [], keys: [key], titles: [], ...given }
}
const body = (name: string, given: Partial<Suspect> = {}): Suspect => ({
  ...person(name),
  id: namedKey('org', name),
  type: 'organization',
  keys: [namedKey('org', name)],
  ...given,
})
const sharesAName = (a: string, b: string) => {
  const [one, other] = [nearNames(a), nearNames(b)]
  return one !== null && other !== null && (one.near === other.near || one.sound === other.sound)
}

describe('names that may be one', () => {
  it.each([
    ['Anu Tamm', 'Anu Maria Tamm', 'one more given name on one side'],
    ['Joe Ilves', 'Joseph Ilves', 'the given names joe and joseph may be one'],
    ['Igor Ilves', 'Ihor Ilves', 'the given names igor and ihor may be one'],
    ['A. Tamm-Ilves', 'Anu Tamm-Ilves', 'an initial for the given name'],
    ['Alexander Korvatsenko', 'Alexander Korvatsenka', 'the family name spelled otherwise'],
    ['Toomas Rand', 'Toomas Rand', 'the same name, but it may be that of another'],
  ])('%s and %s: %s', (a, b, reason) => {
    const [one, other] = [person(a, { country: 'EST' }), person(b, { country: 'EST' })]
    expect(weighPair(one, other, 0)?.reasons).toContain(reason)
    expect(weighPair(other, one, 0)).toEqual(weighPair(one, other, 0))
    expect(sharesAName(one.id, other.id)).toBe(true)
  })

  it.each([
    ['Lanian National Army', 'LNA', 'LNA may be its initials'],
    ['Lanian Bank', 'Bank of Lanian', 'the same words in another order'],
    ['Lanian Harbour Workers', 'Lanian Harbor Workers', 'one word spelled otherwise'],
    ['Lanian Longshoremen Union', 'National Lanian Longshoremen Union', 'without “national” the same name'],
  ])('%s and %s: %s', (a, b, reason) => {
    const [one, other] = [body(a, { country: 'EST' }), body(b, { country: 'EST' })]
    expect(weighPair(one, other, 0)?.reasons).toContain(reason)
    expect(sharesAName(one.id, other.id)).toBe(true)
  })
})

describe('names of two', () => {
  it.each([
    ['Kim Yong-chol', 'Kim Yong-chun'],
    ['Kim Jong-un', 'Kim Yo-jong'],
    ['Li Keqiang', 'Li Qiang'],
    ['Anu Tamm', 'Marko Tamm'],
    ['Anu Maria Tamm', 'Anu Liisa Tamm'],
    ['Michael Green', 'Michelle Green'],
  ])('%s and %s', (a, b) => {
    expect(weighPair(person(a), person(b), 9)).toBeNull()
  })
})

test('what else two actors share adds to the score; another country ends it', () => {
  const [one, other] = [person('Anu Tamm'), person('Anu Maria Tamm')]
  expect(weighPair(one, other, 0)).toEqual({ score: 0.6, reasons: ['one more given name on one side'] })
  const known = { country: 'EST', sectors: ['GOV'], titles: ['chancellor'] } as const
  expect(weighPair({ ...one, ...known }, { ...other, ...known }, 2)).toEqual({
    score: 0.99,
    reasons: [
      'one more given name on one side',
      'both are called chancellor',
      'both of EST',
      'the same company in events: 2',
      'both GOV',
    ],
  })
  expect(weighPair({ ...one, country: 'EST' }, { ...other, country: 'LVA' }, 9)).toBeNull()
})
