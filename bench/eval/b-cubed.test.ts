import { expect, it } from 'vitest'
import { bCubedOverAll } from './b-cubed.ts'

const mention = (chain: string, cluster: string | null) => ({ chain, cluster })

it('is 1 where clusters and chains are the same', () => {
  expect(bCubedOverAll([[mention('a', 'x'), mention('a', 'x'), mention('b', 'y')]])).toEqual({
    p: 1,
    r: 1,
    f1: 1,
  })
})

it('takes a mention that was not found for a cluster of its own', () => {
  // Recall: 2/3, 2/3 and 1/3; precision 1 each.
  const { p, r, f1 } = bCubedOverAll([[mention('a', 'x'), mention('a', 'x'), mention('a', null)]])
  expect([p, r?.toFixed(4), f1?.toFixed(4)]).toEqual([1, '0.5556', '0.7143'])
})

it('does not join the mentions that were not found', () => {
  expect(bCubedOverAll([[mention('a', null), mention('b', null)]])).toEqual({ p: 1, r: 1, f1: 1 })
})

it('charges a wrong join to precision', () => {
  expect(bCubedOverAll([[mention('a', 'x'), mention('b', 'x')]])).toEqual({ p: 0.5, r: 1, f1: 2 / 3 })
})

it('keeps documents apart', () => {
  expect(bCubedOverAll([[mention('1', 'x')], [mention('1', 'x')]])).toEqual({ p: 1, r: 1, f1: 1 })
})

it('has nothing to say of nothing', () => {
  expect(bCubedOverAll([])).toEqual({ p: null, r: null, f1: null })
})
