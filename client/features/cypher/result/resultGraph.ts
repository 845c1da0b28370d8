import { plainValues } from '../../../graph/layout/layouts.ts'
import type { LayoutRequest } from '../../../graph/layout/request.ts'
import { sunflower } from '../../../graph/model/place.ts'
import type { Point } from '../../../graph/model/place.ts'
import { kindOf } from './cell.ts'
import type { ResultNode, ResultRelationship } from './cell.ts'

/** More nodes than this are listed, not drawn. */
export const mostDrawn = 120

/** The nodes that are drawn, in the order of the rows, and the relationships among them, parallel ones of a type as one. */
export function drawnGraph(nodes: readonly ResultNode[], relationships: readonly ResultRelationship[]) {
  const drawn = nodes.slice(0, mostDrawn)
  const elements = new Set(drawn.map(({ element }) => element))
  const inside = relationships.filter(({ start, end }) => elements.has(start) && elements.has(end))
  const bundles = Map.groupBy(inside, ({ start, end, type }) => `${start} ${end} ${type}`)
  const lines = [...bundles].flatMap(([key, [first, ...others]]) =>
    first === undefined
      ? []
      : [{ key, start: first.start, end: first.end, type: first.type, count: others.length + 1 }],
  )
  return { nodes: drawn, lines }
}
export type DrawnGraph = ReturnType<typeof drawnGraph>

/** Sizes are in pixels: a node with the words under it. */
const sizeWithWords = 26

/** What the layout must know of a result. */
export function resultLayout({ nodes, lines }: DrawnGraph): LayoutRequest {
  return {
    layout: 'force',
    values: plainValues('force'),
    nodes: nodes.map((node, index) => ({
      id: node.element,
      ...sunflower(index, 10),
      size: sizeWithWords,
      fixed: false,
      group: kindOf(node),
    })),
    edges: lines
      .filter(({ start, end }) => start !== end)
      .map(({ start, end, count }) => ({ source: start, target: end, weight: count })),
    milliseconds: 600,
  }
}

/** Places as shares of the box, 0 to 1 in both directions; a single node stands in the middle. */
export function inBox(positions: ReadonlyMap<string, Point>): Map<string, Point> {
  const points = [...positions.values()]
  const across = share(points.map(({ x }) => x))
  const down = share(points.map(({ y }) => y))
  return new Map([...positions].map(([id, { x, y }]) => [id, { x: across(x), y: down(y) }]))
}

/** Where a value lies between the least and the greatest. */
function share(values: readonly number[]): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return (value) => (high === low ? 0.5 : (value - low) / (high - low))
}

/** The ids of actors among the nodes, each once. */
export function actorIds(nodes: readonly ResultNode[]): string[] {
  const ids = nodes.flatMap(({ id, labels }) => (id !== null && labels.includes('Actor') ? [id] : []))
  return [...new Set(ids)]
}

/** The nodes by what they are, the most frequent kind first. */
export function byKind(nodes: readonly ResultNode[]): { kind: string; nodes: ResultNode[] }[] {
  return [...Map.groupBy(nodes, kindOf)]
    .map(([kind, members]) => ({ kind, nodes: members }))
    .toSorted((a, b) => b.nodes.length - a.nodes.length || (a.kind < b.kind ? -1 : 1))
}
