import { describe, expect, it } from 'vitest'
import { Explorer } from '../explorer.ts'
import { actor, link } from '../fixtures/build.ts'
import { edgeId, nodeId } from '../model/ids.ts'
import { group, moveGroup, ungroup } from './group.ts'
import { showFacts } from './show.ts'

const anu = actor('Anu')
const marko = actor('Marko')
const lania = actor('Lania')
const oru = actor('Oru')
const ids = (...actors: { id: string }[]) => actors.map(({ id }) => nodeId(id))
const first = nodeId('group:1')

function drawn(): Explorer {
  const explorer = new Explorer()
  explorer.load((draft) =>
    showFacts(
      draft,
      {
        actors: [anu, marko, lania, oru],
        links: [link(anu, marko), link(anu, lania), link(marko, lania), link(lania, oru, { quad4: 2 })],
        events: [],
      },
      {
        anchor: null,
        reason: 'overview',
        positions: new Map([anu, marko, lania, oru].map(({ id }, index) => [id, { x: index * 2, y: 0 }])),
      },
    ),
  )
  explorer.perform('Group', (draft) => group(draft, 'Pair', ids(anu, marko)))
  return explorer
}

describe('a group', () => {
  it('is drawn as one node in the middle of its members, with one line to whoever is linked with them', () => {
    const { scene } = drawn()
    expect([...scene.nodes.keys()].toSorted()).toEqual(['group:1', lania.id, oru.id])
    expect(scene.nodes.get(first)).toMatchObject({ x: 1, y: 0, label: 'Pair (2)' })
    expect([...scene.edges.keys()].toSorted()).toEqual([
      `fold link 1 group:1 ${lania.id}`,
      `link 4 ${lania.id} ${oru.id}`,
    ])
  })

  it('knows which links a line of it stands for', () => {
    expect(drawn().foldedEdge(edgeId(`fold link 1 group:1 ${lania.id}`))).toEqual({
      ends: [first, nodeId(lania.id)],
      edges: [`link 1 ${anu.id} ${lania.id}`, `link 1 ${lania.id} ${marko.id}`],
    })
  })

  it('leaves its members in the list', () => {
    expect(
      drawn()
        .store.getState()
        .rows.map(({ name }) => name),
    ).toEqual(['Anu', 'Lania', 'Marko', 'Oru'])
  })

  it('stands for its members when it is chosen', () => {
    const explorer = drawn()
    explorer.choose([first])
    expect(explorer.emphasis.chosen).toEqual(new Set(ids(anu, marko)))
    explorer.choose([])
    expect(explorer.emphasis.chosen).toEqual(new Set())
  })

  it('opens again, and comes back by undo', () => {
    const explorer = drawn()
    explorer.perform('Open', (draft) => ungroup(draft, first))
    expect(explorer.scene.nodes.size).toBe(4)
    explorer.undo()
    expect(explorer.scene.nodes.size).toBe(3)
    explorer.undo()
    expect(explorer.scene.nodes.size).toBe(4)
  })

  it('moves with all of its members, and nobody else', () => {
    const explorer = drawn()
    explorer.perform('Move', (draft) => moveGroup(draft, first, { x: 11, y: 5 }))
    expect(explorer.scene.nodes.get(first)).toMatchObject({ x: 11, y: 5 })
    expect(ids(anu, marko, lania).map((id) => explorer.document.node(id))).toMatchObject([
      { x: 10, y: 5 },
      { x: 12, y: 5 },
      { x: 4, y: 0 },
    ])
  })

  it('loses whom another group takes, and is none when one is left', () => {
    const explorer = drawn()
    explorer.perform('Group', (draft) => group(draft, 'Others', ids(marko, lania)))
    expect(explorer.document.view.groups).toEqual([
      { id: 'group:2', name: 'Others', members: ids(lania, marko) },
    ])
  })

  it('needs two', () => {
    const explorer = drawn()
    expect(explorer.perform('Group', (draft) => group(draft, 'Alone', ids(oru)))).toBe(false)
  })
})
