import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventSummary } from '../../model/api/resources.ts'
import { pairKey, rankPaths } from './rank-paths.ts'
import type { Join } from './rank-paths.ts'

function event(id: string, given: { reports?: number; day?: string | null } = {}): EventSummary {
  const { reports = 1, day = '2025-08-12' } = given
  return {
    id,
    name: id,
    type: 'CONSULT',
    mode: null,
    quad: 1,
    intensity: 2.5,
    contexts: [],
    date: day === null ? null : { from: day, to: day, precision: 'day' },
    status: 'reported',
    claimCount: reports,
    articleCount: reports,
    independentCount: reports,
    outletCount: reports,
    place: null,
    participants: [],
  }
}

const joins = (entries: Record<string, EventSummary[]>): Map<string, Join> =>
  new Map(
    Object.entries(entries).map(([pair, events]) => {
      const [a = '', b = ''] = pair.split(' ')
      return [pairKey(a, b), { events, total: events.length }]
    }),
  )

describe('rankPaths', () => {
  it('prefers what more independent articles report, then what is newer', () => {
    const paths = rankPaths(
      [
        ['a', 'old', 'z'],
        ['a', 'new', 'z'],
        ['a', 'much', 'z'],
      ],
      joins({
        'a old': [event('1', { day: '2024-01-01' })],
        'old z': [event('2', { day: '2024-01-01' })],
        'a new': [event('3')],
        'new z': [event('4')],
        'a much': [event('5', { reports: 5, day: '2024-08-12' })],
        'much z': [event('6', { reports: 5, day: '2024-08-12' })],
      }),
    )
    expect(paths.map((path) => path.chain[1])).toEqual(['much', 'new', 'old'])
  })

  it('scores a path as the product of its hops', () => {
    const [path] = rankPaths(
      [['a', 'b', 'c']],
      joins({ 'a b': [event('1')], 'b c': [event('2', { day: null })] }),
    )
    expect(path?.score).toBeCloseTo((0.7 * 0.5 + 0.3) * (0.7 * 0.5))
  })

  it('takes another event where one would have to join two pairs', () => {
    const shared = event('shared', { reports: 9 })
    const other = event('other')
    const [path] = rankPaths([['a', 'b', 'c']], joins({ 'a b': [shared], 'b c': [shared, other] }))
    expect(path?.hops).toEqual([
      { event: shared, alternatives: 0 },
      { event: other, alternatives: 1 },
    ])
    expect(rankPaths([['a', 'b', 'c']], joins({ 'a b': [shared], 'b c': [shared] }))).toEqual([])
  })

  it('drops chains that visit an actor twice and hops without an event', () => {
    expect(rankPaths([['a', 'b', 'a']], joins({ 'a b': [event('1'), event('2')] }))).toEqual([])
    expect(rankPaths([['a', 'b', 'c']], joins({ 'a b': [event('1')] }))).toEqual([])
  })

  it('gives the same order however the chains come', () => {
    const names = ['b', 'c', 'd', 'e']
    const all = joins(
      Object.fromEntries(
        names.flatMap((name) => [
          [`a ${name}`, [event(`1${name}`)]],
          [`${name} z`, [event(`2${name}`)]],
        ]),
      ),
    )
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 4 }), (order) => {
        const paths = rankPaths(
          order.map((name) => ['a', name, 'z']),
          all,
        )
        expect(paths.map((path) => path.chain[1])).toEqual(names)
      }),
    )
  })
})
