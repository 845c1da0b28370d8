import type { Scene } from '../../../graph/explorer.ts'
import { curvatures } from '../../../graph/render/bends.ts'
import type { Palette, Shape } from '../../../graph/style/palette.ts'
import type { DrawnEdge, DrawnNode } from '../../../graph/style/style.ts'
import { coordinate } from './picture.ts'
import type { Mark, Measure, PathMark, Picture, TextMark } from './picture.ts'
import { placeLabels } from './placeLabels.ts'
import { shapePath } from './shapes.ts'

/** A line of the legend: a shape, or the line of a kind of links. */
export type LegendEntry = {
  words: string
  colour: string
  /** Null for a line. */
  shape: Shape | null
  width: number
  /** Into how many dashes the line around the shape is broken, 0 for a whole one; without it, the shape is filled. */
  dashes?: number
}

/** What is written around the graph. */
export type Caption = {
  title: string
  /** Below the title, in smaller type: counts, filters, dates. */
  lines: readonly string[]
  legend: readonly LegendEntry[]
  /** At the very bottom: where it came from. */
  footer: string
}

const margin = 56
const narrowest = 1600
/** Nodes and links are drawn so much larger than on the page, which is smaller than a picture. */
const enlarged = 1.35
const nodesOfNarrowest = 160

/** The whole visible graph, whatever part of it the camera looks at, with its title above and its legend below. */
export function composePicture(
  scene: Pick<Scene, 'nodes' | 'edges'>,
  caption: Caption,
  palette: Palette,
  measure: Measure,
): Picture {
  const width = Math.round(
    narrowest * Math.min(Math.max(Math.sqrt(scene.nodes.size / nodesOfNarrowest), 1), 3),
  )
  const header = headerMarks(caption, palette, width, measure)
  const area = {
    left: margin,
    right: width - margin,
    top: header.bottom + 40,
    height: Math.round(width * 0.62),
  }
  const legend = legendMarks(caption, palette, width, area.top + area.height + 40, measure)
  return {
    width,
    height: Math.ceil(legend.bottom + margin * 0.6),
    background: palette.paper,
    title: caption.title,
    description: caption.lines.join('. '),
    marks: [...graphMarks(scene, area, palette, measure), ...header.marks, ...legend.marks],
  }
}

type Area = { left: number; right: number; top: number; height: number }
type Placed = { x: number; y: number; radius: number; node: DrawnNode }

function graphMarks(
  { nodes, edges }: Pick<Scene, 'nodes' | 'edges'>,
  area: Area,
  palette: Palette,
  measure: Measure,
): Mark[] {
  const placed = placeIn(nodes, area)
  const bends = curvatures(edges)
  const lines = [...edges]
    .toSorted(([, a], [, b]) => a.zIndex - b.zIndex)
    .flatMap(([id, edge]): Mark[] => {
      const from = placed.get(edge.source)
      const to = placed.get(edge.target)
      return from === undefined || to === undefined ? [] : [edgeMark(edge, from, to, bends.get(id) ?? 0)]
    })
  const standing = [...placed.values()].toSorted((a, b) => a.node.zIndex - b.node.zIndex)
  const labels = standing
    .filter(({ node }) => node.label !== '')
    .map(({ x, y, radius, node }) => ({
      x,
      y,
      radius,
      text: node.label,
      isEvent: node.labelKind === 'event',
      isForced: node.forceLabel,
    }))
  return [
    ...lines,
    ...standing.flatMap((place) => nodeMarks(place, palette)),
    ...placeLabels(labels, standing, area, { ...palette, measure }),
  ]
}

/** Every node at its place in the area; the drawing's y grows upwards, a picture's downwards. */
function placeIn(nodes: Scene['nodes'], area: Area): Map<string, Placed> {
  const all = [...nodes.values()]
  const xs = all.map(({ x }) => x)
  const ys = all.map(({ y }) => y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [low, high] = [Math.min(...ys), Math.max(...ys)]
  // Room for the largest node and a name below it.
  const room = 48
  const width = area.right - area.left - 2 * room
  const height = area.height - 2 * room
  const scale = Math.min(width / Math.max(right - left, 1e-9), height / Math.max(high - low, 1e-9))
  const step = Number.isFinite(scale) && scale < 1e6 ? scale : 0
  return new Map(
    [...nodes].map(([id, node]) => [
      id,
      {
        node,
        radius: node.size * enlarged,
        x: (area.left + area.right) / 2 + (node.x - (left + right) / 2) * step,
        y: area.top + area.height / 2 - (node.y - (low + high) / 2) * step,
      },
    ]),
  )
}

function edgeMark(edge: DrawnEdge, from: Placed, to: Placed, curvature: number): Mark {
  const [x1, y1, x2, y2] = [from.x, from.y, to.x, to.y]
  const middle = point((x1 + x2) / 2 + (y2 - y1) * curvature, (y1 + y2) / 2 - (x2 - x1) * curvature)
  const way = curvature === 0 ? `L${point(x2, y2)}` : `Q${middle} ${point(x2, y2)}`
  return {
    kind: 'path',
    path: `M${point(x1, y1)}${way}`,
    fill: null,
    stroke: edge.color,
    strokeWidth: Math.max(edge.size * enlarged * 0.9, 0.8),
    ...(edge.dashed ? { dashes: [5 * enlarged, 4 * enlarged] as const } : {}),
  }
}

function nodeMarks({ x, y, radius, node }: Placed, palette: Palette): Mark[] {
  const border = node.borderWidth * enlarged
  // The border lies within the shape, as in the drawing; a stroke lies half outside.
  const reach = Math.max(radius - border / 2, 1)
  const path = shapePath(node.shape, x, y, reach)
  const ring: Mark[] =
    node.ringColor === palette.none
      ? []
      : [
          {
            kind: 'path',
            path: shapePath(node.shape, x, y, radius + 5),
            fill: null,
            stroke: node.ringColor,
            strokeWidth: 3,
          },
        ]
  return [
    ...ring,
    {
      kind: 'path',
      path,
      fill: node.color,
      stroke: node.borderColor,
      strokeWidth: border,
      ...brokenInto(node.dashes, reach),
    },
  ]
}

/** So much of each dash and its gap is the dash, as in the drawing. */
const dashShare = 0.58

/** The line around a shape in as many dashes as it is broken into. */
function brokenInto(count: number, radius: number): Pick<PathMark, 'dashes'> {
  if (count === 0) return {}
  const each = (2 * Math.PI * radius) / count
  return { dashes: [each * dashShare, each * (1 - dashShare)] }
}

function headerMarks(
  { title, lines }: Caption,
  palette: Palette,
  width: number,
  measure: Measure,
): { marks: Mark[]; bottom: number } {
  const wide = width - 2 * margin
  const titleFont = { size: 38, face: 'serif', weight: 500, isItalic: false } as const
  const lineFont = { size: 17, face: 'sans', weight: 400, isItalic: false } as const
  const marks: TextMark[] = []
  let y = margin
  for (const text of wrapped(title, wide, (part) => measure(part, titleFont))) {
    y += 42
    marks.push({ kind: 'text', x: margin, y: y - 10, text, ...titleFont, fill: palette.ink, ...plain })
  }
  for (const text of lines.flatMap((line) => wrapped(line, wide, (part) => measure(part, lineFont)))) {
    y += 26
    marks.push({ kind: 'text', x: margin, y: y - 4, text, ...lineFont, fill: palette.quiet, ...plain })
  }
  return { marks, bottom: y }
}

const plain = { anchor: 'start', halo: null } as const

function legendMarks(
  { legend, footer }: Caption,
  palette: Palette,
  width: number,
  top: number,
  measure: Measure,
): { marks: Mark[]; bottom: number } {
  const font = { size: 16, face: 'sans', weight: 400, isItalic: false } as const
  const marks: Mark[] = []
  let x = margin
  let y = top
  for (const { words, colour, shape, width: lineWidth, dashes } of legend) {
    const symbol = shape === null ? 34 : 22
    const wide = symbol + measure(words, font) + 30
    if (x > margin && x + wide > width - margin) {
      x = margin
      y += 30
    }
    marks.push(
      shape === null
        ? {
            kind: 'path',
            path: `M${coordinate(x)} ${y - 2}q12 -9 24 -1`,
            fill: null,
            stroke: colour,
            strokeWidth: lineWidth,
          }
        : {
            kind: 'path',
            path: shapePath(shape, x + 8, y - 5, dashes === undefined ? 8 : 6.5),
            ...(dashes === undefined
              ? { fill: colour, stroke: null, strokeWidth: 0 }
              : { fill: palette.paper, stroke: colour, strokeWidth: 3, ...brokenInto(dashes, 6.5) }),
          },
      { kind: 'text', x: x + symbol, y, text: words, ...font, fill: palette.ink, ...plain },
    )
    x += wide
  }
  const small = { ...font, size: 14 }
  const rows = wrapped(footer, width - 2 * margin, (part) => measure(part, small))
  for (const [index, text] of rows.entries())
    marks.push({
      kind: 'text',
      x: margin,
      y: y + 40 + index * 20,
      text,
      ...small,
      fill: palette.quiet,
      ...plain,
    })
  return { marks, bottom: y + 40 + Math.max(rows.length - 1, 0) * 20 }
}

/** Breaks a text between words into lines of at most that width; a word that is wider stands alone. */
function wrapped(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || measure(`${last} ${word}`) > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

function point(x: number, y: number): string {
  return `${coordinate(x)} ${coordinate(y)}`
}
