import { expect, it } from 'vitest'
import { packPositions, packRequest, unpackPositions, unpackRequest } from './packed.ts'
import type { LayoutRequest } from './request.ts'

const request: LayoutRequest = {
  layout: 'force',
  values: { spread: 14 },
  milliseconds: 1500,
  nodes: [
    { id: 'person:anu', x: 1.5, y: -2, size: 8, fixed: true, group: 'person' },
    { id: 'country:LAN', x: 0, y: 3, size: 5, fixed: false, group: 'country' },
  ],
  edges: [{ source: 'country:LAN', target: 'person:anu', weight: 2.5 }],
}

it('packs a request into columns and finds it again, nodes by their numbers', () => {
  expect(unpackRequest(packRequest(request))).toEqual({
    ...request,
    nodes: request.nodes.map((node, index) => ({ ...node, id: String(index) })),
    edges: [{ source: '1', target: '0', weight: 2.5 }],
  })
})

it('finds the positions again by the ids that were sent', () => {
  const packed = packPositions(new Map([['1', { x: 4.25, y: -7 }]]))
  expect([...unpackPositions(packed, ['person:anu', 'country:LAN'])]).toEqual([
    ['country:LAN', { x: 4.25, y: -7 }],
  ])
})
