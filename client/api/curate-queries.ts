import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import {
  ActorSuggestionPage,
  DecisionAnswer,
  DecisionPage,
  EventSuggestionPage,
  GroupsAnswer,
  UndoneAnswer,
} from '../../model/api/curation.ts'
import type { Judgement, Moves } from '../../model/api/curation.ts'
import type { Decision } from '../../model/decision.ts'
import { cursorOf } from './paging.ts'
import { request, send } from './request.ts'

const perPage = 20

/** Pairs of actors that may be one, the likeliest first. */
export function actorSuggestionsQuery() {
  return infiniteQueryOptions({
    queryKey: ['suggestions', 'actors'],
    queryFn: ({ signal, pageParam }) =>
      request(
        'suggestions/actors',
        ActorSuggestionPage,
        { limit: perPage, cursor: cursorOf(pageParam) },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

/** Pairs of events that may be one, the likeliest first. */
export function eventSuggestionsQuery() {
  return infiniteQueryOptions({
    queryKey: ['suggestions', 'events'],
    queryFn: ({ signal, pageParam }) =>
      request(
        'suggestions/events',
        EventSuggestionPage,
        { limit: perPage, cursor: cursorOf(pageParam) },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

/** What people decided, newest first. */
export function decisionsQuery() {
  return infiniteQueryOptions({
    queryKey: ['decisions'],
    queryFn: ({ signal, pageParam }) =>
      request('decisions', DecisionPage, { limit: perPage, cursor: cursorOf(pageParam) }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

/** By what the mentions of an actor can be told apart. */
export function groupsQuery(actor: string) {
  return queryOptions({
    queryKey: ['groups', actor],
    queryFn: ({ signal }) => request(`actors/${encodeURIComponent(actor)}/groups`, GroupsAnswer, {}, signal),
  })
}

/** How much a judgement would move; nothing is changed. */
export function previewQuery(judgement: Judgement | null) {
  return queryOptions({
    queryKey: ['preview', judgement],
    queryFn: async ({ signal }): Promise<Moves> => {
      const asked = { judgement, reason: null, preview: true }
      return (await send('POST', 'decisions', DecisionAnswer, asked, signal)).moves
    },
    enabled: judgement !== null,
    retry: false,
  })
}

/** Takes a decision; the server has derived what follows when it answers. */
export async function decide(
  judgement: Judgement,
  reason: string | null,
): Promise<{ decision: Decision; moves: Moves }> {
  const { decision, moves } = await send('POST', 'decisions', DecisionAnswer, {
    judgement,
    reason,
    preview: false,
  })
  if (decision === null) throw new Error('The server has only counted, not decided.')
  return { decision, moves }
}

/** Takes a decision back, whatever was decided after it. */
export async function undoDecision(id: string): Promise<Decision> {
  return (await send('POST', `decisions/${encodeURIComponent(id)}/undo`, UndoneAnswer, {})).decision
}
