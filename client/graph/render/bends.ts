import type { EdgeId } from '../model/ids.ts'
import type { DrawnEdge } from '../style/style.ts'
import type { DrawnBy } from './drawnBy.ts'

/**
 * Above this many edges only plain lines are drawn: curves and thick edges cost too much (reference, §2). Where the processor
 * draws, it computes every pixel around a curve: 670 edges took it a quarter of a second a frame.
 */
const plainLinesAbove = { card: 5000, processor: 300 }
const bend = 0.22

export function edgeKind(count: number, drawnBy: DrawnBy): 'shaped' | 'line' {
  return count > plainLinesAbove[drawnBy] ? 'line' : 'shaped'
}

/** How far each of several edges between the same two nodes bends, so that all of them can be seen and clicked. */
export function curvatures(edges: ReadonlyMap<EdgeId, DrawnEdge>): Map<EdgeId, number> {
  const parallel = Map.groupBy(edges, ([, edge]) =>
    edge.source < edge.target ? `${edge.source} ${edge.target}` : `${edge.target} ${edge.source}`,
  )
  const result = new Map<EdgeId, number>()
  for (const group of parallel.values()) {
    if (group.length === 1) continue
    for (const [index, [id, edge]] of group.entries()) {
      const offset = (index - (group.length - 1) / 2) * bend
      result.set(id, edge.source < edge.target ? offset : -offset)
    }
  }
  return result
}

/** The program that draws an edge: a large graph has plain lines, but for what stands out. */
export function edgeProgram(
  isLarge: boolean,
  edge: DrawnEdge,
  curvature: number,
): 'line' | 'straight' | 'dashed' | 'curve' {
  if (isLarge) return edge.zIndex > 0 ? 'straight' : 'line'
  if (curvature !== 0) return 'curve'
  return edge.dashed ? 'dashed' : 'straight'
}
