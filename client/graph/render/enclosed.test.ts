import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxBetween, isInside } from './enclosed.ts'

const coordinate = fc.integer({ min: -100, max: 100 })

describe('enclosing', () => {
  it('by a box takes exactly what lies between its corners, whichever was first', () => {
    fc.assert(
      fc.property(
        coordinate,
        coordinate,
        coordinate,
        coordinate,
        coordinate,
        coordinate,
        (a, b, c, d, x, y) => {
          const at = { x: x + 0.5, y: y + 0.5 }
          const expected =
            at.x > Math.min(a, c) && at.x < Math.max(a, c) && at.y > Math.min(b, d) && at.y < Math.max(b, d)
          expect(isInside(at, boxBetween({ x: a, y: b }, { x: c, y: d }))).toBe(expected)
        },
      ),
    )
  })

  it('by a lasso leaves out what its outline curves around', () => {
    const horseshoe = [
      { x: 0, y: 0 },
      { x: 30, y: 0 },
      { x: 30, y: 30 },
      { x: 20, y: 30 },
      { x: 20, y: 10 },
      { x: 10, y: 10 },
      { x: 10, y: 30 },
      { x: 0, y: 30 },
    ]
    expect([5, 15, 25].map((x) => isInside({ x, y: 20 }, horseshoe))).toEqual([true, false, true])
  })

  it('takes nothing while there is no outline', () => {
    expect(isInside({ x: 0, y: 0 }, [])).toBe(false)
    expect(isInside({ x: 0, y: 0 }, [{ x: 0, y: 0 }])).toBe(false)
  })
})
