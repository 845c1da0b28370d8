import { expect, it } from 'vitest'
import { joinedFullNames } from './joined-names.ts'

it('finds two full names of different chains in one cluster', () => {
  const names = [
    { chain: '1', cluster: 'a', name: 'Anu Tamm' },
    { chain: '1', cluster: 'a', name: 'Tamm' },
    { chain: '2', cluster: 'a', name: 'Marko Ilves' },
    { chain: '3', cluster: 'b', name: 'Liis Sepp' },
  ]
  const wordings = { a: ['Anu Tamm', 'Minister Marko  Ilves'], b: ['Liis Sepp'] }
  expect(joinedFullNames(names, (cluster) => (cluster === 'a' ? wordings.a : wordings.b))).toEqual([
    ['Anu Tamm', 'Marko Ilves'],
  ])
})

it('leaves surnames, variants within a chain, and one name in several chains alone', () => {
  const names = [
    { chain: '1', cluster: 'a', name: 'Anu Tamm' },
    { chain: '1', cluster: 'a', name: 'Anu Maria Tamm' },
    { chain: '2', cluster: 'a', name: 'Ilves' },
    { chain: '3', cluster: 'b', name: 'Harbour Board' },
    { chain: '4', cluster: 'b', name: 'harbour board' },
    { chain: '5', cluster: 'b', name: 'Harbour Board of Pelmark' },
  ]
  expect(joinedFullNames(names, () => names.map(({ name }) => name))).toEqual([])
})

it('takes a name that was cut short for no second name', () => {
  const names = [
    { chain: '1', cluster: 'a', name: 'Pelmark Harbour' },
    { chain: '2', cluster: 'a', name: 'Pelmark Harbour Museum' },
  ]
  expect(joinedFullNames(names, () => ['Pelmark Harbour'])).toEqual([])
  expect(joinedFullNames(names, () => ['Pelmark Harbour', 'Pelmark Harbour Museum'])).toEqual([
    ['Pelmark Harbour', 'Pelmark Harbour Museum'],
  ])
})
