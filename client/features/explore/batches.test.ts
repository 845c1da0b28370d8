import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { batchesOf } from './batches.ts'

const ids = fc.uniqueArray(fc.integer({ min: 0, max: 99 }).map(String), { maxLength: 30 })

describe('questions about many actors', () => {
  it('are one when all of them fit', () => {
    expect(batchesOf(['a'], ['b', 'a', 'c'], 3)).toEqual([['a', 'b', 'c']])
  })

  it('let every newcomer meet everybody, and never name too many', () => {
    fc.assert(
      fc.property(ids, ids, fc.integer({ min: 2, max: 12 }), (some, others, size) => {
        const batches = batchesOf(some, others, size)
        expect(batches.every((batch) => batch.length <= size)).toBe(true)
        const apart = some.flatMap((one) =>
          [...some, ...others].filter(
            (other) => !batches.some((batch) => batch.includes(one) && batch.includes(other)),
          ),
        )
        expect(apart).toEqual([])
      }),
    )
  })
})
