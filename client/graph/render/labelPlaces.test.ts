import { expect, test } from 'vitest'
import { freePlace, labelPlaces } from './labelPlaces.ts'

const places = labelPlaces({ x: 100, y: 50, radius: 10 }, 20, 12)
const within = { left: 0, right: 200 }

test('a name stands under its node, else above, to the right, to the left', () => {
  expect(places).toEqual([
    { left: 80, right: 120, top: 64, bottom: 78 },
    { left: 80, right: 120, top: 22, bottom: 36 },
    { left: 114, right: 154, top: 44, bottom: 58 },
    { left: 46, right: 86, top: 44, bottom: 58 },
  ])
})

test('what is written or drawn there sends it on, and so does the edge of the picture', () => {
  const [under, above, right, left] = places
  expect(freePlace(places, within, [], [])).toEqual(under)
  expect(freePlace(places, within, [under], [])).toEqual(above)
  expect(freePlace(places, { left: 0, right: 130 }, [under], above === undefined ? [] : [above])).toEqual(
    left,
  )
  expect(freePlace(places, within, [under], above === undefined ? [] : [above])).toEqual(right)
  expect(freePlace(places, { left: 90, right: 110 }, [], [])).toBeUndefined()
})
