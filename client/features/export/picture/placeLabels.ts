import { covers, freePlace, labelPlaces } from '../../../graph/render/labelPlaces.ts'
import { NearBoxes } from './nearBoxes.ts'
import type { Measure, TextMark } from './picture.ts'

/** A name to be placed beside its node. */
export type Label = {
  text: string
  x: number
  y: number
  /** Radius of its node. */
  radius: number
  isEvent: boolean
  /** Stands out, so it is written even where it covers another. */
  isForced: boolean
}

/** So much of a line's height is above its baseline. */
const ascent = 0.8

/**
 * Writes names under their nodes, or above or beside them where something stands in the way: what stands out first, then
 * the largest. A name that finds no free place is left out.
 */
export function placeLabels(
  labels: readonly Label[],
  obstacles: readonly { x: number; y: number; radius: number }[],
  within: { left: number; right: number },
  look: { ink: string; quiet: string; paper: string; measure: Measure },
): TextMark[] {
  const nodes = new NearBoxes(
    obstacles.map(({ x, y, radius }) => ({
      left: x - radius,
      right: x + radius,
      top: y - radius,
      bottom: y + radius,
    })),
  )
  const taken = new NearBoxes()
  const ranked = labels.toSorted(
    (a, b) => Number(b.isForced) - Number(a.isForced) || b.radius - a.radius || (a.text < b.text ? -1 : 1),
  )
  return ranked.flatMap((label): TextMark[] => {
    const { x, y, radius, isEvent, isForced, text } = label
    const size = isEvent ? 15 : 16
    const font = {
      size,
      face: isEvent ? 'serif' : 'sans',
      weight: isEvent ? 400 : 500,
      isItalic: isEvent,
    } as const
    const half = look.measure(text, font) / 2
    const places = labelPlaces({ x, y, radius }, half, size)
    const [under] = places
    const written = taken.around(places)
    const isFree = () => !written.some((other) => covers(under, other))
    const box =
      freePlace(places, within, written, nodes.around(places)) ?? (isForced || isFree() ? under : null)
    if (box === null) return []
    taken.add(box)
    return [
      {
        kind: 'text',
        text,
        ...font,
        anchor: 'middle',
        halo: look.paper,
        x: (box.left + box.right) / 2,
        y: box.top + ascent * size,
        fill: isEvent ? look.quiet : look.ink,
      },
    ]
  })
}
