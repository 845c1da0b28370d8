import { expect, it } from 'vitest'
import { stepTo } from './stepTo.ts'

it.each([
  ['a', 1, 'b'],
  ['b', -1, 'a'],
  ['c', 1, null],
  ['a', -1, null],
  [null, 1, 'a'],
  [null, -1, 'c'],
  ['gone', 1, 'a'],
] as const)('from %s by %i', (from, by, to) => {
  expect(stepTo(['a', 'b', 'c'], from, by)).toBe(to)
})
