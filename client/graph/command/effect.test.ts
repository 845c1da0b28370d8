import { describe, expect, it } from 'vitest'
import { actor, link } from '../fixtures/build.ts'
import { Explorer } from '../explorer.ts'
import type { Touched } from '../explorer.ts'
import { nodeId } from '../model/ids.ts'
import { hide, move, takeLayout, togglePin } from './arrange.ts'
import { showFacts } from './show.ts'

const anu = actor('Anu Tamm')
const marko = actor('Marko Ilves')
const lania = actor('Lania', { id: 'country:LAN', type: 'country' })
const [one, two, three] = [anu, marko, lania].map(({ id }) => nodeId(id))

function drawn() {
  const explorer = new Explorer()
  explorer.load((draft) =>
    showFacts(
      draft,
      { actors: [anu, marko], links: [link(anu, marko)], events: [] },
      { anchor: null, reason: 'overview' },
    ),
  )
  const touched: Touched[] = []
  explorer.onScene((_, part) => touched.push(part))
  return { explorer, last: () => touched.at(-1) }
}

describe('a command that only moves or pins', () => {
  it('draws anew whom it moved, and nobody else, also when it is undone', () => {
    if (one === undefined) throw new Error('an actor')
    const { explorer, last } = drawn()
    explorer.perform('Move', (draft) => move(draft, one, { x: 5, y: 7 }))
    expect(last()).toEqual({ nodes: new Set([one]), edges: new Set() })
    expect(explorer.scene.nodes.get(one)).toMatchObject({ x: 5, y: 7 })
    explorer.undo()
    expect(last()).toEqual({ nodes: new Set([one]), edges: new Set() })
    expect(explorer.store.getState().view.pinned).toEqual(new Set())
  })

  it('keeps the box of the drawing where only some were arranged, or somebody is pinned', () => {
    if (one === undefined || two === undefined) throw new Error('two actors')
    const { explorer } = drawn()
    const places = (x: number) => new Map([[two, { x, y: 0 }]])
    explorer.perform('Arrange', (draft) => takeLayout(draft, places(50)))
    const { extent } = explorer.document.view
    expect(extent?.x[1]).toBe(50)
    explorer.perform('Arrange one', (draft) => takeLayout(draft, places(90), { isPartial: true }))
    expect(explorer.document.view.extent).toBe(extent)
    explorer.perform('Pin', (draft) => togglePin(draft, one))
    explorer.perform('Arrange', (draft) => takeLayout(draft, places(70)))
    expect(explorer.document.view.extent).toBe(extent)
  })
})

describe('any other command', () => {
  it('finds anew what is visible', () => {
    if (one === undefined) throw new Error('an actor')
    const { explorer, last } = drawn()
    explorer.perform('Hide', (draft) => hide(draft, [one]))
    expect(last()).toBeNull()
    expect([...explorer.scene.nodes.keys()]).toEqual([two])
  })
})

describe('newcomers', () => {
  it('are whom the latest command brought that brought anybody', () => {
    if (one === undefined || three === undefined) throw new Error('actors')
    const { explorer } = drawn()
    expect(explorer.newcomers).toEqual(new Set())
    explorer.perform('Show Lania', (draft) =>
      showFacts(draft, { actors: [lania], links: [], events: [] }, { anchor: null, reason: 'search' }),
    )
    explorer.perform('Pin', (draft) => togglePin(draft, one))
    expect(explorer.newcomers).toEqual(new Set([three]))
    explorer.goTo(0)
    expect(explorer.newcomers).toEqual(new Set())
  })
})

describe('the chosen', () => {
  it('stand out, and lose whom a command takes out of sight', () => {
    if (one === undefined || two === undefined) throw new Error('two actors')
    const { explorer, last } = drawn()
    explorer.choose([one, two])
    expect(last()).toEqual({ nodes: new Set([one, two]), edges: new Set() })
    explorer.perform('Hide', (draft) => hide(draft, [two]))
    expect(explorer.store.getState().chosen).toEqual(new Set([one]))
  })
})
