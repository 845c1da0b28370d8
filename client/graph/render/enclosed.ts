import type { Point } from '../model/place.ts'

/** The four corners of the box between two points. */
export function boxBetween(from: Point, to: Point): Point[] {
  return [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }]
}

/** Whether a point lies inside a closed outline (by the even-odd rule: a ray to the right crosses it an odd number of times). */
export function isInside({ x, y }: Point, outline: readonly Point[]): boolean {
  let inside = false
  for (const [index, to] of outline.entries()) {
    const from = outline.at(index - 1)
    if (from === undefined || from.y > y === to.y > y) continue
    if (x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)) inside = !inside
  }
  return inside
}
