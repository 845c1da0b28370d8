import type { LinkSummary } from '../../../model/api/resources.ts'
import type { EventStatus } from '../../../model/event.ts'
import type { EventChoice, TimeWindow } from '../model/view.ts'
import type { Draft } from './log.ts'
import { setLink } from './show.ts'

/** Counts only events of a stretch of time, or of all time again. */
export function setWindow(draft: Draft, window: TimeWindow | null): void {
  if (!isSame(draft.document.view.window, window)) draft.view({ window })
}

/** Hides actors without a link in sight, or shows them again. */
export function setHidesLonely(draft: Draft, hidesLonely: boolean): void {
  if (draft.document.view.hidesLonely !== hidesLonely) draft.view({ hidesLonely })
}

/** Hides links with fewer events than that. */
export function setLeastEvents(draft: Draft, leastEvents: number): void {
  if (draft.document.view.leastEvents !== leastEvents) draft.view({ leastEvents })
}

/**
 * Lets other events count: those of some statuses and of a choice. The links are replaced by those that the API counted
 * under them.
 */
export function recount(
  draft: Draft,
  under: { statuses?: ReadonlySet<EventStatus>; filters?: EventChoice },
  links: readonly LinkSummary[],
): void {
  draft.view(under)
  for (const { id, edge } of draft.document.edges()) if (edge.kind === 'link') draft.dropEdge(id)
  for (const link of links) setLink(draft, link)
}

function isSame(one: TimeWindow | null, other: TimeWindow | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
