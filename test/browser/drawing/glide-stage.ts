import { hide, takeLayout, togglePin } from '../../../client/graph/command/arrange.ts'
import { showFacts } from '../../../client/graph/command/show.ts'
import { pictureOfView } from '../../../client/features/export/exportView.ts'
import { Explorer } from '../../../client/graph/explorer.ts'
import { actor, link } from '../../../client/graph/fixtures/build.ts'
import { nodeId } from '../../../client/graph/model/ids.ts'
import type { Point } from '../../../client/graph/model/place.ts'
import { GraphRenderer } from '../../../client/graph/render/GraphRenderer.ts'
import { drawn } from './drawn.ts'
import { noHandlers } from './no-handlers.ts'

/** Four actors in a square that change places, drawn without React in a page of Vite's. */
declare global {
  interface Window {
    glide?: {
      /** Begins something the reader may do. */
      begin: (what: 'turn' | 'hide' | 'pin' | 'undo') => void
      /** Where the actors are drawn, in pixels, by name. */
      places: () => Record<string, Point | null>
      /** Where they would be drawn if nothing ever moved: a drawing of the same made now. */
      settled: () => Promise<Record<string, Point | null>>
      /** The picture to be saved, as text. */
      picture: () => string
    }
  }
}

const cast = ['Anu', 'Marko', 'Lea', 'Piret'].map((name) => actor(name))
const [anu, marko, lea, piret] = cast
const corners = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 100 },
  { x: 0, y: 100 },
]
const positions = (turn: number) =>
  new Map(cast.map(({ id }, index) => [id, corners[(index + turn) % corners.length] ?? { x: 0, y: 0 }]))

function drawing(explorer: Explorer): GraphRenderer {
  const host = document.createElement('div')
  host.style.cssText = 'position: absolute; inset: 0; width: 640px; height: 480px'
  document.body.append(host)
  const renderer = new GraphRenderer(host, noHandlers, 'light')
  explorer.onScene((scene, touched) => renderer.draw(scene, touched))
  return renderer
}
const placesIn = (renderer: GraphRenderer) =>
  Object.fromEntries(cast.map(({ id, name }) => [name, renderer.positionOf(nodeId(id))]))

const explorer = new Explorer()
explorer.load((draft) => {
  const links = [anu, marko, lea].flatMap((one) =>
    one === undefined || piret === undefined ? [] : [link(one, piret)],
  )
  const facts = { actors: cast, links, events: [] }
  showFacts(draft, facts, { anchor: null, reason: 'overview', positions: positions(0) })
  takeLayout(draft, positions(0))
})
const renderer = drawing(explorer)
await drawn()
let turns = 0
window.glide = {
  begin: (what) => {
    if (what === 'undo') explorer.undo()
    else
      explorer.perform(what, (draft) => {
        const id = nodeId(piret?.id ?? '')
        if (what === 'turn') takeLayout(draft, positions(++turns))
        else if (what === 'hide') hide(draft, [id])
        else togglePin(draft, id)
      })
  },
  places: () => placesIn(renderer),
  settled: async () => {
    const other = drawing(explorer)
    await drawn()
    const places = placesIn(other)
    other.kill()
    return places
  },
  picture: () =>
    JSON.stringify(
      pictureOfView(
        explorer,
        {
          title: 'Turn',
          generator: '',
          exportedAt: '2025-03-01',
          filters: [],
          address: null,
          hasSamples: false,
        },
        'light',
        (text, { size }) => text.length * size,
      ),
    ),
}
