import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { kappa, pearson, presenceOf, spearman } from './statistics.ts'
import type { Counted } from './statistics.ts'

const once = (pairs: readonly (readonly [number, number])[]): Counted[] =>
  pairs.map(([x, y]) => ({ x, y, times: 1 }))

test('Pearson: the first of Anscombe’s quartet (1973) has .816', () => {
  const anscombe = once([
    [10, 8.04],
    [8, 6.95],
    [13, 7.58],
    [9, 8.81],
    [11, 8.33],
    [14, 9.96],
    [6, 7.24],
    [4, 4.26],
    [12, 10.84],
    [7, 4.82],
    [5, 5.68],
  ])
  expect(pearson(anscombe)).toBeCloseTo(0.81642, 5)
})

test('Spearman: hand computed, with ties', () => {
  // x ranks 1.5 1.5 3 4, y ranks 1 2.5 2.5 4: products 3.75, squares 4.5 and 4.5.
  expect(
    spearman(
      once([
        [0, 1],
        [0, 2],
        [5, 2],
        [9, 8],
      ]),
    ),
  ).toBeCloseTo(3.75 / 4.5, 12)
})

test('kappa: 20 both, 5 and 10 on one side, 15 on none is .4', () => {
  expect(kappa({ both: 20, onlyOurs: 5, onlyTheirs: 10, neither: 15 })).toBeCloseTo(0.4, 12)
})

test('what is the same everywhere has no correlation, and nothing at all no kappa', () => {
  expect(
    pearson(
      once([
        [1, 4],
        [1, 7],
      ]),
    ),
  ).toBeNull()
  expect(pearson([])).toBeNull()
  expect(kappa({ both: 0, onlyOurs: 0, onlyTheirs: 0, neither: 9 })).toBeNull()
})

const cells = fc.array(fc.record({ x: fc.nat(9), y: fc.nat(9), times: fc.integer({ min: 1, max: 5 }) }), {
  maxLength: 30,
})

test('a cell counted n times says the same as n cells, so zeros need not be listed', () => {
  fc.assert(
    fc.property(cells, (counted) => {
      const listed = counted.flatMap((cell) =>
        Array.from({ length: cell.times }, () => ({ ...cell, times: 1 })),
      )
      for (const measure of [pearson, spearman])
        expect(measure(listed) ?? -9).toBeCloseTo(measure(counted) ?? -9, 6)
      expect(presenceOf(listed)).toEqual(presenceOf(counted))
    }),
  )
})

test('sides can be exchanged, and a side agrees with itself', () => {
  fc.assert(
    fc.property(cells, (counted) => {
      const turned = counted.map(({ x, y, times }) => ({ x: y, y: x, times }))
      expect(pearson(turned) ?? -9).toBeCloseTo(pearson(counted) ?? -9, 9)
      expect(kappa(presenceOf(turned)) ?? -9).toBeCloseTo(kappa(presenceOf(counted)) ?? -9, 9)
      const same = counted.map(({ x, times }) => ({ x, y: x, times }))
      expect([1, null]).toContainEqual(rounded(spearman(same)))
      expect([1, null]).toContainEqual(rounded(kappa(presenceOf(same))))
    }),
  )
})

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e9) / 1e9
}
