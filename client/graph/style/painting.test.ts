import { describe, expect, it } from 'vitest'
import { showFacts } from '../command/show.ts'
import { Explorer } from '../explorer.ts'
import { actor, link } from '../fixtures/build.ts'
import { measure } from '../metric/measure.ts'
import { measureRequest } from '../metric/run.ts'
import type { Appearance } from '../model/appearance.ts'
import { plainAppearance } from '../model/appearance.ts'
import { linkId, nodeId } from '../model/ids.ts'
import { steps } from './painting.ts'
import { palettes } from './palette.ts'

const anu = actor('Anu Tamm', { country: 'LAN', sectors: ['GOV'], degree: 12 })
const marko = actor('Marko Ilves', { country: 'ORU', sectors: ['BUS'], degree: 3 })
const lania = actor('Lania', { id: 'country:LAN', type: 'country', country: 'LAN', degree: 20 })
const crowd = actor('protesters', { id: 'org:protesters@a1', type: 'group' })
const { light } = palettes

function drawn(appearance: Partial<Appearance> = {}): Explorer {
  const explorer = new Explorer()
  explorer.load((draft) => {
    showFacts(
      draft,
      {
        actors: [anu, marko, lania, crowd],
        links: [link(anu, marko, { quad1: 1, quad4: 3 }), link(marko, lania), link(anu, lania)],
        events: [],
      },
      { anchor: null, reason: 'overview' },
    )
    draft.view({ appearance: { ...plainAppearance, ...appearance } })
  })
  return explorer
}
const look = (explorer: Explorer, id: string) => explorer.scene.nodes.get(nodeId(id))
const keyOf = (explorer: Explorer) =>
  explorer.store.getState().key.nodes?.entries.map(({ words, colour, ids }) => [words, colour, ids])

describe('colours by a property', () => {
  it('go to the largest groups first, and whose value is not known is faded', () => {
    expect(keyOf(drawn({ colour: 'country' }))).toEqual([
      ['Lania', 'category1', [anu.id, lania.id]],
      ['ORU', 'category2', [marko.id]],
      ['Not known', 'faded', [crowd.id]],
    ])
  })

  it('never stand alone: the short form of the value is beside the name', () => {
    const explorer = drawn({ colour: 'sector' })
    expect(look(explorer, anu.id)).toMatchObject({ color: light.category2, label: 'Anu Tamm GOV' })
    expect(look(explorer, lania.id)).toMatchObject({ color: light.faded, label: 'Lania' })
  })

  it('keep the hollow look of whoever is known from one article only', () => {
    expect(look(drawn({ colour: 'country' }), crowd.id)).toMatchObject({
      color: light.paper,
      borderColor: light.faded,
    })
  })

  it('keep whom the reader hid in the legend, to bring them back', () => {
    const explorer = drawn({ colour: 'country' })
    explorer.perform('Hide Lania', (draft) => draft.view({ hidden: new Set([nodeId(lania.id)]) }))
    expect(keyOf(explorer)?.[0]).toEqual(['Lania', 'category1', [anu.id, lania.id]])
  })
})

describe('colours by number', () => {
  it('go in steps from least to most, with the number beside the name', () => {
    const explorer = drawn({ colour: 'events' })
    expect(keyOf(explorer)).toEqual([
      ['1', 'ramp1', [crowd.id]],
      ['3', 'ramp2', [marko.id]],
      ['12', 'ramp4', [anu.id]],
      ['20', 'ramp5', [lania.id]],
    ])
    expect(look(explorer, lania.id)).toMatchObject({ color: light.ramp5, label: 'Lania 20' })
  })

  it('keep equal values in one step', () => {
    const sorted = [1, 1, 1, 1, 1, 1, 2, 3].map((value, index) => [index, value] as const)
    expect(steps(sorted)).toEqual([
      { members: [0, 1, 2, 3, 4, 5], from: 1, to: 1 },
      { members: [6], from: 2, to: 2 },
      { members: [7], from: 3, to: 3 },
    ])
  })
})

describe('what is measured', () => {
  it('waits for the measure, then gives size, colour, number and words', () => {
    const explorer = drawn({ size: 'degree', colour: 'community' })
    expect(explorer.store.getState().key.nodes?.isMeasured).toBe(false)
    for (const name of ['degree', 'community'] as const)
      explorer.takeMeasure(
        name,
        measure(measureRequest(explorer.document, explorer.seen, name)),
        explorer.seen,
      )
    expect(look(explorer, anu.id)).toMatchObject({
      size: 20,
      color: light.category1,
      label: 'Anu Tamm ①',
    })
    expect(look(explorer, crowd.id)).toMatchObject({ size: 5, label: 'protesters ②' })
    expect(explorer.store.getState().rows.map(({ id, measured }) => [id, measured])).toEqual([
      [lania.id, 'partners 2, rank 1; community 1'],
      [anu.id, 'partners 2, rank 1; community 1'],
      [marko.id, 'partners 2, rank 1; community 1'],
      [crowd.id, 'partners 0, rank 4; community 2'],
    ])
  })

  it('is told from what holds no more once something else is drawn', () => {
    const explorer = drawn({ size: 'degree' })
    const { seen } = explorer
    explorer.takeMeasure('degree', measure(measureRequest(explorer.document, seen, 'degree')), seen)
    expect(explorer.measurement('degree')?.isCurrent).toBe(true)
    explorer.perform('Hide', (draft) => draft.view({ hidden: new Set([nodeId(crowd.id)]) }))
    expect(explorer.measurement('degree')?.isCurrent).toBe(false)
  })
})

describe('links', () => {
  it('of a kind that another kind of the same two outweighs are faint', () => {
    const explorer = drawn({ links: 'dominant' })
    const colour = (quad: number) => explorer.scene.edges.get(linkId(anu.id, marko.id, quad))?.color
    expect([colour(1), colour(4)]).toEqual([light.fadedEdge, light.quad4])
  })

  it('may tell when their first event was', () => {
    const explorer = drawn({ links: 'first' })
    expect(explorer.store.getState().key.edges).toEqual({
      entries: [{ colour: 'ramp5', from: '2025-03-01', to: '2025-03-01' }],
    })
    expect(explorer.scene.edges.get(linkId(anu.id, marko.id, 4))?.color).toBe(light.ramp5)
  })
})

describe("the reader's own rules", () => {
  it('go before the colours, the later before the earlier', () => {
    const explorer = drawn({
      colour: 'country',
      rules: [
        { by: 'country', value: 'LAN', colour: 3 },
        { by: 'sector', value: 'GOV', colour: 4 },
      ],
    })
    expect(look(explorer, lania.id)?.color).toBe(light.category3)
    expect(look(explorer, anu.id)?.color).toBe(light.category4)
    expect(look(explorer, marko.id)?.color).toBe(light.category2)
  })
})
