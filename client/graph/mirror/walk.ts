import type { Point } from '../model/place.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

/** Pixels: y grows downwards. */
const headings: Record<Direction, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

/** The nearest place in a direction, within 45° of it when there is one; null when nothing lies that way. */
export function neighbourTowards<Id>(
  places: ReadonlyMap<Id, Point>,
  from: Id,
  direction: Direction,
): Id | null {
  const start = places.get(from)
  if (start === undefined) return null
  const heading = headings[direction]
  let best: { id: Id; cost: number } | null = null
  for (const [id, place] of places) {
    const ahead = (place.x - start.x) * heading.x + (place.y - start.y) * heading.y
    if (id === from || ahead <= 0) continue
    const aside = Math.abs((place.x - start.x) * heading.y) + Math.abs((place.y - start.y) * heading.x)
    const cost = ahead + 2 * aside
    if (best === null || cost < best.cost) best = { id, cost }
  }
  return best?.id ?? null
}
