import { describe, expect, it } from 'vitest'
import { parseHistory, withRan } from './history.ts'
import type { Ran } from './history.ts'

const ran = (query: string, at: string, params: Ran['params'] = {}): Ran => ({ query, params, at })

describe('the history', () => {
  it('holds a statement once, the newest first', () => {
    const history = [
      ran('RETURN 2', 't2'),
      ran('RETURN $a', 't1', { a: 1 }),
      ran('RETURN $a', 't0', { a: 2 }),
    ]
    expect(withRan(history, { query: 'RETURN $a', params: { a: 1 } }, 't3')).toEqual([
      ran('RETURN $a', 't3', { a: 1 }),
      ran('RETURN 2', 't2'),
      ran('RETURN $a', 't0', { a: 2 }),
    ])
  })

  it('forgets the oldest after fifty', () => {
    let history: Ran[] = []
    for (let index = 0; index < 60; index += 1)
      history = withRan(history, { query: `RETURN ${index}`, params: {} }, 't')
    expect(history.map(({ query }) => query)).toEqual(
      Array.from({ length: 50 }, (_, index) => `RETURN ${59 - index}`),
    )
  })

  it('outlives a visit, and a storage that holds something else', () => {
    const history = [ran('RETURN 1', 't')]
    expect(parseHistory(JSON.stringify(history))).toEqual(history)
    expect([null, '{"not": "ours"}', 'broken'].map(parseHistory)).toEqual([[], [], []])
  })
})
