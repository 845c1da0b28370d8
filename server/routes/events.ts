import { ClaimListRank, listClaims } from '../../cypher/queries/claims.ts'
import { eventById, EventListRank, listEvents } from '../../cypher/queries/events.ts'
import { EventQuery, EventsQuery, IdParams, NoQuery } from '../../model/api/queries.ts'
import { EventAnswer, EventPage } from '../../model/api/resources.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { actorsOf, rarestFirst } from '../graph-access.ts'
import type { GraphAccess } from '../graph-access.ts'
import { samples } from '../openapi/sample-ids.ts'
import { operation } from '../operation.ts'
import type { Operation } from '../operation.ts'
import { ApiProblem } from '../problems/problem.ts'
import { luceneOf } from '../words.ts'

/** Events: all that fit the filters, and one with its evidence. */
export function eventRoutes(access: GraphAccess): Operation[] {
  return [
    operation({
      id: 'listEvents',
      path: '/api/events',
      summary:
        'Events, latest first; with `actors` those in which all of them take part, with `q` by their name',
      params: NoQuery,
      query: EventsQuery,
      answer: EventPage,
      examples: [
        { title: 'The latest events', query: { limit: 5 } },
        {
          title: 'Consultations in August 2025 in which Kim Jong-un took part',
          query: { actors: samples.kim, types: 'CONSULT', from: '2025-08-01', to: '2025-08-31' },
        },
        { title: 'By the words of their names', query: { q: '"phone call"' } },
        { title: 'What sources disagree about', query: { status: 'disputed' } },
      ],
      handle: async ({ q, actors: keys = [], limit, cursor, ...filters }) => {
        const after = decodeCursor(cursor, EventListRank)
        const named = q === undefined ? undefined : luceneOf(q)
        const selection = await access.selectionOf(filters)
        return access.read(async (reader) => {
          const actors = keys.length === 0 ? [] : rarestFirst(await actorsOf(reader, keys))
          const found = await listEvents(reader, { actors, named, selection, limit, after })
          return { ...found, next: encodeCursor(found.next) }
        })
      },
    }),
    operation({
      id: 'readEvent',
      path: '/api/events/:id',
      summary: 'An event with the claims that report it, each in its sentence; any of its claims finds it',
      params: IdParams,
      query: EventQuery,
      answer: EventAnswer,
      examples: [{ title: 'The call of 12 August 2025 with its sentences', params: { id: samples.call } }],
      handle: async ({ id, limit, cursor, ...filters }) => {
        const after = decodeCursor(cursor, ClaimListRank)
        const selection = await access.selectionOf({ ...filters, collection: filters.collection ?? 'all' })
        return access.read(async (reader) => {
          const { event, cypher } = await eventById(reader, id, selection.scope)
          if (event === null) throw new ApiProblem('not-found', `No event has the id ${id}.`)
          const claims = await listClaims(reader, { about: { event: event.id }, selection, limit, after })
          return {
            event,
            claims: claims.items,
            total: claims.total,
            next: encodeCursor(claims.next),
            cypher,
          }
        })
      },
    }),
  ]
}
