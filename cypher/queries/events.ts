import { z } from 'zod'
import type { CypherTwin, Total } from '../../model/api/answer.ts'
import type { EventSummary } from '../../model/api/resources.ts'
import type { Reader, Row } from '../connection.ts'
import { fragment, where } from '../filters/fragments.ts'
import { articleConditions, eventColumns, eventConditions } from '../filters/selection.ts'
import type { Scope, Selection } from '../filters/selection.ts'
import { loadStatement } from '../statement.ts'
import { EventRow } from './rows/event-row.ts'
import { compose, pageOf, Rank, runQuery, TotalRow } from './run-query.ts'
import type { Answered, Ranked } from './run-query.ts'

const listEventsStatement = loadStatement(new URL('list-events.cypher', import.meta.url))
const countEventsStatement = loadStatement(new URL('count-events.cypher', import.meta.url))
const eventByIdStatement = loadStatement(new URL('event-by-id.cypher', import.meta.url))
const eventsAmongStatement = loadStatement(new URL('events-among.cypher', import.meta.url))

/** What the cursor of an event list holds: last day, independent reports, id. */
export const EventListRank = z.tuple([z.string(), z.number(), z.string()])

export type EventQuery = {
  /** Events in which all of these take part, rarest actor first; everybody's for none. */
  actors: readonly string[]
  selection: Selection
  limit: number
  after: Rank | null
}

/** Where a statement about events starts, and what it asks of them. */
export function eventAnchor(
  actors: readonly string[],
  selection: Selection,
): { fragments: { anchor: string; 'event-conditions': string }; params: Row } {
  const { conditions, params } = eventConditions(selection, actors)
  const [actor, ...otherActors] = actors
  const others = otherActors.length === 0 ? [] : [fragment('event-all-actors')]
  return {
    fragments: {
      anchor: fragment(actor === undefined ? 'from-everywhere' : 'from-actor'),
      'event-conditions': where([...conditions, ...others]),
    },
    params: {
      ...(actor === undefined ? {} : { actor }),
      ...(otherActors.length === 0 ? {} : { otherActors }),
      ...params,
    },
  }
}

/** Events, latest first and among those of one day the best reported. */
export async function listEvents(
  reader: Reader,
  { actors, selection, limit, after }: EventQuery,
): Promise<Ranked<EventSummary> & { total: Total }> {
  const { fragments, params } = eventAnchor(actors, selection)
  const answered = await runQuery(
    reader,
    compose(listEventsStatement, { ...fragments, ...eventColumns(selection.scope) }),
    { ...params, after, limit: limit + 1 },
    z.object({ event: EventRow, rank: Rank }),
  )
  const page = pageOf(answered, limit)
  return {
    ...page,
    items: page.items.map((row) => row.event),
    total: { count: await countEvents(reader, actors, selection), exact: true },
  }
}

/** How many events there are, or in how many all of `actors` take part. */
export async function countEvents(
  reader: Reader,
  actors: readonly string[],
  selection: Selection,
): Promise<number> {
  const { fragments, params } = eventAnchor(actors, selection)
  const { rows } = await runQuery(reader, compose(countEventsStatement, fragments), params, TotalRow)
  return rows[0]?.total ?? 0
}

/** An event by its id, or by `event:` and any of its claims, as the scope reports it; null when there is none. */
export async function eventById(
  reader: Reader,
  id: string,
  scope: Scope,
): Promise<{ event: EventSummary | null; cypher: CypherTwin }> {
  const { rows, cypher } = await runQuery(
    reader,
    compose(eventByIdStatement, eventColumns(scope)),
    { event: id, claim: id.replace(/^event:/u, ''), ...articleConditions(scope).params },
    z.object({ event: EventRow }),
  )
  return { event: rows[0]?.event ?? null, cypher }
}

/** The best reported events that join at least `atLeast` of a set of actors. */
export async function eventsAmong(
  reader: Reader,
  actors: readonly string[],
  selection: Selection,
  { atLeast, limit }: { atLeast: number; limit: number },
): Promise<Answered<EventSummary>> {
  const { conditions, params } = eventConditions(selection, actors)
  const { rows, cypher } = await runQuery(
    reader,
    compose(eventsAmongStatement, {
      ...eventColumns(selection.scope),
      'event-conditions': where(conditions),
    }),
    { actors: [...actors], atLeast, limit, ...params },
    z.object({ event: EventRow }),
  )
  return { rows: rows.map((row) => row.event), cypher }
}
