import type { Block } from './blocks.ts'

/** From so many entries on, if they make up so much of what there is to read, a page is a list of articles. */
const fewestEntries = 3
const listedShare = 0.6

/** Whether a page lists articles and holds none: most of its paragraphs stand under, or begin with, a link of their own. */
export function isListing(blocks: readonly Block[]): boolean {
  let entries = 0
  let listed = 0
  let total = 0
  blocks.forEach((block, at) => {
    if (isHeading(block)) return
    total += block.text.length
    const above = blocks[at - 1]
    const isEntry = block.startsLinked || (above !== undefined && isHeading(above) && above.linked > 0.8)
    if (!isEntry) return
    entries += 1
    listed += block.text.length
  })
  return entries >= fewestEntries && listed >= listedShare * total
}

const isHeading = (block: Block): boolean => /^H[1-6]$/u.test(block.tag)
