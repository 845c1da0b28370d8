import type { Comparison, TimeWindow, ViewState } from '../model/view.ts'
import { forgetAbsent } from './arrange.ts'
import type { Draft } from './log.ts'
import { dropOtherLinks, setLink, showFacts } from './show.ts'
import type { Facts } from './show.ts'

/** Counts only events of a stretch of time, or of all time again. */
export function setWindow(draft: Draft, window: TimeWindow | null): void {
  if (!isSame(draft.document.view.window, window)) draft.view({ window })
}

/** Shows on the links what changed between two periods, or ends that. */
export function setComparison(draft: Draft, comparison: Comparison | null): void {
  if (!isSame(draft.document.view.comparison, comparison)) draft.view({ comparison })
}

/**
 * Lets other events count: those of some statuses and of a choice, with other changes of the view if need be. The links
 * become those that the API counted under them; what stays the same is not written. Events that are not among the given ones
 * go when the choice is another, as only the API can tell whether they belong to it.
 */
export function recount(
  draft: Draft,
  under: Partial<ViewState>,
  { links, events }: Pick<Facts, 'links' | 'events'>,
): void {
  const { document } = draft
  draft.view(under)
  dropOtherLinks(draft, links)
  for (const link of links) setLink(draft, link)
  if (under.filters !== undefined) {
    const chosen = new Set(events.map((event) => event.id))
    for (const { id, node } of document.nodes())
      if (node.kind === 'event' && !chosen.has(node.event.id)) draft.dropNode(id)
    forgetAbsent(draft)
  }
  showFacts(draft, { actors: [], links: [], events }, { anchor: null, reason: 'overview' })
}

function isSame(one: object | null, other: object | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
