import { expect, test } from 'vitest'
import { aComparable } from '../../../test/fixtures/comparable.ts'
import { candidatePairs } from './candidates.ts'

const claims = (count: number, actorsOf: (index: number) => string[]) =>
  Array.from({ length: count }, (_, index) =>
    aComparable(String(index), { actors: actorsOf(index), recipients: [] }),
  )

test('in a small block each is compared with each', () => {
  expect([...candidatePairs(claims(4, (index) => [`person:${index}`]))].length).toBe(6)
})

test('in a large one only those that share somebody, and no more than grow with it', () => {
  const strangers = claims(200, (index) => [`person:${index}`])
  const hub = (count: number) => [...candidatePairs(claims(count, () => ['country:USA']))].length
  expect([...candidatePairs(strangers)]).toEqual([])
  expect(hub(2000)).toBeLessThan(2000 * 13)
  expect(hub(4000)).toBeLessThan(hub(2000) * 2.1)
})
