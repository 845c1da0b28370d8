import type { Measure, Picture } from './picture.ts'
import { faces } from './svg.ts'

type Font = Parameters<Measure>[1]

/** Measures text as this page draws it. */
export function pageMeasure(): Measure {
  const context = contextOf(document.createElement('canvas'))
  return (text, font) => {
    context.font = fontOf(font)
    return context.measureText(text).width
  }
}

/** A picture as a PNG file, twice as fine as its pixels where a canvas may be so large. */
export async function asPng(picture: Picture): Promise<Blob> {
  const { width, height, background, marks } = picture
  const ratio = Math.min(2, largestSide / Math.max(width, height), Math.sqrt(mostPixels / (width * height)))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * ratio)
  canvas.height = Math.round(height * ratio)
  const context = contextOf(canvas)
  await document.fonts.ready
  context.scale(ratio, ratio)
  context.fillStyle = background
  context.fillRect(0, 0, width, height)
  context.textBaseline = 'alphabetic'
  let rested = performance.now()
  for (const mark of marks) {
    if (performance.now() - rested > longestStretch) {
      await rest()
      rested = performance.now()
    }
    if (mark.kind === 'path') {
      const path = new Path2D(mark.path)
      context.lineJoin = 'round'
      context.lineCap = mark.fill === null && mark.dashes === undefined ? 'round' : 'butt'
      context.setLineDash(mark.dashes?.slice() ?? [])
      if (mark.fill !== null) {
        context.fillStyle = mark.fill
        // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, not an array
        context.fill(path)
      }
      if (mark.stroke !== null) {
        context.strokeStyle = mark.stroke
        context.lineWidth = mark.strokeWidth
        context.stroke(path)
      }
      continue
    }
    context.font = fontOf(mark)
    context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor
    if (mark.halo !== null) {
      context.lineJoin = 'round'
      context.setLineDash([])
      context.lineWidth = 4
      context.strokeStyle = mark.halo
      context.strokeText(mark.text, mark.x, mark.y)
    }
    context.fillStyle = mark.fill
    context.fillText(mark.text, mark.x, mark.y)
  }
  return blobOf(canvas)
}

/** Larger canvases are refused by some browsers. */
const largestSide = 8192
/** More make files that no mail takes; the names can be read well before. */
const mostPixels = 32_000_000
/** So long is drawn without letting the page do anything else, in milliseconds. */
const longestStretch = 30

function rest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}

function fontOf({ size, face, weight, isItalic }: Font): string {
  return `${isItalic ? 'italic ' : ''}${weight} ${size}px ${faces[face]}`
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('This browser cannot draw a picture.')
  return context
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The picture is too large for this browser.'))
      else resolve(blob)
    }, 'image/png')
  })
}
