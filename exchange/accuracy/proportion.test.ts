import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { proportionOf, wilson } from './proportion.ts'

/** Newcombe 1998, table I, method 3: the four examples that the paper computes. */
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i has the interval that Newcombe prints', (right, of, low, high) => {
  const interval = wilson(right / of, of)
  expect(interval.low).toBeCloseTo(low, 4)
  expect(interval.high).toBeCloseTo(high, 4)
})

test('nothing judged has no share', () => {
  expect(proportionOf([])).toBeNull()
})

test('each judgement counts as many as it stands for', () => {
  // Two of a small stratum (each stands for 10) are right, two of a large one (90 each) are not: 20 of 200.
  const judgements = [
    { right: 1, weight: 10 },
    { right: 1, weight: 10 },
    { right: 0, weight: 90 },
    { right: 0, weight: 90 },
  ]
  const { low, high } = wilson(0.1, 200 ** 2 / 16_400)
  expect(proportionOf(judgements)).toEqual({
    share: 0.1,
    low,
    high,
    judged: 4,
    effective: 200 ** 2 / 16_400,
  })
})

const judgement = fc.record({
  right: fc.constantFrom(0, 0.5, 1),
  weight: fc.double({ min: 0.01, max: 1000, noNaN: true }),
})

test('the share lies in its interval, the interval in 0 … 1, and the effective number is at most that of the judged', () => {
  fc.assert(
    fc.property(fc.array(judgement, { minLength: 1, maxLength: 50 }), (judgements) => {
      const found = proportionOf(judgements)
      if (found === null) return
      expect(found.low).toBeLessThanOrEqual(found.share + 1e-12)
      expect(found.high).toBeGreaterThanOrEqual(found.share - 1e-12)
      expect(found.low).toBeGreaterThanOrEqual(0)
      expect(found.high).toBeLessThanOrEqual(1)
      expect(found.effective).toBeLessThanOrEqual(judgements.length + 1e-9)
    }),
  )
})

test('a scale of all weights changes nothing', () => {
  fc.assert(
    fc.property(fc.array(judgement, { minLength: 1, maxLength: 30 }), (judgements) => {
      const scaled = judgements.map((one) => ({ ...one, weight: one.weight * 7 }))
      expect(proportionOf(scaled)?.share).toBeCloseTo(proportionOf(judgements)?.share ?? -1, 9)
      expect(proportionOf(scaled)?.low).toBeCloseTo(proportionOf(judgements)?.low ?? -1, 9)
    }),
  )
})
