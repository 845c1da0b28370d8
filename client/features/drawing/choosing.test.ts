import { describe, expect, it } from 'vitest'
import { showFacts } from '../../graph/command/show.ts'
import { Explorer } from '../../graph/explorer.ts'
import { actor, link } from '../../graph/fixtures/build.ts'
import { nodeId } from '../../graph/model/ids.ts'
import { chooseNeighbours, chooseOthers, hideChosen, pinChosen, toggleChosen } from './choosing.ts'

const cast = ['Anu', 'Marko', 'Lania', 'Oru'].map((name) => actor(name))
const id = (name: string) => nodeId(`person:${name}`)

function drawn(): Explorer {
  const [anu, marko, lania] = cast
  if (anu === undefined || marko === undefined || lania === undefined) throw new Error('a cast')
  const explorer = new Explorer()
  explorer.load((draft) =>
    showFacts(
      draft,
      { actors: cast, links: [link(anu, marko), link(marko, lania)], events: [] },
      { anchor: null, reason: 'overview' },
    ),
  )
  explorer.choose([id('anu')])
  return explorer
}

describe('choosing', () => {
  it('adds and takes out one by one', () => {
    const explorer = drawn()
    toggleChosen(explorer, id('oru'))
    toggleChosen(explorer, id('anu'))
    expect(explorer.emphasis.chosen).toEqual(new Set([id('oru')]))
  })

  it('grows by the neighbours that are drawn', () => {
    const explorer = drawn()
    chooseNeighbours(explorer)
    expect(explorer.emphasis.chosen).toEqual(new Set([id('anu'), id('marko')]))
  })

  it('turns round', () => {
    const explorer = drawn()
    chooseOthers(explorer)
    expect(explorer.emphasis.chosen).toEqual(new Set([id('marko'), id('lania'), id('oru')]))
  })
})

describe('what is done with the chosen', () => {
  it('hides them as one step', () => {
    const explorer = drawn()
    chooseNeighbours(explorer)
    hideChosen(explorer)
    expect(explorer.store.getState()).toMatchObject({ undoLabel: 'Hide 2 nodes', chosen: new Set() })
    explorer.undo()
    expect(explorer.seen.nodes.size).toBe(4)
  })

  it('pins them all, and lets them go when all of them are pinned', () => {
    const explorer = drawn()
    pinChosen(explorer)
    chooseNeighbours(explorer)
    pinChosen(explorer)
    expect(explorer.document.view.pinned).toEqual(new Set([id('anu'), id('marko')]))
    pinChosen(explorer)
    expect(explorer.document.view.pinned).toEqual(new Set())
  })
})
