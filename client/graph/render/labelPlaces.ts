/** In pixels; `top` is above `bottom`. */
export type Box = { left: number; right: number; top: number; bottom: number }

const gap = 4

export function covers(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Where the name of a node may stand, best first: under it, above it, to its right, to its left. `half` of its width. */
export function labelPlaces(
  node: { x: number; y: number; radius: number },
  half: number,
  fontSize: number,
): readonly [under: Box, ...others: Box[]] {
  const { x, y, radius } = node
  const at = (centre: number, top: number): Box => ({
    left: centre - half,
    right: centre + half,
    top,
    bottom: top + fontSize + 2,
  })
  const beside = radius + gap + half
  return [
    at(x, y + radius + gap),
    at(x, y - radius - gap - fontSize - 2),
    at(x + beside, y - fontSize / 2),
    at(x - beside, y - fontSize / 2),
  ]
}

/** The first place within the picture that covers neither a name that was written nor a node. */
export function freePlace(
  places: readonly Box[],
  within: { left: number; right: number },
  written: readonly Box[],
  nodes: readonly Box[],
): Box | undefined {
  return places.find(
    (place) =>
      place.left >= within.left &&
      place.right <= within.right &&
      !written.some((other) => covers(place, other)) &&
      !nodes.some((node) => covers(place, node)),
  )
}
