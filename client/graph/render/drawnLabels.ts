import type { Palette } from '../style/palette.ts'

type Labelled = {
  x: number
  y: number
  size: number
  label: string | null
  labelKind?: unknown
  forceLabel?: unknown
}
type Box = { left: number; right: number; top: number; bottom: number }
const actorFont = '500 13px "Inter Variable", system-ui, sans-serif'
const eventFont = 'italic 400 12px "Newsreader Variable", Georgia, serif'
const gap = 4
const lineHeight = 15
/** Events are named only from near: from afar it is the actors one looks for. */
const eventNamesBelow = 0.55

/** Draws labels under their nodes, on a halo of paper, and leaves out those that would cover another. */
export class LabelPainter {
  #boxes: Box[] = []
  #areEventsNamed = false
  readonly #widths = new Map<string, number>()
  #palette: Palette

  constructor(palette: Palette) {
    this.#palette = palette
  }

  setPalette(palette: Palette): void {
    this.#palette = palette
  }

  /** A new frame has no labels yet. `ratio` is that of the camera: 1 shows everything, less is closer. */
  beginFrame(ratio: number): void {
    this.#boxes = []
    this.#areEventsNamed = ratio < eventNamesBelow
  }

  /** Fonts that arrive late have other widths. */
  forgetWidths(): void {
    this.#widths.clear()
  }

  readonly draw = (context: CanvasRenderingContext2D, data: Labelled): void => {
    if (typeof data.label !== 'string' || data.label === '') return
    const isEvent = data.labelKind === 'event'
    const forced = data.forceLabel === true
    if (isEvent && !forced && !this.#areEventsNamed) return
    context.font = isEvent ? eventFont : actorFont
    const width = this.#width(context, data.label)
    const top = data.y + data.size + gap
    const box = { left: data.x - width / 2, right: data.x + width / 2, top, bottom: top + lineHeight }
    if (!forced && this.#boxes.some((other) => covers(box, other))) return
    this.#boxes.push(box)
    context.textAlign = 'center'
    context.textBaseline = 'top'
    context.lineJoin = 'round'
    context.lineWidth = 4
    context.strokeStyle = this.#palette.paper
    context.strokeText(data.label, data.x, top)
    context.fillStyle = isEvent ? this.#palette.quiet : this.#palette.ink
    context.fillText(data.label, data.x, top)
    context.textAlign = 'start'
    context.textBaseline = 'alphabetic'
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

function covers(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
