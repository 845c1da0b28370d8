import { Rank } from '../../cypher/queries/run-query.ts'
import { listActorSuggestions } from '../../cypher/queries/suggestions/actor-suggestions.ts'
import { listEventSuggestions } from '../../cypher/queries/suggestions/event-suggestions.ts'
import { ActorSuggestionPage, EventSuggestionPage } from '../../model/api/curation.ts'
import { ActorSuggestionsQuery, NoQuery, PagingQuery } from '../../model/api/queries.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import type { GraphAccess } from '../graph-access.ts'
import { operation } from '../operation.ts'
import type { Operation } from '../operation.ts'

/** Pairs that may be one actor or one event: never merged by themselves, shown for people to decide. */
export function suggestionRoutes(access: GraphAccess): Operation[] {
  return [
    operation({
      id: 'listActorSuggestions',
      path: '/api/suggestions/actors',
      summary: 'Actors that may be one, the likeliest first, with reasons; with `actor` those about one',
      params: NoQuery,
      query: ActorSuggestionsQuery,
      answer: ActorSuggestionPage,
      examples: [{ title: 'The likeliest pairs', query: { limit: 10 } }],
      handle: async ({ actor = null, limit, cursor }) => {
        const after = decodeCursor(cursor, Rank)
        const page = await access.read((reader) => listActorSuggestions(reader, { actor, limit, after }))
        return { ...page, next: encodeCursor(page.next) }
      },
    }),
    operation({
      id: 'listEventSuggestions',
      path: '/api/suggestions/events',
      summary: 'Events that may be one, the likeliest first, with reasons',
      params: NoQuery,
      query: PagingQuery,
      answer: EventSuggestionPage,
      examples: [{ title: 'The likeliest pairs', query: { limit: 10 } }],
      handle: async ({ limit, cursor }) => {
        const after = decodeCursor(cursor, Rank)
        const page = await access.read((reader) => listEventSuggestions(reader, { limit, after }))
        return { ...page, next: encodeCursor(page.next) }
      },
    }),
  ]
}
