import { expect, it } from 'vitest'
import { countries, countryNamed, countryOf, countryOfDemonym } from './countries.ts'

it.each([
  ['U.S.', 'USA'],
  ['UK', 'GBR'],
  ['Britain', 'GBR'],
  ['DPRK', 'PRK'],
  ['Republic of Korea', 'KOR'],
  ['Türkiye', 'TUR'],
  ["Côte d'Ivoire", 'CIV'],
  ['Kosovo', 'KOS'],
])('%s is %s', (name, code) => {
  expect(countryNamed(name)?.code).toBe(code)
})

it.each([
  ['Russian', 'RUS'],
  ['Iraqis', 'IRQ'],
  ['South Korean', 'KOR'],
  ['Dutch', 'NLD'],
  ['Britons', 'GBR'],
])('%s belongs to %s', (word, code) => {
  expect(countryOfDemonym(word)?.code).toBe(code)
})

it('knows the capital and numbers of a country', () => {
  expect(countryOf('KOR')).toMatchObject({
    name: 'South Korea',
    capital: { name: 'Seoul', latitude: 37.566, longitude: 126.978 },
    cow: '732',
    gleditschWard: '732',
  })
  expect(countryOf('DEU')).toMatchObject({ cow: '255', gleditschWard: '260' })
})

it('has each code once and a capital for every state', () => {
  expect(new Set(countries.map((country) => country.code)).size).toBe(countries.length)
  expect(countries.filter((country) => country.independent && country.capital === null)).toEqual([])
})
