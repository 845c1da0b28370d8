import { useEffect, useRef } from 'react'
import type { PointerEvent } from 'react'
import { useTheme } from '../../app/theme.ts'
import type { Explorer } from '../../graph/explorer.ts'
import type { NodeId } from '../../graph/model/ids.ts'
import type { Point } from '../../graph/model/place.ts'
import { palettes } from '../../graph/style/palette.ts'
import type { Palette } from '../../graph/style/palette.ts'
import { useExplore, useSnapshot } from '../explore/useExplore.tsx'
import { useRenderer } from './useRenderer.ts'

const [width, height] = [168, 116]
const margin = 8
/** With fewer nodes the drawing itself is clear enough. */
const fewNodes = 40

/** The whole graph in small, and which part of it is in sight. A drag on it moves the camera; everybody else has the list. */
export function Minimap() {
  const { explorer } = useExplore()
  const { theme } = useTheme()
  const renderer = useRenderer((state) => state.renderer)
  const isShown = useSnapshot((snapshot) => snapshot.rows.length > fewNodes)
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!isShown || renderer === null || context === null || context === undefined) return undefined
    const ratio = window.devicePixelRatio
    context.canvas.width = width * ratio
    context.canvas.height = height * ratio
    const palette = palettes[theme]
    const nodes = new OffscreenCanvas(width * ratio, height * ratio)
    let isStale = true
    /** As they were drawn last. */
    let drawn: ReadonlyMap<NodeId, Point> = new Map()
    const stopScene = explorer.onScene((scene, touched) => {
      // One or two that the pointer lights up look as before from here, unless they were dragged.
      isStale ||=
        touched === null ||
        touched.nodes.size > 2 ||
        [...touched.nodes].some((id) => hasMoved(drawn.get(id), scene.nodes.get(id)))
    })
    let anew: ReturnType<typeof setTimeout> | undefined
    const draw = () => {
      const scale = scaleFor(explorer)
      if (isStale) {
        drawNodes(nodes, ratio, explorer, scale, palette)
        drawn = new Map(explorer.scene.nodes)
      }
      isStale = false
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.clearRect(0, 0, context.canvas.width, context.canvas.height)
      context.drawImage(nodes, 0, 0)
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
      const { from, to } = renderer.viewed()
      const [a, b] = [scale.place(from), scale.place(to)]
      context.strokeStyle = palette.accent
      context.fillStyle = palette.halo
      context.lineWidth = 1.5
      context.beginPath()
      context.rect(a.x, b.y, b.x - a.x, a.y - b.y)
      context.globalAlpha = 0.35
      context.fill()
      context.globalAlpha = 1
      context.stroke()
    }
    const stop = renderer.onDrawn(() => {
      clearTimeout(anew)
      // The large drawing has the frame for itself.
      if (isStale) anew = setTimeout(draw)
      else draw()
    })
    renderer.zoom(1)
    return () => {
      clearTimeout(anew)
      stop()
      stopScene()
    }
  }, [explorer, renderer, theme, isShown])
  if (!isShown || renderer === null) return null
  const look = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.buttons === 0) return
    const box = event.currentTarget.getBoundingClientRect()
    event.currentTarget.setPointerCapture(event.pointerId)
    renderer.centre(scaleFor(explorer).find({ x: event.clientX - box.left, y: event.clientY - box.top }))
  }
  return (
    <canvas
      ref={canvas}
      aria-hidden="true"
      className="absolute right-4 bottom-16 cursor-move touch-none rounded-xl border border-line bg-page/95 max-md:hidden"
      style={{ width, height }}
      onPointerDown={look}
      onPointerMove={look}
    />
  )
}

function hasMoved(before: Point | undefined, after: Point | undefined): boolean {
  return before?.x !== after?.x || before?.y !== after?.y
}

/** From graph coordinates to those of the small canvas, and back. */
function scaleFor(explorer: Explorer): { place: (point: Point) => Point; find: (at: Point) => Point } {
  const { extent } = explorer.scene
  const { x, y } = extent ?? { x: [0, 1], y: [0, 1] }
  const pixel = Math.min(
    (width - 2 * margin) / Math.max(x[1] - x[0], Number.MIN_VALUE),
    (height - 2 * margin) / Math.max(y[1] - y[0], Number.MIN_VALUE),
  )
  const middle = { x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2 }
  return {
    place: (point) => ({
      x: width / 2 + (point.x - middle.x) * pixel,
      y: height / 2 - (point.y - middle.y) * pixel,
    }),
    find: (at) => ({
      x: middle.x + (at.x - width / 2) / pixel,
      y: middle.y - (at.y - height / 2) / pixel,
    }),
  }
}

function drawNodes(
  canvas: OffscreenCanvas,
  ratio: number,
  explorer: Explorer,
  { place }: ReturnType<typeof scaleFor>,
  palette: Palette,
): void {
  const context = canvas.getContext('2d')
  if (context === null) return
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.clearRect(0, 0, width, height)
  for (const node of explorer.scene.nodes.values()) {
    const { x, y } = place(node)
    const side = Math.max(node.size / 5, 1.2)
    context.fillStyle = node.color === palette.paper ? node.borderColor : node.color
    context.fillRect(x - side / 2, y - side / 2, side, side)
  }
}
