import { describe, expect, it } from 'vitest'
import { actorTypes } from '../../../model/actor.ts'
import { togglePin } from '../command/arrange.ts'
import { showFacts } from '../command/show.ts'
import { Explorer } from '../explorer.ts'
import type { Touched } from '../explorer.ts'
import { actor, link } from '../fixtures/build.ts'
import { linkId, nodeId } from '../model/ids.ts'
import { actorShapes, palettes } from './palette.ts'

const anu = actor('Anu Tamm', { degree: 9 })
const marko = actor('Marko Ilves')
const lania = actor('Lania', { id: 'country:LAN', type: 'country' })
const crowd = actor('protesters', { id: 'org:protesters@a1', type: 'group' })

function drawn(): Explorer {
  const explorer = new Explorer()
  explorer.load((draft) =>
    showFacts(
      draft,
      {
        actors: [anu, marko, lania, crowd],
        links: [link(anu, marko), link(marko, lania, { quad4: 8 }), link(marko, crowd)],
        events: [],
      },
      { anchor: null, reason: 'overview' },
    ),
  )
  return explorer
}

describe('appearance', () => {
  it('gives every actor type a colour and a shape of its own', () => {
    for (const palette of Object.values(palettes))
      expect(new Set(actorTypes.map((type) => palette[type])).size).toBe(actorTypes.length)
    expect(new Set(Object.values(actorShapes)).size).toBe(actorTypes.length)
  })

  it('follows the rules in order: type, pin, selection', () => {
    const explorer = drawn()
    explorer.perform('Pin', (draft) => togglePin(draft, nodeId(anu.id)))
    explorer.emphasise({ selected: [nodeId(anu.id)] })
    expect(explorer.scene.nodes.get(nodeId(anu.id))).toMatchObject({
      shape: 'circle',
      color: palettes.light.person,
      borderColor: palettes.light.ink,
      ringColor: palettes.light.accent,
      forceLabel: true,
      label: 'Anu Tamm',
    })
  })

  it('draws whoever is known from one article only hollow', () => {
    expect(drawn().scene.nodes.get(nodeId(crowd.id))).toMatchObject({
      color: palettes.light.paper,
      borderColor: palettes.light.group,
    })
  })

  it('grows with the number of events', () => {
    const { nodes, edges } = drawn().scene
    expect(nodes.get(nodeId(anu.id))?.size).toBeGreaterThan(nodes.get(nodeId(marko.id))?.size ?? Infinity)
    expect(edges.get(linkId(marko.id, lania.id, 4))?.size).toBeGreaterThan(
      edges.get(linkId(anu.id, marko.id, 1))?.size ?? Infinity,
    )
  })

  it('changes with the theme, and nobody moves', () => {
    const explorer = drawn()
    const before = explorer.scene.nodes.get(nodeId(lania.id))
    explorer.setTheme('dark')
    expect(explorer.scene.nodes.get(nodeId(lania.id))).toEqual({
      ...before,
      color: palettes.dark.country,
      borderColor: palettes.dark.paper,
      ringColor: palettes.dark.none,
    })
  })

  it('fades everything but a path', () => {
    const explorer = drawn()
    explorer.emphasise({
      path: { actors: [anu.id, marko.id].map(nodeId), events: [nodeId('event:1')] },
    })
    expect(explorer.scene.nodes.get(nodeId(lania.id))).toMatchObject({
      color: palettes.light.faded,
      label: '',
    })
    expect(explorer.scene.edges.get(linkId(anu.id, marko.id, 1))?.color).toBe(palettes.light.quad1)
    expect(explorer.scene.edges.get(linkId(marko.id, lania.id, 4))?.color).toBe(palettes.light.fadedEdge)
  })
})

describe('what is drawn anew', () => {
  it('is the hovered node alone when one is hovered', () => {
    const explorer = drawn()
    const touched: Touched[] = []
    explorer.onScene((_, part) => touched.push(part))
    explorer.emphasise({ hovered: nodeId(lania.id) })
    expect(touched).toEqual([null, { nodes: new Set([lania.id]), edges: new Set() }])
  })

  it('is the selected node with what is beside it', () => {
    const explorer = drawn()
    const touched: Touched[] = []
    explorer.onScene((_, part) => touched.push(part))
    explorer.emphasise({ selected: [nodeId(anu.id)] })
    expect(touched[1]).toEqual({
      nodes: new Set([anu.id, marko.id]),
      edges: new Set([linkId(anu.id, marko.id, 1)]),
    })
  })

  it('is everybody when sizes mean something else, and no link', () => {
    const explorer = drawn()
    const touched: Touched[] = []
    explorer.onScene((_, part) => touched.push(part))
    const plain = explorer.scene
    const { appearance } = explorer.document.view
    explorer.perform('Size', (draft) => draft.view({ appearance: { ...appearance, size: 'same' } }))
    expect(touched[1]).toEqual({ nodes: new Set(plain.nodes.keys()), edges: new Set() })
    explorer.perform('Size', (draft) => draft.view({ appearance }))
    expect(explorer.scene).toEqual(plain)
  })

  it('is all when links mean their dates, and again when they no longer do', () => {
    const explorer = drawn()
    const touched: Touched[] = []
    explorer.onScene((_, part) => touched.push(part))
    const { appearance } = explorer.document.view
    explorer.perform('Links', (draft) => draft.view({ appearance: { ...appearance, links: 'last' } }))
    explorer.perform('Links', (draft) => draft.view({ appearance }))
    const all = { nodes: new Set(explorer.scene.nodes.keys()), edges: new Set(explorer.scene.edges.keys()) }
    expect(touched).toEqual([null, all, all])
  })

  it('is nothing when nothing changes', () => {
    const explorer = drawn()
    const touched: Touched[] = []
    explorer.emphasise({ hovered: nodeId(anu.id) })
    explorer.onScene((_, part) => touched.push(part))
    explorer.emphasise({ hovered: nodeId(anu.id) })
    expect(touched).toEqual([null])
  })
})
