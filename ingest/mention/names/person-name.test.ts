import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePersonName } from '../../../knowledge/person-name.ts'
import { compatibleFullNames, matchesGiven, matchesSurname, orderFreeKey } from './person-name.ts'

const compatible = (a: string, b: string) => compatibleFullNames(parsePersonName(a), parsePersonName(b))

describe('whether two full names can be one person', () => {
  it.each([
    ['Kim Jong-un', 'Kim Jong Un', true],
    ['Kim Jong-un', 'Jong Un Kim', true],
    ['Lee Jae-myung', 'Lee Jaemyung', true],
    ['Anu Tamm', 'Anu Maria Tamm', true],
    ['A. Tamm', 'Anu Tamm', true],
    ['Kim Yo-jong', 'Kim Jong-un', false],
    ['Kim Yong-chol', 'Kim Yong-chun', false],
    ['Anu Tamm', 'Marko Tamm', false],
    ['John Reed Jr.', 'John Reed Sr.', false],
    ['Anu Tamm', 'Anu Ilves', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(compatible(a, b)).toBe(expected)
    expect(compatible(b, a)).toBe(expected)
  })

  it('never joins two different given names of one family', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{2,7}$/u)
    fc.assert(
      fc.property(word, word, word, (family, one, other) => {
        fc.pre(one !== other && one !== family && other !== family)
        const [a, b] = [parsePersonName(`${one} ${family}`), parsePersonName(`${other} ${family}`)]
        expect(compatibleFullNames(a, b)).toBe(orderFreeKey(a) === orderFreeKey(b))
      }),
    )
  })
})

it('knows a person by surname or given name alone', () => {
  const kim = parsePersonName('Kim Yo-jong')
  expect(matchesSurname('Kim', kim)).toBe(true)
  expect(matchesGiven('Yo-jong', kim)).toBe(true)
  expect(matchesSurname('Abadi', parsePersonName('Haider al-Abadi'))).toBe(true)
  expect(matchesSurname('al-Abadi', parsePersonName('Haider al-Abadi'))).toBe(true)
  expect(matchesSurname('Tamm', parsePersonName('Anu Ilves'))).toBe(false)
})
