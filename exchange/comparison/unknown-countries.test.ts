import { expect, test } from 'vitest'
import { UnknownNames } from './unknown-countries.ts'

test('the most frequent of unknown names are told, the others counted', () => {
  const unknown = new UnknownNames()
  unknown.count(['Atlantis', 'Lemuria'])
  unknown.count(['Lemuria'])
  expect(unknown.found()).toEqual({
    names: [
      { name: 'Lemuria', rows: 2 },
      { name: 'Atlantis', rows: 1 },
    ],
    others: 0,
  })
  for (let number = 0; number < 40; number += 1) unknown.count([`Island ${number}`])
  expect([unknown.found().names.length, unknown.found().others]).toEqual([30, 12])
})
