import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measure } from './measure.ts'
import type { MeasureRequest } from './measure.ts'
import { metricNames, partitionNames } from './metrics.ts'

/** Two triangles, a–b–c and d–e–f, joined by c–d; and g alone. */
const bridge: Omit<MeasureRequest, 'name'> = {
  nodes: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
  edges: [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'a'],
    ['d', 'e'],
    ['e', 'f'],
    ['f', 'd'],
    ['c', 'd'],
    ['d', 'c'],
  ].map(([source = '', target = ''], index) => ({ source, target, weight: index < 6 ? 2 : 1 })),
}
const of = (name: MeasureRequest['name']) => Object.fromEntries(measure({ ...bridge, name }))

describe('measures', () => {
  it('count partners, and the events with them', () => {
    expect(of('degree')).toEqual({ a: 2, b: 2, c: 3, d: 3, e: 2, f: 2, g: 0 })
    expect(of('weighted')).toEqual({ a: 4, b: 4, c: 6, d: 6, e: 4, f: 4, g: 0 })
  })

  it('find who connects', () => {
    const { a, c, d, g } = of('betweenness')
    expect([a, g]).toEqual([0, 0])
    expect(c).toBeCloseTo(6 / 15)
    expect(d).toBe(c)
  })

  it('find who is linked with the much linked', () => {
    const { a = 0, c = 0, g = 0 } = of('pagerank')
    expect(c).toBeGreaterThan(a)
    expect(a).toBeGreaterThan(g)
  })

  it('find communities and separate parts, the largest first', () => {
    expect(of('community')).toEqual({ a: 0, b: 0, c: 0, d: 1, e: 1, f: 1, g: 2 })
    expect(of('component')).toEqual({ a: 0, b: 0, c: 0, d: 0, e: 0, f: 0, g: 1 })
  })

  it('are there for every node of a graph without links', () => {
    for (const name of ['degree', 'weighted', 'betweenness', 'community', 'component'] as const)
      expect(measure({ name, nodes: ['a', 'b'], edges: [] }).size).toBe(2)
  })

  it('do not depend on the order in which the graph is given', () => {
    const { nodes, edges } = bridge
    const orders = fc.record({
      name: fc.constantFrom(...metricNames, ...partitionNames),
      nodes: fc.shuffledSubarray([...nodes], { minLength: nodes.length }),
      edges: fc.shuffledSubarray([...edges], { minLength: edges.length }),
    })
    fc.assert(
      fc.property(orders, (given) => {
        const known = measure({ ...bridge, name: given.name })
        for (const [id, value] of measure(given)) expect(value).toBeCloseTo(known.get(id) ?? Number.NaN, 10)
      }),
    )
  })
})
