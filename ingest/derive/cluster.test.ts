import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Modality } from '../../model/claim.ts'
import { clusterClaims, daysOf } from './cluster.ts'
import type { DatedClaim } from './cluster.ts'

const claim = (
  id: string,
  dates: string | [string, string] | null,
  more: Partial<DatedClaim> = {},
): DatedClaim => {
  const [from, to] = typeof dates === 'string' ? [dates, dates] : (dates ?? [null, null])
  return { id, dateFrom: from, dateTo: to, publishedAt: '2025-03-06', modality: 'asserted', ...more }
}
const idsOf = (claims: readonly DatedClaim[]) =>
  clusterClaims(claims).map((cluster) => cluster.map((one) => one.id).join(''))

test('claims of the same day are one event, those of other days are others', () => {
  expect(idsOf([claim('a', '2025-03-03'), claim('b', '2025-03-04'), claim('c', '2025-03-03')])).toEqual([
    'ac',
    'b',
  ])
})

test('a week joins the one day in it', () => {
  expect(idsOf([claim('a', ['2025-03-03', '2025-03-09']), claim('b', '2025-03-05')])).toEqual(['ab'])
})

test('a week with two such days in it prefers neither', () => {
  expect(
    idsOf([claim('a', ['2025-03-03', '2025-03-09']), claim('b', '2025-03-05'), claim('c', '2025-03-06')]),
  ).toEqual(['a', 'b', 'c'])
})

test('a year says too little to join a day, but years join each other', () => {
  expect(
    idsOf([
      claim('a', ['2025-01-01', '2025-12-31']),
      claim('b', '2025-03-05'),
      claim('c', ['2025-01-01', '2025-12-31']),
    ]),
  ).toEqual(['ac', 'b'])
})

test('claims without a date belong together when published in one week', () => {
  expect(
    idsOf([
      claim('a', null, { publishedAt: '2025-03-03' }),
      claim('b', null, { publishedAt: '2025-03-09T23:00:00Z' }),
      claim('c', null, { publishedAt: '2025-03-10' }),
      claim('d', null, { publishedAt: null }),
      claim('e', null, { publishedAt: null }),
    ]),
  ).toEqual(['ab', 'c', 'd', 'e'])
})

test('what might happen is not what happened, when neither has a date', () => {
  expect(idsOf([claim('a', null), claim('b', null, { modality: 'hypothetical' })])).toEqual(['a', 'b'])
})

test('days count both ends', () => {
  expect(daysOf({ from: '2025-03-03', to: '2025-03-03' })).toBe(1)
  expect(daysOf({ from: '2025-02-24', to: '2025-03-02' })).toBe(7)
})

const day = fc
  .integer({ min: 0, max: 80 })
  .map((days) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10))
const dates = fc.oneof(
  day,
  fc.constant(null),
  fc.tuple(day, day).map(([a, b]): [string, string] => (a < b ? [a, b] : [b, a])),
)
const claims = fc
  .array(
    fc.record({
      dates,
      publishedAt: fc.option(day),
      modality: fc.constantFrom(...Modality.options),
    }),
    { maxLength: 12 },
  )
  .map((drafts) =>
    drafts.map(({ dates, publishedAt, modality }, index) =>
      claim(String.fromCodePoint(97 + index), dates, { publishedAt, modality }),
    ),
  )

test('the order of the claims does not matter, and every claim is in one event', () => {
  fc.assert(
    fc.property(
      claims.chain((given) =>
        fc.tuple(
          fc.constant(given),
          fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }),
        ),
      ),
      ([given, shuffled]) => {
        expect(idsOf(shuffled)).toEqual(idsOf(given))
        expect(idsOf(given).join('').split('').toSorted()).toEqual(given.map((one) => one.id))
      },
    ),
  )
})

test('claims of one event never have dates that exclude each other', () => {
  fc.assert(
    fc.property(claims, (given) => {
      for (const cluster of clusterClaims(given)) {
        const [anchor] = cluster
          .filter((one) => one.dateFrom !== null)
          .toSorted((a, b) => widthOf(a) - widthOf(b))
        expect(
          cluster.every(
            (one) =>
              (one.dateFrom ?? '') <= (anchor?.dateTo ?? '9') &&
              (anchor?.dateFrom ?? '') <= (one.dateTo ?? '9'),
          ),
        ).toBe(true)
      }
    }),
  )
})

function widthOf(claim: DatedClaim): number {
  return daysOf({ from: claim.dateFrom ?? '', to: claim.dateTo ?? '' })
}
