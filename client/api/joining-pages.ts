import { JoiningEventsPage } from '../../model/api/joining-events.ts'
import type { Clock } from '../graph/model/view.ts'
import type { Filters } from './queries.ts'
import { send } from './request.ts'

/** How many events one page is made of at most: a megabyte or two. */
const mostLookedAt = 10_000

/** The events among actors, or among some of them and all. */
export type JoiningQuestion = {
  readonly actors: readonly string[]
  readonly oneOf?: readonly string[]
  readonly clock: Clock
  readonly filters: Filters
}

/**
 * The events that join some of thousands of actors, page by page: as many questions as their events need, however many the
 * actors are.
 * @throws ProblemError like `send`, or the reason of the signal when it is aborted.
 */
export async function* joiningPages(
  { actors, oneOf, clock, filters }: JoiningQuestion,
  signal?: AbortSignal,
): AsyncGenerator<JoiningEventsPage> {
  const body = { ...filters, actors, oneOf, clock, limit: mostLookedAt }
  let cursor: string | undefined
  do {
    signal?.throwIfAborted()
    const page = await send('POST', 'graph/joining-events', JoiningEventsPage, { ...body, cursor }, signal)
    yield page
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
  signal?.throwIfAborted()
}
