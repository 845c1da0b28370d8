import { z } from 'zod'
import { oneLine } from './normalise.ts'

/**
 * Where a page begins in the paragraphs of a draft: in which one, counted from the last (0), since headlines are taken away
 * at the front; and where in it.
 */
export const PageBegin = z.object({ fromLast: z.int().nonnegative(), offset: z.int().nonnegative() })
export type PageBegin = z.infer<typeof PageBegin>

/**
 * Where pages begin, as offsets into the text that these paragraphs make (`joinParagraphs`). A page that begins within a
 * headline that is no part of the text begins with the text.
 */
export function pageStartsOf(pages: readonly PageBegin[], paragraphs: readonly string[]): number[] {
  const starts: number[] = []
  let length = 0
  for (const paragraph of paragraphs) {
    starts.push(length)
    const line = oneLine(paragraph)
    if (line !== null) length += line.length + 2
  }
  return pages.map(({ fromLast, offset }) => {
    const index = paragraphs.length - 1 - fromLast
    // With the first character of the page, since a blank before it stands only before something.
    const upTo = oneLine(paragraphs[index]?.slice(0, offset + 1) ?? '')
    return (starts[index] ?? 0) + Math.max(0, (upTo?.length ?? 0) - 1)
  })
}
