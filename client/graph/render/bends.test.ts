import { describe, expect, it } from 'vitest'
import { linkId, nodeId } from '../model/ids.ts'
import type { DrawnEdge } from '../style/style.ts'
import { curvatures, edgeKind } from './bends.ts'

function edge(source: string, target: string): DrawnEdge {
  return { source: nodeId(source), target: nodeId(target), size: 1, color: '#000', dashed: false, zIndex: 0 }
}

describe('parallel edges', () => {
  it('bend apart, each by its own amount, whichever way they run', () => {
    const edges = new Map([
      [linkId('a', 'b', 1), edge('a', 'b')],
      [linkId('a', 'b', 2), edge('b', 'a')],
      [linkId('a', 'b', 3), edge('a', 'b')],
      [linkId('a', 'c', 1), edge('a', 'c')],
    ])
    const bends = curvatures(edges)
    expect([...bends.values()].map((bend) => Math.round(bend * 100) / 100)).toEqual([-0.22, -0, 0.22])
    expect(bends.has(linkId('a', 'c', 1))).toBe(false)
  })
})

describe('a large graph', () => {
  it('is drawn with plain lines above 5,000 edges, or 300 where the processor draws', () => {
    expect([edgeKind(5000, 'card'), edgeKind(5001, 'card')]).toEqual(['shaped', 'line'])
    expect([edgeKind(300, 'processor'), edgeKind(301, 'processor')]).toEqual(['shaped', 'line'])
  })
})
