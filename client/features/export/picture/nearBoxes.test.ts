import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { covers } from '../../../graph/render/labelPlaces.ts'
import { NearBoxes } from './nearBoxes.ts'

const box = fc
  .tuple(...Array.from({ length: 4 }, () => fc.integer({ min: -500, max: 500 })))
  .map(([x = 0, y = 0, width = 0, height = 0]) => ({
    left: x,
    right: x + Math.abs(width),
    top: y,
    bottom: y + Math.abs(height),
  }))

it('gives everything that covers one of some boxes', () => {
  fc.assert(
    fc.property(fc.array(box), fc.array(box, { minLength: 1, maxLength: 4 }), (all, asked) => {
      const found = new Set(new NearBoxes(all).around(asked))
      expect(all.filter((one) => asked.some((other) => covers(one, other)) && !found.has(one))).toEqual([])
    }),
  )
})

const at = (left: number) => ({ left, right: left + 10, top: 0, bottom: 10 })

it('leaves out what is far away', () => {
  expect(new NearBoxes([at(0), at(5000)]).around([at(5)])).toEqual([at(0)])
})
