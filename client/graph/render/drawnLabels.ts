import { covers, freePlace, labelPlaces } from './labelPlaces.ts'
import type { Box } from './labelPlaces.ts'
import type { Palette } from '../style/palette.ts'

type Labelled = {
  x: number
  y: number
  size: number
  label: string | null
  labelKind?: unknown
  forceLabel?: unknown
}
type Waiting = {
  label: string
  x: number
  y: number
  isEvent: boolean
  isForced: boolean
  size: number
}

/** Events are named only from near: from afar it is the actors one looks for. */
const eventNamesBelow = 0.55

/** How many of the weightiest are named though another node stands where the name goes. */
const mayCover = 24

/**
 * Draws labels under their nodes, or above or beside them where another node or a weightier label stands, on a halo of
 * paper; leaves out those that would cover a weightier one.
 */
export class LabelPainter {
  readonly #widths = new Map<string, number>()
  #waiting: Waiting[] = []
  #context: CanvasRenderingContext2D | null = null
  #areEventsNamed = false
  #scale = 1
  #palette: Palette

  constructor(palette: Palette) {
    this.#palette = palette
  }

  setPalette(palette: Palette): void {
    this.#palette = palette
  }

  /** A new frame has no labels yet. `ratio` is that of the camera (less than 1 is closer), `scale` that of the nodes. */
  beginFrame(ratio: number, scale: number): void {
    this.#waiting = []
    this.#areEventsNamed = ratio < eventNamesBelow
    this.#scale = scale
  }

  /** Fonts that arrive late have other widths. */
  forgetWidths(): void {
    this.#widths.clear()
  }

  /** Takes a label down; it is drawn when all of the frame are known. */
  readonly draw = (context: CanvasRenderingContext2D, data: Labelled): void => {
    if (typeof data.label !== 'string' || data.label === '') return
    const isEvent = data.labelKind === 'event'
    const isForced = data.forceLabel === true
    if (isEvent && !isForced && !this.#areEventsNamed) return
    this.#context = context
    this.#waiting.push({
      label: data.label,
      x: data.x,
      y: data.y,
      isEvent,
      isForced,
      size: data.size,
    })
  }

  /** Draws the labels of the frame: first what stands out, then the weightiest. */
  endFrame(): void {
    const context = this.#context
    if (context === null) return
    const boxes: Box[] = []
    const nodes = this.#waiting.map(({ x, y, size }) => ({
      left: x - size,
      right: x + size,
      top: y - size,
      bottom: y + size,
    }))
    const ranked = this.#waiting.toSorted(
      (a, b) => Number(b.isForced) - Number(a.isForced) || b.size - a.size,
    )
    for (const [rank, waiting] of ranked.entries()) {
      const { label, x, y, size, isEvent, isForced } = waiting
      const fontSize = Math.round((isEvent ? 12 : 13) * Math.max(this.#scale, 0.85))
      context.font = isEvent
        ? `italic 400 ${fontSize}px "Newsreader Variable", Georgia, serif`
        : `500 ${fontSize}px "Inter Variable", system-ui, sans-serif`
      const half = this.#width(context, label) / 2
      const places = labelPlaces({ x, y, radius: size }, half, fontSize)
      const [under] = places
      const isFree = () => !boxes.some((other) => covers(under, other))
      const free = freePlace(places, { left: 0, right: context.canvas.clientWidth }, boxes, nodes)
      // In a crowd a name may cover somebody only if it is one of the weightiest.
      const box = free ?? (isForced || (rank < mayCover && isFree()) ? under : null)
      if (box === null) continue
      boxes.push(box)
      this.#paint(
        context,
        label,
        (box.left + box.right) / 2,
        box.top,
        isEvent ? this.#palette.quiet : this.#palette.ink,
      )
    }
  }

  #paint(context: CanvasRenderingContext2D, label: string, x: number, top: number, colour: string): void {
    context.textAlign = 'center'
    context.textBaseline = 'top'
    context.lineJoin = 'round'
    context.lineWidth = 4
    context.strokeStyle = this.#palette.paper
    context.strokeText(label, x, top)
    context.fillStyle = colour
    context.fillText(label, x, top)
  }

  #width(context: CanvasRenderingContext2D, label: string): number {
    const key = `${context.font} ${label}`
    const known = this.#widths.get(key)
    if (known !== undefined) return known
    const { width } = context.measureText(label)
    this.#widths.set(key, width)
    return width
  }
}
