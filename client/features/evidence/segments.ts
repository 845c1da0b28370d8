import type { Mark } from '../../../model/api/resources.ts'

/** A piece of text and all marks that cover it. */
export type Segment = { start: number; text: string; marks: readonly Mark[] }

/**
 * Cuts a text at the ends of its marks. `start` is where the text begins in the article, in whose offsets the marks are.
 * The pieces together are the text, whatever the marks; one outside the text is left out.
 */
export function segments(
  text: string,
  start: number,
  marks: readonly Mark[],
  /** Where else to cut, such as at the ends of a sentence. */
  borders: readonly { start: number; end: number }[] = [],
): Segment[] {
  const end = start + text.length
  const inside = marks.filter((mark) => mark.start < end && mark.end > start)
  const cuts = new Set([start, end])
  for (const mark of inside) cuts.add(Math.max(mark.start, start)).add(Math.min(mark.end, end))
  for (const point of borders.flatMap((border) => [border.start, border.end]))
    if (point > start && point < end) cuts.add(point)
  const points = [...cuts].toSorted((a, b) => a - b)
  return points.slice(0, -1).map((from, index) => {
    const to = points[index + 1] ?? end
    return {
      start: from,
      text: text.slice(from - start, to - start),
      marks: inside.filter((mark) => mark.start <= from && mark.end >= to),
    }
  })
}

/** The roles that are shown, the weightiest last; the same piece may have several. */
export const markNames = {
  actor: 'Actor',
  trigger: 'Trigger',
  recipient: 'Recipient',
  speaker: 'Speaker',
  hedge: 'Hedge',
} as const
export type ShownMark = keyof typeof markNames
export const shownMarks: readonly ShownMark[] = ['actor', 'trigger', 'recipient', 'speaker', 'hedge']

export function isShown(as: Mark['as']): as is ShownMark {
  return Object.hasOwn(markNames, as)
}

/** The marks in words for who cannot see them: "Actor: Anu Tamm. Trigger: phoned. Recipient: Marko Ilves." */
export function describeMarks(text: string, start: number, marks: readonly Mark[]): string {
  return shownMarks
    .flatMap((as) => {
      const words = marks
        .filter((mark) => mark.as === as)
        .toSorted((a, b) => a.start - b.start)
        .map((mark) => text.slice(mark.start - start, mark.end - start))
        .filter((part) => part !== '')
      return words.length === 0 ? [] : [`${markNames[as]}: ${[...new Set(words)].join(', ')}.`]
    })
    .join(' ')
}
