import type { Box } from '../../../graph/render/labelPlaces.ts'

/** Side of a cell, in pixels: wider than most names. */
const side = 160

/** Boxes of a picture by where they lie: with thousands of them, looking at each for every name takes seconds. */
export class NearBoxes {
  readonly #cells = new Map<string, Box[]>()

  constructor(boxes: Iterable<Box> = []) {
    for (const box of boxes) this.add(box)
  }

  add(box: Box): void {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key)
      if (cell === undefined) this.#cells.set(key, [box])
      else cell.push(box)
    }
  }

  /** All that may cover one of some boxes, and perhaps others. */
  around(boxes: readonly Box[]): Box[] {
    const keys = new Set(boxes.flatMap(cellsOf))
    return [...keys].flatMap((key) => this.#cells.get(key) ?? [])
  }
}

function cellsOf({ left, right, top, bottom }: Box): string[] {
  const keys: string[] = []
  for (let x = Math.floor(left / side); x <= Math.floor(right / side); x += 1)
    for (let y = Math.floor(top / side); y <= Math.floor(bottom / side); y += 1) keys.push(`${x} ${y}`)
  return keys
}
