import { expect, test } from 'vitest'
import type { MeasureRequest } from './measure.ts'
import { packMeasureRequest, packValues, unpackMeasureRequest, unpackValues } from './packed.ts'

const request: MeasureRequest = {
  name: 'pagerank',
  nodes: ['b', 'a', 'c'],
  edges: [
    { source: 'a', target: 'b', weight: 3 },
    { source: 'c', target: 'a', weight: 1 },
  ],
}

test('a packed request says the same', () => {
  expect(unpackMeasureRequest(packMeasureRequest(request))).toEqual(request)
})

test('edges to others are left out', () => {
  const [first, second] = request.edges
  const packed = packMeasureRequest({
    ...request,
    edges: [{ source: 'a', target: 'elsewhere', weight: 9 }, ...(first && second ? [first, second] : [])],
  })
  expect(unpackMeasureRequest(packed)).toEqual(request)
})

test('packed values say the same, also of whom none was taken', () => {
  const values = new Map([
    ['a', 0],
    ['c', 0.25],
  ])
  const packed = packValues(values, request.nodes)
  expect([...packed]).toEqual([Number.NaN, 0, 0.25])
  expect(unpackValues(packed, request.nodes)).toEqual(values)
})
