import { expect, it } from 'vitest'
import { pairsWithoutLink } from './pairsWithoutLink.ts'

it('gives each two that no link joins, whichever way it points', () => {
  const links = [
    { source: 'b', target: 'a' },
    { source: 'b', target: 'c' },
  ]
  expect(pairsWithoutLink(['a', 'b', 'c', 'd'], links)).toEqual([
    ['a', 'c'],
    ['a', 'd'],
    ['b', 'd'],
    ['c', 'd'],
  ])
})
