import type { QueryClient } from '@tanstack/react-query'
import { betweenLimit, countingFiltersOf } from '../../api/queries.ts'
import { calendarQuery } from '../../api/time-queries.ts'
import type { Explorer } from '../../graph/explorer.ts'
import type { TimeWindow } from '../../graph/model/view.ts'
import { batchesOf } from '../explore/batches.ts'
import type { JoiningEvent } from './explorerGraph.ts'

/** Questions that are on their way at the same time: the server answers other people too. */
const atOnce = 3

/** How far a long work is, and whether somebody ended it. */
type Watched = { tell: (done: number, of: number) => void; signal: AbortSignal }

/**
 * Asks the server which events join the visible actors, as far as the view counts them: of some thousand actors in more than
 * a thousand questions, a few at a time.
 * @throws ProblemError, or the reason of the signal when it is aborted.
 */
export async function joiningEvents(
  { document, seen }: Pick<Explorer, 'document' | 'seen'>,
  queries: QueryClient,
  { tell, signal }: Watched,
): Promise<JoiningEvent[]> {
  const { view } = document
  const actors = [...seen.nodes].filter((id) => document.node(id)?.kind === 'actor')
  const clock = view.window?.clock ?? 'event'
  const found = new Map<string, JoiningEvent>()
  const batches = batchesOf(actors, actors, betweenLimit).filter((batch) => batch.length > 1)
  const waiting = batches.values()
  let done = 0
  const work = async () => {
    for (const batch of waiting) {
      signal.throwIfAborted()
      const answer = await queries.fetchQuery(calendarQuery(batch, clock, countingFiltersOf(view)))
      for (const { id, quad, actors: places, days } of answer.events) {
        if (!liesWithin(days, view.window)) continue
        const joined = places.flatMap((place) => answer.actors[place] ?? [])
        const before = found.get(id)?.actors ?? []
        found.set(id, { id, quad, actors: [...new Set([...before, ...joined])] })
      }
      done += 1
      tell(done, batches.length)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  signal.throwIfAborted()
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
