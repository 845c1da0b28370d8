import type { Watched } from '../../api/fewAtOnce.ts'
import { joiningPages } from '../../api/joining-pages.ts'
import { countingFiltersOf } from '../../api/queries.ts'
import type { Explorer } from '../../graph/explorer.ts'
import type { TimeWindow } from '../../graph/model/view.ts'
import type { JoiningEvent } from './explorerGraph.ts'

/**
 * Asks the server which events join the visible actors, as far as the view counts them, page by page; tells after each of how
 * many actors all is known.
 * @throws ProblemError, or the reason of the signal when it is aborted.
 */
export async function joiningEvents(
  { document, seen }: Pick<Explorer, 'document' | 'seen'>,
  { tell, signal }: Watched,
): Promise<JoiningEvent[]> {
  const { view } = document
  const actors = [...seen.nodes].filter((id) => document.node(id)?.kind === 'actor')
  // Whoever stands alone is joined with nobody.
  if (actors.length < 2) return []
  const clock = view.window?.clock ?? 'event'
  const found: JoiningEvent[] = []
  for await (const page of joiningPages({ actors, clock, filters: countingFiltersOf(view) }, signal)) {
    for (const { id, quad, actors: places, days } of page.events)
      if (liesWithin(days, view.window))
        found.push({ id, quad, actors: places.flatMap((place) => actors[place] ?? []).toSorted() })
    tell(page.done, actors.length)
  }
  return found.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** Whether one of some stretches of days shares a day with a window; all do when there is none. */
export function liesWithin(
  days: readonly (readonly [from: string, to: string])[],
  window: Pick<TimeWindow, 'from' | 'to'> | null,
): boolean {
  return window === null || days.some(([from, to]) => from <= window.to && window.from <= to)
}
