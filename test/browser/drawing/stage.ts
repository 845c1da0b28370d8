import { takeLayout, toggleQuad } from '../../../client/graph/command/arrange.ts'
import { showFacts } from '../../../client/graph/command/show.ts'
import { Explorer } from '../../../client/graph/explorer.ts'
import { nodeId } from '../../../client/graph/model/ids.ts'
import { GraphRenderer } from '../../../client/graph/render/GraphRenderer.ts'
import { largeGraph } from './large-graph.ts'

/**
 * The explorer and its drawing without React, in a page of Vite's: how long their JavaScript takes, frame and all, for
 * what the reader does. The test reads the figures from `window.timings`.
 */
declare global {
  interface Window {
    timings?: Record<string, number[]>
  }
}

let inFrames = 0
const nextFrame = window.requestAnimationFrame.bind(window)
window.requestAnimationFrame = (callback) =>
  nextFrame((time) => {
    const begun = performance.now()
    callback(time)
    inFrames += performance.now() - begun
  })
/** Two frames and a task later, what was asked for has been drawn. */
const drawn = () => new Promise<void>((resolve) => nextFrame(() => nextFrame(() => setTimeout(resolve, 30))))

/** Milliseconds of JavaScript: in the call, and in the frames that draw what it changed. */
async function time(act: () => void): Promise<{ call: number; frame: number }> {
  inFrames = 0
  const begun = performance.now()
  act()
  const call = performance.now() - begun
  await drawn()
  return { call, frame: inFrames }
}

const handlers = {
  nodeClicked: () => undefined,
  nodeDoubleClicked: () => undefined,
  edgeClicked: () => undefined,
  stageClicked: () => undefined,
  hovered: () => undefined,
  nodeMoved: () => undefined,
  outlined: () => undefined,
  enclosed: () => undefined,
}

async function measure(actorCount: number, linkCount: number): Promise<Record<string, number[]>> {
  const stage = document.createElement('div')
  stage.style.cssText = 'width: 320px; height: 240px'
  document.body.append(stage)
  const { actors, links } = largeGraph(actorCount, linkCount)
  const side = Math.ceil(Math.sqrt(actorCount))
  const place = (index: number, turn: number) => ({
    x: ((index + turn * 17) % side) * 10,
    y: Math.floor(index / side) * 10,
  })
  const positions = (turn: number) => new Map(actors.map(({ id }, index) => [id, place(index, turn)]))
  const explorer = new Explorer()
  const renderer = new GraphRenderer(stage, handlers, 'light')
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
  const timings: Record<string, number[]> = {}
  const take = async (name: string, times: number, act: (turn: number) => void) => {
    const taken: { call: number; frame: number }[] = []
    for (let turn = 0; turn < times; turn += 1) taken.push(await time(() => act(turn)))
    timings[name] = taken.map(({ call, frame }) => call + frame)
    timings[`${name}, the call`] = taken.map(({ call }) => call)
    timings[`${name}, the frame`] = taken.map(({ frame }) => frame)
  }
  const some = (turn: number) => nodeId(`person:actor-${(turn * 37) % actorCount}`)
  await take('hover', 15, (turn) => explorer.emphasise({ hovered: some(turn) }))
  await take('select', 5, (turn) => explorer.emphasise({ selected: [some(turn + 7)] }))
  explorer.emphasise({ selected: [], hovered: null })
  await take('theme', 5, (turn) => explorer.setTheme(turn % 2 === 0 ? 'dark' : 'light'))
  await take('filter', 5, () => explorer.perform('Filter', (draft) => toggleQuad(draft, 1)))
  await take('layout', 5, (turn) =>
    explorer.perform('Arrange', (draft) => takeLayout(draft, positions(turn + 1))),
  )
  renderer.kill()
  return timings
}

const asked = new URLSearchParams(window.location.search)
window.timings = await measure(Number(asked.get('actors')), Number(asked.get('links')))
