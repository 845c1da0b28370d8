import type { Sigma } from 'sigma'
import { edgeId, nodeId } from '../model/ids.ts'
import type { EdgeId, NodeId } from '../model/ids.ts'
import type { Point } from '../model/place.ts'
import type { EdgeAttributes, NodeAttributes } from './attributes.ts'
import { boxBetween } from './enclosed.ts'

/** What a drag does: move the drawing (or a node), or choose what it encloses. */
export const drawingTools = ['move', 'box', 'lasso'] as const
export type DrawingTool = (typeof drawingTools)[number]

/** What the reader did on the drawing. */
export type RendererHandlers = {
  nodeClicked: (id: NodeId, keys: { shift: boolean; mod: boolean }) => void
  nodeDoubleClicked: (id: NodeId) => void
  edgeClicked: (id: EdgeId) => void
  stageClicked: () => void
  hovered: (id: NodeId | EdgeId | null) => void
  nodeMoved: (id: NodeId, point: Point) => void
  /** The outline being drawn to choose nodes, in pixels of the container; null when it is closed or given up. */
  outlined: (outline: readonly Point[] | null) => void
  /** `adds` when the reader keeps what is chosen already. */
  enclosed: (ids: readonly NodeId[], adds: boolean) => void
}

/** What the gestures need of the renderer. */
export type Stage = {
  readonly sigma: Sigma<NodeAttributes, EdgeAttributes>
  readonly tool: () => DrawingTool
  /** Draws a node elsewhere while it is dragged. */
  readonly drag: (id: NodeId, point: Point) => void
  readonly within: (outline: readonly Point[]) => NodeId[]
}

type Gesture =
  | { kind: 'drag'; id: NodeId; from: Point; to: Point | null }
  | { kind: 'outline'; tool: 'box' | 'lasso'; points: Point[]; adds: boolean }

/** Nearer than this many pixels a press is a click, however the hand trembled. */
const steady = 4

/** Turns what Sigma hears from mouse and fingers into what the reader meant. */
export function listenTo({ sigma, tool, drag, within }: Stage, handlers: RendererHandlers): void {
  let gesture: Gesture | null = null
  /** The click that ends a gesture is none. */
  let hadGesture = false

  const begin = (next: Gesture | null) => {
    gesture = next
    hadGesture = false
  }
  const press = (at: Point, original: MouseEvent | TouchEvent, node: string | null) => {
    if (original instanceof MouseEvent && original.button !== 0) return
    if (!(original instanceof MouseEvent) && original.touches.length > 1) {
      if (gesture?.kind === 'outline') handlers.outlined(null)
      begin(null)
      return
    }
    const { shiftKey } = original
    const chosen = tool()
    if (chosen !== 'move' || (shiftKey && node === null))
      begin({ kind: 'outline', tool: chosen === 'lasso' ? 'lasso' : 'box', points: [at], adds: shiftKey })
    else begin(node === null ? null : { kind: 'drag', id: nodeId(node), from: at, to: null })
  }

  sigma.on('clickNode', ({ node, event: { original } }) => {
    if (!hadGesture)
      handlers.nodeClicked(nodeId(node), {
        shift: original.shiftKey,
        mod: original.ctrlKey || original.metaKey,
      })
  })
  sigma.on('doubleClickNode', (payload) => {
    payload.preventSigmaDefault()
    handlers.nodeDoubleClicked(nodeId(payload.node))
  })
  sigma.on('clickEdge', ({ edge }) => {
    if (!hadGesture) handlers.edgeClicked(edgeId(edge))
  })
  sigma.on('clickStage', () => {
    if (!hadGesture) handlers.stageClicked()
  })
  sigma.on('enterNode', ({ node }) => handlers.hovered(nodeId(node)))
  sigma.on('leaveNode', () => handlers.hovered(null))
  sigma.on('enterEdge', ({ edge }) => handlers.hovered(edgeId(edge)))
  sigma.on('leaveEdge', () => handlers.hovered(null))
  sigma.on('downNode', ({ node, event }) => press(event, event.original, node))
  sigma.on('downEdge', ({ event }) => press(event, event.original, null))
  sigma.on('downStage', ({ event }) => press(event, event.original, null))
  sigma.on('moveBody', (payload) => {
    if (gesture === null) return
    const { event } = payload
    const at = { x: event.x, y: event.y }
    payload.preventSigmaDefault()
    event.original.preventDefault()
    event.original.stopPropagation()
    const from = gesture.kind === 'drag' ? gesture.from : gesture.points[0]
    if (!hadGesture && from !== undefined && Math.hypot(at.x - from.x, at.y - from.y) < steady) return
    hadGesture = true
    if (gesture.kind === 'drag') {
      gesture.to = sigma.viewportToGraph(at)
      drag(gesture.id, gesture.to)
    } else {
      gesture.points.push(at)
      handlers.outlined(outlineOf(gesture))
    }
  })
  const release = () => {
    const ended = gesture
    gesture = null
    if (ended === null || !hadGesture) return
    if (ended.kind === 'drag') {
      if (ended.to !== null) handlers.nodeMoved(ended.id, ended.to)
      return
    }
    handlers.outlined(null)
    handlers.enclosed(within(outlineOf(ended)), ended.adds)
  }
  sigma.on('upNode', release)
  sigma.on('upEdge', release)
  sigma.on('upStage', release)
}

function outlineOf({ tool, points }: Extract<Gesture, { kind: 'outline' }>): Point[] {
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return []
  return tool === 'box' ? boxBetween(first, last) : [...points]
}
