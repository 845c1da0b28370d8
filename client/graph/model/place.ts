export type Point = { readonly x: number; readonly y: number }

const goldenAngle = Math.PI * (3 - Math.sqrt(5))
const rings = [0.75, 1, 1.25, 1.5, 1.75]
const directions = 24

/** Even starting places on a sunflower, the first in the middle: a layout from them is the same every time. */
export function sunflower(index: number, spacing = 1): Point {
  const radius = spacing * Math.sqrt(index)
  return { x: radius * Math.cos(index * goldenAngle), y: radius * Math.sin(index * goldenAngle) }
}

/**
 * Places for newcomers around their anchor, within two steps of it, fanning out away from the middle of the drawing
 * and keeping clear of whoever is already there. Nobody else moves.
 */
export function placeAround(
  anchor: Point,
  count: number,
  occupied: readonly Point[],
  step: number,
  outward = 0,
): Point[] {
  const near = occupied.filter((point) => distance(point, anchor) < 3 * step)
  const placed: Point[] = []
  for (let index = 0; index < count; index += 1) {
    const best = candidates(anchor, step, outward)
      .map((point) => ({ point, room: roomAround(point, near, placed) }))
      .reduce((best, candidate) =>
        best.room < step / 2 && candidate.room > best.room * 1.001 ? candidate : best,
      )
    placed.push(best.point)
  }
  return placed
}

/** Where an event goes: among its participants, a little aside so that several events of two actors stay apart. */
export function placeAmong(participants: readonly Point[], occupied: readonly Point[], step: number): Point {
  const middle = centre(participants)
  const spacing = step / 6
  const taken = occupied.filter((point) => distance(point, middle) < step)
  for (let index = 0; index < 200; index += 1) {
    const offset = sunflower(index, spacing)
    const point = { x: middle.x + offset.x, y: middle.y + offset.y }
    if (taken.every((other) => distance(other, point) > spacing * 0.9)) return point
  }
  return middle
}

/** The mean of some points; the origin for none. */
export function centre(points: readonly Point[]): Point {
  const count = Math.max(points.length, 1)
  return {
    x: points.reduce((sum, point) => sum + point.x, 0) / count,
    y: points.reduce((sum, point) => sum + point.y, 0) / count,
  }
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function candidates(anchor: Point, step: number, outward: number): Point[] {
  return rings.flatMap((ring) =>
    Array.from({ length: directions }, (_, index) => {
      // Right ahead first, then alternately to both sides.
      const turn = Math.ceil(index / 2) * (index % 2 === 0 ? 1 : -1)
      const angle = outward + (turn * 2 * Math.PI) / directions
      return {
        x: anchor.x + ring * step * Math.cos(angle),
        y: anchor.y + ring * step * Math.sin(angle),
      }
    }),
  )
}

function roomAround(point: Point, ...groups: readonly (readonly Point[])[]): number {
  let least = Infinity
  for (const group of groups) for (const other of group) least = Math.min(least, distance(point, other))
  return least
}
