import type { GraphDocument } from '../model/document.ts'
import { pairOf } from '../model/ids.ts'
import type { EdgeId } from '../model/ids.ts'
import type { Comparison } from '../model/view.ts'
import type { Seen } from '../visible/visible.ts'
import type { Palette } from './palette.ts'
import type { DrawnEdge } from './style.ts'

/** How many events join two actors in the first and in the second period. */
export type ChangedLink = Comparison['changes'][number]
export type Change = 'new' | 'gone' | 'stronger' | 'weaker'

export function changeOf({ a, b }: Pick<ChangedLink, 'a' | 'b'>): Change {
  if (a === 0) return 'new'
  if (b === 0) return 'gone'
  return b > a ? 'stronger' : 'weaker'
}

/** "new: 3", "gone: 2", "more: 2 → 5", "fewer: 5 → 2": told without a colour. */
export function changeLabel(link: Pick<ChangedLink, 'a' | 'b'>): string {
  const words: Record<Change, string> = {
    new: `new: ${link.b}`,
    gone: `gone: ${link.a}`,
    stronger: `more: ${link.a} → ${link.b}`,
    weaker: `fewer: ${link.a} → ${link.b}`,
  }
  return words[changeOf(link)]
}

/** What a comparison makes of the links in sight: which of them changed, and the words on one link of each pair. */
export type ComparedLinks = { changed: ReadonlySet<EdgeId>; labels: ReadonlyMap<EdgeId, string> }

export function comparedLinks(document: GraphDocument, seen: Seen, { changes }: Comparison): ComparedLinks {
  const pairs = new Map(changes.map((link) => [pairOf(link.source, link.target), link]))
  const changed = new Set<EdgeId>()
  const widest = new Map<string, { id: EdgeId; count: number }>()
  for (const id of seen.edges) {
    const found = document.edge(id)
    if (found?.edge.kind !== 'link') continue
    const pair = pairOf(found.source, found.target)
    if (!pairs.has(pair)) continue
    changed.add(id)
    const count = seen.inForce.get(id) ?? found.edge.count
    if (count > (widest.get(pair)?.count ?? -1)) widest.set(pair, { id, count })
  }
  const labels = new Map<EdgeId, string>()
  for (const [pair, { id }] of widest) {
    const link = pairs.get(pair)
    if (link !== undefined) labels.set(id, changeLabel(link))
  }
  return { changed, labels }
}

/** A link as a comparison shows it: with its words, or faded when nothing changed. */
export function asCompared(
  drawn: DrawnEdge,
  id: EdgeId,
  { changed, labels }: ComparedLinks,
  palette: Palette,
): DrawnEdge {
  const label = labels.get(id)
  if (label !== undefined) return { ...drawn, label }
  return changed.has(id) || drawn.zIndex > 0 ? drawn : { ...drawn, color: palette.fadedEdge }
}
