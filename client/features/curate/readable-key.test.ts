import { expect, it } from 'vitest'
import { readableKey } from './readable-key.ts'

it('keys are read as names', () => {
  expect(
    ['person:anu-tamm', 'person:anu-tamm~tax-lawyer', 'org:guards@36eb', 'country:PRK', 'odd'].map(
      readableKey,
    ),
  ).toEqual(['anu tamm', 'anu tamm (tax lawyer)', 'guards', 'PRK', 'odd'])
})
