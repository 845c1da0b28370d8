import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EventListRank } from '../cypher/queries/events.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { ApiProblem } from './problems/problem.ts'

describe('cursors', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), fc.string(), (day, reports, id) => {
        const cursor = encodeCursor([day, reports, id]) ?? undefined
        expect(decodeCursor(cursor, EventListRank)).toEqual([day, reports, id])
      }),
    )
  })

  it('are null at the end of a list and at its beginning', () => {
    expect(encodeCursor(null)).toBeNull()
    expect(decodeCursor(undefined, EventListRank)).toBeNull()
  })

  it('are refused as a problem when damaged or of another list', () => {
    const foreign = encodeCursor([1, 'person:anu-tamm']) ?? ''
    for (const cursor of ['', 'x', '💥', foreign, 'W10', 'bnVsbA'])
      expect(() => decodeCursor(cursor, EventListRank)).toThrow(ApiProblem)
  })

  it('never end in anything but a rank or a problem', () => {
    fc.assert(
      fc.property(fc.string(), (cursor) => {
        expect(problemOf(() => decodeCursor(cursor, EventListRank))).toMatch(/^(?:none|bad-cursor)$/u)
      }),
    )
  })
})

function problemOf(work: () => unknown): string {
  try {
    work()
    return 'none'
  } catch (error) {
    return error instanceof ApiProblem ? error.problem : 'something else'
  }
}
