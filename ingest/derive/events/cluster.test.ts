import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aComparable } from '../../../test/fixtures/comparable.ts'
import { clusterClaims, joinAcross } from './cluster.ts'
import type { Comparable } from './comparable.ts'
import { likenessOf } from './likeness.ts'
import { sharedDays } from './windows.ts'

const idsOf = (claims: readonly Comparable[]) =>
  clusterClaims(claims).clusters.map((cluster) => cluster.map(({ id }) => id).join(''))

test('claims of the same day are one event, those of other days are others', () => {
  const claims = [
    aComparable('a'),
    aComparable('b', { on: '2025-03-04' }),
    aComparable('c', { says: 'again' }),
  ]
  expect(idsOf(claims)).toEqual(['ac', 'b'])
})

test('a week joins the one day in it', () => {
  expect(
    idsOf([aComparable('a', { on: ['2025-03-03', '2025-03-09'] }), aComparable('b', { on: '2025-03-05' })]),
  ).toEqual(['ab'])
})

test('a week with two such days in it prefers neither, and is nearly each of them', () => {
  const week = aComparable('a', { on: ['2025-03-03', '2025-03-09'] })
  const { clusters, nearly } = clusterClaims([
    week,
    aComparable('b', { on: '2025-03-05' }),
    aComparable('c', { on: '2025-03-06' }),
  ])
  expect(clusters.map(([first]) => first?.id)).toEqual(['a', 'b', 'c'])
  expect(nearly.map(({ pair }) => pair)).toEqual([
    [0, 1],
    [0, 2],
  ])
})

test('a claim without a date goes to the event that its words tell of', () => {
  const quake = { says: 'hundreds of tents for the valley hit by the earthquake' }
  const flood = { says: 'pumps and boats against the flood in the harbour', trigger: 'lauded' }
  const claims = [
    aComparable('a', { on: '2025-03-03', ...quake }),
    aComparable('b', { on: '2025-03-05', ...flood }),
    aComparable('c', { on: null, says: 'tents in the valley of the earthquake' }),
  ]
  expect(idsOf(claims)).toEqual(['ac', 'b'])
})

test('copies have one voice', () => {
  const odd = aComparable('x', { recipients: [], says: 'a bridge, at last', trigger: 'lauded' })
  const copies = Array.from({ length: 30 }, (_, index) =>
    aComparable(`c${index}`, { says: 'for the new bridge' }),
  )
  const one = idsOf([odd, aComparable('c0', { says: 'for the new bridge' })]).length
  expect(idsOf([odd, ...copies]).length).toBe(one)
})

test('a chain from one to the next is cut where its ends exclude each other', () => {
  const claims = ['2025-03-02', '2025-03-09', '2025-03-16', '2025-03-23'].map((publishedAt, index) =>
    aComparable('abcd'[index] ?? '', { on: null, publishedAt }),
  )
  const clusters = clusterClaims(claims).clusters
  for (const cluster of clusters) expect(excluded(cluster)).toEqual([])
  expect(clusters.length).toBeGreaterThan(1)
})

test('clusters of two lists are joined across, not within', () => {
  const [a, b, c] = [aComparable('a'), aComparable('b'), aComparable('c')]
  expect(joinAcross([[a], [b]], []).clusters).toEqual([[a], [b]])
  expect(joinAcross([[a]], [[c]]).clusters).toEqual([[a, c]])
})

test('two thousand claims of one block take seconds', () => {
  const claims = Array.from({ length: 2000 }, (_, index) =>
    aComparable(`c${String(index).padStart(4, '0')}`, {
      actors: ['country:USA', `person:${index % 400}`],
      recipients: index % 3 === 0 ? [] : [`person:${index % 70}`],
      on: index % 2 === 0 ? null : `2025-03-${String(1 + (index % 28)).padStart(2, '0')}`,
      publishedAt: `2025-03-${String(1 + (index % 27)).padStart(2, '0')}`,
      trigger: `word${index % 40}`,
      says: `about ${index % 90} and ${index % 77} things`,
    }),
  )
  const started = performance.now()
  expect(clusterClaims(claims).clusters.flat().length).toBe(2000)
  expect(performance.now() - started).toBeLessThan(20_000)
}, 30_000)

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2025-03-${String(number).padStart(2, '0')}`)
const claims = fc
  .array(
    fc.record({
      on: fc.oneof(
        day,
        fc.constant(null),
        fc.tuple(day, day).map(([a, b]): [string, string] => (a < b ? [a, b] : [b, a])),
      ),
      publishedAt: fc.option(day),
      actors: fc.subarray(['person:a', 'person:b', 'country:LVA']),
      recipients: fc.subarray(['person:c', 'country:EST']),
      mode: fc.constantFrom(null, null, 'visit', 'phone'),
      trigger: fc.constantFrom('met', 'called', 'talked'),
      says: fc.constantFrom('on trade and fish', 'on fish', 'about the border', 'in the capital'),
    }),
    { maxLength: 14 },
  )
  .map((drafts) => drafts.map((draft, index) => aComparable(String.fromCodePoint(97 + index), draft)))

test('the order of the claims does not matter, and every claim is in one event', () => {
  fc.assert(
    fc.property(
      claims.chain((given) =>
        fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
      ),
      ([given, shuffled]) => {
        expect(idsOf(shuffled)).toEqual(idsOf(given))
        expect(idsOf(given).join('').split('').toSorted()).toEqual(given.map(({ id }) => id))
      },
    ),
  )
})

test('claims of one event never exclude each other by their dates', () => {
  fc.assert(
    fc.property(claims, (given) => {
      expect(clusterClaims(given).clusters.flatMap(withoutCommonDay)).toEqual([])
    }),
  )
})

/** The pairs of claims that have no day in common. */
function withoutCommonDay(cluster: readonly Comparable[]): string[] {
  const dated = cluster.flatMap(({ id, date, around }) => {
    const window = date ?? around
    return window === null ? [] : [{ id, window }]
  })
  return dated.flatMap((a) =>
    dated.flatMap((b) => (sharedDays(a.window, b.window) === null ? [`${a.id} ${b.id}`] : [])),
  )
}

function excluded(cluster: readonly Comparable[]): string[] {
  return cluster.flatMap((a) =>
    cluster.flatMap((b) => (likenessOf(a, b) === null ? [`${a.id} ${b.id}`] : [])),
  )
}
