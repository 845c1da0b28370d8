import type { QueryClient } from '@tanstack/react-query'
import { fewAtOnce } from '../../api/fewAtOnce.ts'
import type { Watched } from '../../api/fewAtOnce.ts'
import { betweenLimit, countingFiltersOf } from '../../api/queries.ts'
import { calendarQuery } from '../../api/time-queries.ts'
import type { Explorer } from '../../graph/explorer.ts'
import type { TimeWindow } from '../../graph/model/view.ts'
import { batchesOf } from '../explore/batches.ts'
import type { JoiningEvent } from './explorerGraph.ts'

/**
 * Asks the server which events join the visible actors, as far as the view counts them: of some thousand actors in more than
 * a thousand questions, a few at a time.
 * @throws ProblemError, or the reason of the signal when it is aborted.
 */
export async function joiningEvents(
  { document, seen }: Pick<Explorer, 'document' | 'seen'>,
  queries: QueryClient,
  watched: Watched,
): Promise<JoiningEvent[]> {
  const { view } = document
  const actors = [...seen.nodes].filter((id) => document.node(id)?.kind === 'actor')
  const clock = view.window?.clock ?? 'event'
  const found = new Map<string, JoiningEvent>()
  const batches = batchesOf(actors, actors, betweenLimit).filter((batch) => batch.length > 1)
  const ask = async (batch: readonly string[]) => {
    const answer = await queries.fetchQuery(calendarQuery(batch, clock, countingFiltersOf(view)))
    for (const { id, quad, actors: places, days } of answer.events) {
      if (!liesWithin(days, view.window)) continue
      const joined = places.flatMap((place) => answer.actors[place] ?? [])
      const before = found.get(id)?.actors ?? []
      found.set(id, { id, quad, actors: [...new Set([...before, ...joined])] })
    }
  }
  await fewAtOnce(batches, ask, watched)
  return [...found.values()]
    .map((event) => ({ ...event, actors: event.actors.toSorted() }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** Whether one of some stretches of days shares a day with a window; all do when there is none. */
export function liesWithin(
  days: readonly (readonly [from: string, to: string])[],
  window: Pick<TimeWindow, 'from' | 'to'> | null,
): boolean {
  return window === null || days.some(([from, to]) => from <= window.to && window.from <= to)
}
