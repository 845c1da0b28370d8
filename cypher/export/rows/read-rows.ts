import { z } from 'zod'
import type { Graph } from '../../connection.ts'
import { and, where } from '../../filters/fragments.ts'
import { articleConditions, printedConditions, within } from '../../filters/selection.ts'
import type { Scope } from '../../filters/selection.ts'
import { pages, scatteredPageMs } from '../../pages.ts'
import { compose } from '../../queries/run-query.ts'
import { loadStatement } from '../../statement.ts'
import type { Statement } from '../../statement.ts'
import { StoredActor } from './actor-row.ts'
import { StoredArticle } from './article-row.ts'
import { EventWithin, StoredEvent } from './event-row.ts'

const statement = (name: string): Statement => loadStatement(new URL(`${name}.cypher`, import.meta.url))

const articleRows = statement('article-rows')
const eventRows = statement('event-rows')
const eventRowsWithin = statement('event-rows-within')
const actorRows = statement('actor-rows')
const actorRowsWithin = statement('actor-rows-within')

/** All articles of a scope by id, each with its sentences and what they state. A page holds whole articles. */
export function readArticleRows(graph: Graph, scope: Scope): AsyncGenerator<StoredArticle> {
  const { conditions, params } = printedConditions('article', scope)
  const page = compose(articleRows, conditions.length === 0 ? {} : { within: and(conditions) })
  const row = z.object({ article: StoredArticle }).transform((found) => found.article)
  return pages(graph, { page, params, limit: 20, row, timeoutMs: scatteredPageMs, ahead: true })
}

/**
 * Whether events are read with what those who take part were, as claims say it: a third more work for the database, so who
 * does not need it leaves it.
 */
export type EventReading = { readonly standings: boolean }

/** All events of the graph by id, as they are derived from all of it. */
export function readEventRows(graph: Graph, { standings }: EventReading): AsyncGenerator<StoredEvent> {
  const row = z.object({ event: StoredEvent }).transform((found) => found.event)
  return pages(graph, {
    page: eventRows,
    params: { standings },
    limit: 500,
    row,
    timeoutMs: scatteredPageMs,
    ahead: true,
  })
}

/** All events that articles of a scope report, by id, with what these alone say. */
export function readEventsWithin(
  graph: Graph,
  scope: Scope,
  { standings }: EventReading,
): AsyncGenerator<EventWithin> {
  const { conditions, params } = printedConditions('event', scope)
  const page = compose(eventRowsWithin, {
    within: and(conditions),
    'article-conditions': where(articleConditions(scope).conditions),
  })
  const row = z.object({ event: EventWithin }).transform((found) => found.event)
  return pages(graph, {
    page,
    params: { ...params, standings },
    limit: 500,
    row,
    timeoutMs: scatteredPageMs,
    ahead: true,
  })
}

/** All actors of a scope by id; `degree` counts the events that its articles report. */
export function readActorRows(graph: Graph, scope: Scope): AsyncGenerator<StoredActor> {
  const { conditions, params } = printedConditions('actor', scope)
  const page =
    conditions.length === 0
      ? actorRows
      : compose(actorRowsWithin, {
          within: and(conditions),
          'actor-degree-within': within('actor-degree-within', scope),
        })
  const row = z.object({ actor: StoredActor }).transform((found) => found.actor)
  return pages(graph, { page, params, limit: 500, row, timeoutMs: scatteredPageMs, ahead: true })
}
