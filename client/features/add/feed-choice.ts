import type { OfferedItem } from '../../../model/api/feeds.ts'

/** So many new items of a feed are chosen before anybody has chosen. */
export const firstChosen = 20

/** The newest items that the graph does not have. */
export function newestNew(items: readonly OfferedItem[], most: number = firstChosen): ReadonlySet<string> {
  return new Set(
    items
      .filter(({ known }) => !known)
      .slice(0, most)
      .map(({ url }) => url),
  )
}

/** The choice with one item put in, or taken out. */
export function toggled(chosen: ReadonlySet<string>, url: string): ReadonlySet<string> {
  const next = new Set(chosen)
  if (!next.delete(url)) next.add(url)
  return next
}

/** "12 items, 3 of them in the graph already", with what is not shown. */
export function offerInWords(items: readonly OfferedItem[], total: number): string {
  const known = items.filter((item) => item.known).length
  const parts = [
    total > items.length
      ? `The newest ${items.length} of ${total.toLocaleString('en')} items`
      : counted(total),
    ...(known === 0 ? [] : [`${known} of them in the graph already`]),
  ]
  return `${parts.join(', ')}.`
}

const counted = (items: number): string => `${items} ${items === 1 ? 'item' : 'items'}`
