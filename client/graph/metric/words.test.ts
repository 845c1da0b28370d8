import { describe, expect, it } from 'vitest'
import { measureTeller, ranksOf } from './words.ts'

describe('a measure in words', () => {
  it('gives equals the same rank', () => {
    expect([
      ...ranksOf(
        new Map([
          ['a', 1],
          ['b', 3],
          ['c', 1],
          ['d', 0],
        ]),
      ),
    ]).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 2],
      ['d', 4],
    ])
  })

  it('tells value and rank of a metric', () => {
    const tell = measureTeller(
      'betweenness',
      new Map([
        ['a', 0.1234],
        ['b', 0],
      ]),
    )
    expect([tell('a'), tell('b'), tell('c')]).toEqual([
      'betweenness 0.12, rank 1',
      'betweenness 0.00, rank 2',
      '',
    ])
  })

  it('tells the number of a community', () => {
    const tell = measureTeller('community', new Map([['a', 0]]))
    expect([tell('a'), tell('b')]).toEqual(['community 1', ''])
  })
})
