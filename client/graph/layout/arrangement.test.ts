import { describe, expect, it } from 'vitest'
import { arrange } from './arrangement.ts'
import { layoutNames, plainValues } from './layouts.ts'
import type { LayoutName } from './layouts.ts'
import type { LayoutRequest } from './request.ts'

function ring(count: number, given: Partial<LayoutRequest> = {}): LayoutRequest {
  return {
    layout: 'force',
    values: {},
    milliseconds: 60_000,
    nodes: Array.from({ length: count }, (_, index) => ({
      id: `n${index}`,
      x: (index * 7) % 11,
      y: (index * 5) % 13,
      size: 8,
      fixed: false,
      group: index % 2 === 0 ? 'person' : 'country',
    })),
    edges: Array.from({ length: count }, (_, index) => ({
      source: `n${index}`,
      target: `n${(index + 1) % count}`,
      weight: 1,
    })),
    ...given,
  }
}

async function places(request: LayoutRequest): Promise<Map<string, { x: number; y: number }>> {
  for await (const step of arrange(request)) if (step.positions !== null) return new Map(step.positions)
  return new Map()
}

const finite = ({ x, y }: { x: number; y: number }) => Number.isFinite(x) && Number.isFinite(y)

describe.each(layoutNames)('the layout %s', (layout: LayoutName) => {
  it('gives everybody who may move a place, the same every time', async () => {
    const request = ring(12, { layout, values: plainValues(layout) })
    const once = await places(request)
    expect([...once.keys()].toSorted()).toEqual(request.nodes.map((node) => node.id).toSorted())
    expect([...once.values()].every(finite)).toBe(true)
    expect([...(await places(request))]).toEqual([...once])
  })

  it('never moves who is fixed', async () => {
    const request = ring(12, { layout, values: plainValues(layout) })
    request.nodes = request.nodes.map((node, index) => ({ ...node, fixed: index < 5 }))
    const moved = await places(request)
    expect(request.nodes.filter((node) => node.fixed && moved.has(node.id))).toEqual([])
    expect(moved.size).toBe(7)
  })

  it('moves nobody where everybody is fixed', async () => {
    const request = ring(4, { layout, values: plainValues(layout) })
    request.nodes = request.nodes.map((node) => ({ ...node, fixed: true }))
    expect([...(await places(request))]).toEqual([])
  })
})

describe('the circle', () => {
  it('sets the linked beside each other', async () => {
    const request = ring(8, { layout: 'circle', values: { order: 'links' } })
    const angles = [...(await places(request))].map(([id]) => id)
    expect(angles).toEqual(['n0', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7'])
  })

  it('stays where the arranged ones stood when it is but a part', async () => {
    const request = ring(12, { layout: 'circle', values: { order: 'weight' } })
    request.nodes = request.nodes.map((node, index) =>
      index < 4 ? { ...node, x: 100 + index, y: 200 } : { ...node, fixed: true },
    )
    const points = [...(await places(request)).values()]
    const middle = points.reduce((sum, { x, y }) => ({ x: sum.x + x / 4, y: sum.y + y / 4 }), { x: 0, y: 0 })
    expect(middle.x).toBeCloseTo(101.5)
    expect(middle.y).toBeCloseTo(200)
  })
})

describe('layers', () => {
  it('set the weightier end of a link above the other', async () => {
    const star = ring(4, { layout: 'layers', values: plainValues('layers') })
    star.edges = [1, 2, 3].map((index) => ({ source: `n${index}`, target: 'n0', weight: 1 }))
    const result = await places(star)
    const height = (id: string) => result.get(id)?.y ?? Number.NaN
    expect(['n1', 'n2', 'n3'].every((id) => height(id) < height('n0'))).toBe(true)
  })
})

describe('force', () => {
  it('reports how far it is and ends when told', async () => {
    const shares: number[] = []
    let steps = 0
    for await (const step of arrange(ring(6), () => steps >= 3)) {
      shares.push(step.share)
      steps += 1
    }
    expect(shares).toEqual([1 / 40, 2 / 40, 3 / 40, 1])
  })

  it('ends when its time is over', async () => {
    let clock = 0
    const shares: number[] = []
    for await (const step of arrange(ring(6, { milliseconds: 30 }), undefined, () => (clock += 10)))
      shares.push(step.share)
    expect(shares).toEqual([1 / 3, 2 / 3, 1])
  })
})
