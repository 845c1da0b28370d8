import { describe, expect, it } from 'vitest'
import { keepHistory, readHistory, withRan } from './history.ts'
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

  it('outlives a visit, and a storage that holds something else or refuses', () => {
    const kept = new Map<string, string>()
    const storage = {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => void kept.set(name, value),
    }
    expect(readHistory(storage)).toEqual([])
    keepHistory(storage, [ran('RETURN 1', 't')])
    expect(readHistory(storage)).toEqual([ran('RETURN 1', 't')])
    expect(readHistory({ getItem: () => '{"not": "ours"}' })).toEqual([])
    expect(readHistory({ getItem: () => 'broken' })).toEqual([])
    expect(() =>
      keepHistory(
        {
          setItem: () => {
            throw new DOMException('full', 'QuotaExceededError')
          },
        },
        [],
      ),
    ).not.toThrow()
  })
})
