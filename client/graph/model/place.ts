export type Point = { readonly x: number; readonly y: number }

const goldenAngle = Math.PI * (3 - Math.sqrt(5))
const rings = [0.75, 1, 1.25, 1.5, 1.75]
const directions = 24

/** Even starting places on a sunflower, the first in the middle: a layout from them is the same every time. */
export function sunflower(index: number, spacing = 1): Point {
  const radius = spacing * Math.sqrt(index)
  return { x: radius * Math.cos(index * goldenAngle), y: radius * Math.sin(index * goldenAngle) }
}

/** Who stands where, in a grid, so that asking for room costs the same in a crowd of any size. */
export class Crowd {
  readonly #cells = new Map<string, Point[]>()
  readonly #cell: number

  /** `reach` is the distance beyond which nobody is in the way. */
  constructor(points: Iterable<Point>, reach: number) {
    this.#cell = reach
    for (const point of points) this.add(point)
  }

  add(point: Point): void {
    const key = this.#key(Math.floor(point.x / this.#cell), Math.floor(point.y / this.#cell))
    const cell = this.#cells.get(key)
    if (cell === undefined) this.#cells.set(key, [point])
    else cell.push(point)
  }

  /** The distance to the nearest one, at most the reach. */
  roomAt(point: Point): number {
    const column = Math.floor(point.x / this.#cell)
    const row = Math.floor(point.y / this.#cell)
    let least = this.#cell
    for (let x = column - 1; x <= column + 1; x += 1)
      for (let y = row - 1; y <= row + 1; y += 1)
        for (const other of this.#cells.get(this.#key(x, y)) ?? [])
          least = Math.min(least, distance(point, other))
    return least
  }

  #key(column: number, row: number): string {
    return `${column} ${row}`
  }
}

/** How near a newcomer may stand to another node, as a share of the step. */
const elbowRoom = 0.4

/**
 * Places for newcomers around their anchor, within two steps of it, fanning out away from the middle of the drawing
 * and keeping clear of whoever is already there. Nobody else moves; the newcomers join the crowd.
 */
export function placeAround(anchor: Point, count: number, crowd: Crowd, step: number, outward = 0): Point[] {
  const places = candidates(anchor, step, outward)
  return Array.from({ length: count }, () => {
    let best = places[0] ?? anchor
    let bestRoom = -1
    for (const place of places) {
      const room = crowd.roomAt(place)
      if (room <= bestRoom) continue
      best = place
      bestRoom = room
      if (room >= step * elbowRoom) break
    }
    crowd.add(best)
    return best
  })
}

/** The crowd in which newcomers look for a place, for a given step. */
export function crowdFor(points: Iterable<Point>, step: number): Crowd {
  return new Crowd(points, step * elbowRoom)
}

/** How far events of the same actors stand apart, as a share of the step. */
const eventSpacing = 1 / 6

/** The crowd in which events look for a place. */
export function eventCrowdFor(points: Iterable<Point>, step: number): Crowd {
  return new Crowd(points, step * eventSpacing)
}

/** Where an event goes: among its participants, a little aside so that several events of two actors stay apart. */
export function placeAmong(participants: readonly Point[], crowd: Crowd, step: number): Point {
  const middle = centre(participants)
  const spacing = step * eventSpacing
  let place = middle
  for (let index = 0; index < 200; index += 1) {
    const offset = sunflower(index, spacing)
    place = { x: middle.x + offset.x, y: middle.y + offset.y }
    if (crowd.roomAt(place) > spacing * 0.9) break
  }
  crowd.add(place)
  return place
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
