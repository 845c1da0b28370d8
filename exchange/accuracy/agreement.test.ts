import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { agreementOf } from './agreement.ts'

/** Units from one line a coder, as reliability data are printed; a dot is no answer. */
function unitsOf(...coders: readonly string[]): string[][] {
  const rows = coders.map((line) => line.split(' '))
  return (rows[0] ?? []).map((_, index) =>
    rows.flatMap((row) => row[index] ?? []).filter((one) => one !== '.'),
  )
}

/** The examples A, B and C of Krippendorff 2011 ("Computing Krippendorff's Alpha-Reliability"). */
test('two coders, yes or no: alpha .095', () => {
  const { alpha, pairwise, units } = agreementOf(unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'))
  expect(alpha).toBeCloseTo(0.095, 3)
  expect(pairwise).toBeCloseTo(0.6, 10)
  expect(units).toBe(10)
})

test('two coders, five values: alpha .692', () => {
  const units = unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d')
  expect(agreementOf(units).alpha).toBeCloseTo(0.692, 3)
})

test('four coders, some answers missing: alpha .743', () => {
  const units = unitsOf(
    '1 2 3 3 2 1 4 1 2 . . .',
    '1 2 3 3 2 2 4 1 2 5 . 3',
    '. 3 3 3 2 3 4 2 2 5 1 .',
    '1 2 3 3 2 4 4 1 2 5 1 .',
  )
  const found = agreementOf(units)
  expect(found.alpha).toBeCloseTo(0.743, 3)
  // The twelfth unit was coded once: there is nothing to agree with.
  expect(found.units).toBe(11)
})

test('nothing coded twice, and nothing but one value, have no alpha', () => {
  expect(agreementOf([['y'], ['n'], []])).toEqual({ alpha: null, pairwise: null, units: 0 })
  expect(
    agreementOf([
      ['y', 'y'],
      ['y', 'y'],
    ]),
  ).toEqual({ alpha: null, pairwise: 1, units: 2 })
})

const unit = fc.array(fc.constantFrom('y', 'n', 'u'), { maxLength: 4 })

test('alpha is 1 exactly where all pairs agree, never more, and the order of units and coders says nothing', () => {
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 20 }), (units) => {
      const found = agreementOf(units)
      const turned = agreementOf(units.map((one) => one.toReversed()).toReversed())
      expect(turned.alpha ?? -9).toBeCloseTo(found.alpha ?? -9, 9)
      expect(turned.pairwise).toBe(found.pairwise)
      if (found.alpha === null) return
      expect(found.alpha).toBeLessThanOrEqual(1)
      expect(found.alpha === 1).toBe(found.pairwise === 1)
    }),
  )
})
