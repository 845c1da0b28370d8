import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstPlaces, stretchFrom } from './joining-page.ts'

const anu = { id: 'anu', degree: 3 }
const marko = { id: 'marko', degree: 5 }
const lone = { id: 'lone', degree: 0 }

test('a page takes as many as its events allow, one at least, and nobody twice', () => {
  const asked = [anu, marko, anu, lone]
  const first = firstPlaces(asked)
  expect(first).toEqual(
    new Map([
      ['anu', 0],
      ['marko', 1],
      ['lone', 3],
    ]),
  )
  expect(stretchFrom(asked, first, { start: 0, limit: 10 })).toEqual({ places: [0, 1], end: 3 })
  expect(stretchFrom(asked, first, { start: 3, limit: 10 })).toEqual({ places: [3], end: 4 })
  expect(stretchFrom(asked, first, { start: 0, limit: 1 })).toEqual({ places: [0], end: 1 })
  expect(stretchFrom(asked, first, { start: 4, limit: 1 })).toEqual({ places: [], end: 4 })
})

test('stretches follow each other to the end, and are no more than the events and actors need', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ id: fc.string({ maxLength: 2 }), degree: fc.nat(50) })),
      fc.integer({ min: 1, max: 60 }),
      (asked, limit) => {
        const told: number[] = []
        let pages = 0
        for (let start = 0; start < asked.length; pages += 1) {
          const { places, end } = stretchFrom(asked, firstPlaces(asked), { start, limit })
          expect(end).toBeGreaterThan(start)
          told.push(...places)
          start = end
        }
        expect(told).toEqual([...firstPlaces(asked).values()])
        const events = asked.reduce((sum, { degree }) => sum + degree + 1, 0)
        // Two pages that follow each other hold more than one page's events, or a single actor of so many.
        expect(pages).toBeLessThanOrEqual(2 * Math.ceil(events / limit) + 1)
      },
    ),
  )
})
