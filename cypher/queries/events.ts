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
  /** Words of the name, as Lucene is told. */
  named?: string | undefined
  selection: Selection
  limit: number
  after: Rank | null
}

/** Of the events that a name finds so many of the best are filtered; beyond them totals are lower bounds. */
const candidates = 5000

/** Where a statement about events starts, and what it asks of them. */
export function eventAnchor(
  actors: readonly string[],
  selection: Selection,
  named?: string,
): { fragments: { anchor: string; 'event-conditions': string }; params: Row } {
  const { conditions, params } = eventConditions(selection, actors)
  const [first, ...others] = actors
  const otherActors = named === undefined ? others : [...actors]
  const all = otherActors.length === 0 ? [] : [fragment('event-all-actors')]
  return {
    fragments: { anchor: anchorOf(first, named), 'event-conditions': where([...conditions, ...all]) },
    params: {
      ...(named === undefined ? {} : { lucene: named, candidates }),
      ...(first === undefined || named !== undefined ? {} : { actor: first }),
      ...(otherActors.length === 0 ? {} : { otherActors }),
      ...params,
    },
  }
}

function anchorOf(actor: string | undefined, named: string | undefined): string {
  if (named !== undefined) return fragment('from-named')
  return fragment(actor === undefined ? 'from-everywhere' : 'from-actor')
}

/** Events, latest first and among those of one day the best reported. */
export async function listEvents(
  reader: Reader,
  { actors, named, selection, limit, after }: EventQuery,
): Promise<Ranked<EventSummary> & { total: Total }> {
  const { fragments, params } = eventAnchor(actors, selection, named)
  const answered = await runQuery(
    reader,
    compose(listEventsStatement, { ...fragments, ...eventColumns(selection.scope) }),
    { ...params, after, limit: limit + 1 },
    z.object({ event: EventRow, rank: Rank }),
  )
  const page = pageOf(answered, limit)
  const count = await countEvents(reader, actors, selection, named)
  return {
    ...page,
    items: page.items.map((row) => row.event),
    total: { count, exact: named === undefined || (await foundByName(reader, named)) < candidates },
  }
}

/** How many events there are, or in how many all of `actors` take part. */
export async function countEvents(
  reader: Reader,
  actors: readonly string[],
  selection: Selection,
  named?: string,
): Promise<number> {
  const { fragments, params } = eventAnchor(actors, selection, named)
  const { rows } = await runQuery(reader, compose(countEventsStatement, fragments), params, TotalRow)
  return rows[0]?.total ?? 0
}

async function foundByName(reader: Reader, named: string): Promise<number> {
  const anchored = { anchor: fragment('from-named') }
  const params = { lucene: named, candidates }
  const { rows } = await runQuery(reader, compose(countEventsStatement, anchored), params, TotalRow)
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
