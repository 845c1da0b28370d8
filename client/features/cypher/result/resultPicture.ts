import { ActorType } from '../../../../model/actor.ts'
import { Quad } from '../../../../model/plover/event-types.ts'
import { actorShapes } from '../../../graph/style/palette.ts'
import type { Palette, Shape } from '../../../graph/style/palette.ts'
import type { Point } from '../../../graph/model/place.ts'
import { coordinate } from '../../export/picture/picture.ts'
import type { Mark, Picture, TextMark } from '../../export/picture/picture.ts'
import { shapePath } from '../../export/picture/shapes.ts'
import { nameOf } from './cell.ts'
import type { ResultNode } from './cell.ts'
import type { DrawnGraph } from './resultGraph.ts'

const width = 1600
const height = 1000
const margin = 90
const header = 110
const radius = 11
const longestName = 34

const plainText = { kind: 'text', face: 'sans', weight: 500, isItalic: false, anchor: 'middle' } as const

/** The drawn part of a result as a picture, at the places (0 to 1) that it has on the page. */
export function pictureOfResult(
  graph: DrawnGraph,
  places: ReadonlyMap<string, Point>,
  { title, lines }: { title: string; lines: readonly string[] },
  palette: Palette,
): Picture {
  const at = (element: string): Point => {
    const { x, y } = places.get(element) ?? { x: 0.5, y: 0.5 }
    return { x: margin + x * (width - 2 * margin), y: header + y * (height - header - margin) }
  }
  return {
    width,
    height,
    background: palette.paper,
    title,
    description: lines.join('. '),
    marks: [
      ...graph.lines.flatMap((line) => lineMarks(line, at(line.start), at(line.end), palette)),
      ...graph.nodes.flatMap((node) => nodeMarks(node, at(node.element), palette)),
      { ...plainText, ...words(title, margin / 2, 48, 26, palette.ink), face: 'serif', anchor: 'start' },
      ...lines.map((line, index): TextMark => ({
        ...plainText,
        ...words(line, margin / 2, 74 + index * 20, 14, palette.quiet),
        anchor: 'start',
      })),
    ],
  }
}

function lineMarks(
  { type, count }: DrawnGraph['lines'][number],
  from: Point,
  to: Point,
  palette: Palette,
): Mark[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length < 1) return []
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const tip = { x: to.x - dx * (radius + 3), y: to.y - dy * (radius + 3) }
  const side = (turn: number) =>
    `${coordinate(tip.x - dx * 11 - dy * turn)} ${coordinate(tip.y - dy * 11 + dx * turn)}`
  const path = `M${coordinate(from.x)} ${coordinate(from.y)}L${coordinate(tip.x)} ${coordinate(tip.y)}`
  return [
    { kind: 'path', path, fill: null, stroke: palette.quiet, strokeWidth: 1 + Math.log2(count) * 0.6 },
    {
      kind: 'path',
      path: `M${coordinate(tip.x)} ${coordinate(tip.y)}L${side(4)}L${side(-4)}Z`,
      fill: palette.quiet,
      stroke: null,
      strokeWidth: 0,
    },
    {
      ...plainText,
      ...words(type, (from.x + to.x) / 2, (from.y + to.y) / 2 - 4, 10, palette.quiet),
      halo: palette.paper,
    },
  ]
}

function nodeMarks(node: ResultNode, { x, y }: Point, palette: Palette): Mark[] {
  const { shape, colour } = lookOf(node, palette)
  const name = nameOf(node)
  const short = name.length > longestName ? `${name.slice(0, longestName).trimEnd()} …` : name
  const isRing = shape === 'ring'
  return [
    {
      kind: 'path',
      path: shapePath(shape, x, y, radius),
      fill: isRing ? palette.paper : colour,
      stroke: isRing ? colour : null,
      strokeWidth: isRing ? 5 : 0,
    },
    { ...plainText, ...words(short, x, y + radius + 17, 14, palette.ink), halo: palette.paper },
  ]
}

/** Actors and events look as everywhere in the explorer, anything else is a grey square. */
function lookOf({ labels, properties }: ResultNode, palette: Palette): { shape: Shape; colour: string } {
  const type = ActorType.safeParse(properties['type'])
  if (labels.includes('Actor') && type.success)
    return { shape: actorShapes[type.data], colour: palette[type.data] }
  const quad = Quad.safeParse(properties['quad'])
  if (labels.includes('Event') && quad.success) return { shape: 'ring', colour: palette[`quad${quad.data}`] }
  return { shape: 'square', colour: palette.quiet }
}

function words(text: string, x: number, y: number, size: number, fill: string) {
  return { text, x, y, size, fill, halo: null }
}
