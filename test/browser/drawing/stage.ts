import { takeLayout, toggleQuad } from '../../../client/graph/command/arrange.ts'
import { showFacts } from '../../../client/graph/command/show.ts'
import { Explorer } from '../../../client/graph/explorer.ts'
import { nodeId } from '../../../client/graph/model/ids.ts'
import { GraphRenderer } from '../../../client/graph/render/GraphRenderer.ts'
import { drawn } from './drawn.ts'
import { noHandlers } from './no-handlers.ts'
import { largeGraph } from './large-graph.ts'

/**
 * The explorer and its drawing without React, in a page of Vite's. The test asks for what a reader does, by name, and
 * measures what it costs.
 */
declare global {
  interface Window {
    /** Does something the reader may do, the `turn`th time, and waits until it is drawn; null before all is ready. */
    act?: (name: string, turn: number) => Promise<void>
  }
}

const asked = new URLSearchParams(window.location.search)
const stage = document.createElement('div')
stage.style.cssText = 'width: 320px; height: 240px'
document.body.append(stage)
const { actors, links } = largeGraph(Number(asked.get('actors')), Number(asked.get('links')))
const side = Math.ceil(Math.sqrt(actors.length))
const positions = (turn: number) =>
  new Map(
    actors.map(({ id }, index) => [
      id,
      { x: ((index + turn * 17) % side) * 10, y: Math.floor(index / side) * 10 },
    ]),
  )
const explorer = new Explorer()
const renderer = new GraphRenderer(stage, noHandlers, 'light')
explorer.onScene((scene, touched) => renderer.draw(scene, touched))
explorer.load((draft) => {
  showFacts(
    draft,
    { actors, links, events: [] },
    { anchor: null, reason: 'overview', positions: positions(0) },
  )
  takeLayout(draft, positions(0))
})
await drawn()

const some = (turn: number) => nodeId(`person:actor-${(turn * 37) % actors.length}`)
const acts: Record<string, (turn: number) => void> = {
  nothing: () => undefined,
  hover: (turn) => explorer.emphasise({ hovered: some(turn) }),
  select: (turn) => explorer.emphasise({ hovered: null, selected: [some(turn + 7)] }),
  theme: (turn) => explorer.setTheme(turn % 2 === 0 ? 'dark' : 'light'),
  filter: () => void explorer.perform('Filter', (draft) => toggleQuad(draft, 1)),
  layout: (turn) => void explorer.perform('Arrange', (draft) => takeLayout(draft, positions(turn + 1))),
}
window.act = async (name, turn) => {
  acts[name]?.(turn)
  await drawn()
}
