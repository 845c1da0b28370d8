import { z } from 'zod'
import type { RelationSummary } from '../../model/api/resources.ts'
import { DatePrecision } from '../../model/dates.ts'
import { EventType } from '../../model/plover/event-types.ts'
import { RelationType } from '../../model/relation.ts'
import type { Reader } from '../connection.ts'
import { fragment, where } from '../filters/fragments.ts'
import { articleConditions, eventConditions } from '../filters/selection.ts'
import type { Scope, Selection } from '../filters/selection.ts'
import { loadStatement } from '../statement.ts'
import { ActorNameRow } from './rows/actor-row.ts'
import { ArticleRow } from './rows/article-row.ts'
import { compose, runQuery } from './run-query.ts'
import type { Answered } from './run-query.ts'

const eventTypesStatement = loadStatement(new URL('actor-event-types.cypher', import.meta.url))
const relationsStatement = loadStatement(new URL('actor-relations.cypher', import.meta.url))

/** A day, and how exact the event is that it comes from. */
const DatedEnd = z.tuple([z.string(), DatePrecision])

const TypeRow = z.object({
  type: EventType,
  count: z.int(),
  first: DatedEnd.nullable(),
  last: DatedEnd.nullable(),
})

/** In how many events of which types an actor takes part, most frequent first, and their first and last day. */
export function actorEventTypes(
  reader: Reader,
  actor: string,
  selection: Selection,
): Promise<Answered<z.infer<typeof TypeRow>>> {
  const { conditions, params } = eventConditions(selection, [actor])
  return runQuery(
    reader,
    compose(eventTypesStatement, { 'event-conditions': where(conditions) }),
    { actor, ...params },
    TypeRow,
  )
}

const RelationRow = z
  .object({
    id: z.string(),
    type: RelationType,
    title: z.string().nullable(),
    status: z.enum(['current', 'former']),
    statedCount: z.int(),
    subject: ActorNameRow,
    object: ActorNameRow,
    text: z.string(),
    article: ArticleRow,
  })
  .transform(({ text, article, ...relation }): RelationSummary => ({
    ...relation,
    sentence: { text, article },
  }))

/** Standing relations of an actor, those stated most often first, each with the latest sentence that states it. */
export function actorRelations(
  reader: Reader,
  actor: string,
  scope: Scope,
  limit: number,
): Promise<Answered<RelationSummary>> {
  const { conditions, params } = articleConditions(scope)
  return runQuery(
    reader,
    compose(relationsStatement, {
      'article-conditions': where(conditions),
      'article-columns': fragment('article-columns'),
    }),
    { actor, limit, ...params },
    RelationRow,
  )
}
