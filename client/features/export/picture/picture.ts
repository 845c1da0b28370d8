/** The typefaces of a picture: names and titles, and what is quoted or dated. */
export type Face = 'sans' | 'serif'

/** Text of a picture; `y` is its baseline. */
export type TextMark = {
  kind: 'text'
  x: number
  y: number
  text: string
  size: number
  face: Face
  weight: number
  isItalic: boolean
  fill: string
  anchor: 'start' | 'middle' | 'end'
  /** Colour of the halo that keeps it readable over lines; null for none. */
  halo: string | null
}

/** A shape or a line, as the path data of SVG, which canvases draw too. */
export type PathMark = {
  kind: 'path'
  path: string
  fill: string | null
  stroke: string | null
  strokeWidth: number
  /** How long its dashes and the gaps between them are; without them, the stroke is whole. */
  dashes?: readonly [number, number]
}
export type Mark = PathMark | TextMark

/** A drawing that any painter can carry out, from the back to the front, in pixels. */
export type Picture = {
  width: number
  height: number
  background: string
  title: string
  description: string
  marks: readonly Mark[]
}

/** How wide a text is, in pixels, without its halo. */
export type Measure = (
  text: string,
  font: { size: number; face: Face; weight: number; isItalic: boolean },
) => number

/** A number as a coordinate: two places are exact enough and keep files small. */
export function coordinate(value: number): string {
  return String(Math.round(value * 100) / 100)
}
