import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { ArticlePage } from '../../model/api/articles.ts'
import { AskAnswer } from '../../model/api/ask.ts'
import { CoverageAnswer } from '../../model/api/coverage.ts'
import type { CoverageBy } from '../../model/api/coverage.ts'
import { MatchAnswer } from '../../model/api/match.ts'
import { ActorPage, ClaimPage, EventPage, GraphAnswer } from '../../model/api/resources.ts'
import { SentencePage } from '../../model/api/sentences.ts'
import { EventStatus } from '../../model/event.ts'
import { daysOfMonth } from './daysOfMonth.ts'
import { limited } from './limited.ts'
import type { Filters } from './queries.ts'
import { cursorOf } from './paging.ts'
import { request, send } from './request.ts'

/** Whom each of some names may mean. */
export function matchQuery(names: readonly string[]) {
  return queryOptions({
    queryKey: ['match', names],
    queryFn: ({ signal }) => send('POST', 'match', MatchAnswer, { names }, signal),
    enabled: names.length > 0,
  })
}

/** The answer to a question in English. Nobody asks it again by itself: a parser may be starting, which takes its time. */
export function askQuery(question: string, limit: number) {
  return queryOptions({
    queryKey: ['ask', question, limit],
    queryFn: ({ signal }) => send('POST', 'ask', AskAnswer, { question, limit }, signal),
    retry: false,
    placeholderData: (previous) => (previous?.question === question ? previous : undefined),
  })
}

/** By what a search is narrowed: an outlet, a month of publication, an actor who is meant, whether a claim is coded. */
export type Narrowing = {
  outlet: string | null
  month: string | null
  who: string | null
  coded: boolean | null
}

function narrowed({ outlet, month, who, coded }: Narrowing) {
  return {
    outlet: outlet ?? undefined,
    actors: who ?? undefined,
    coded: coded ?? undefined,
    ...(month === null ? {} : daysOfMonth(month)),
  }
}

const paged = {
  initialPageParam: '',
  getNextPageParam: (page: { next: string | null }) => page.next ?? undefined,
}

/** Actors by a name or the beginning of one. */
export function actorsFoundQuery(q: string) {
  return infiniteQueryOptions({
    queryKey: ['found actors', q],
    queryFn: ({ signal, pageParam }) =>
      request('actors', ActorPage, { q, cursor: cursorOf(pageParam) }, signal),
    ...paged,
    enabled: q !== '',
  })
}

/** Events by the words of their names, of whatever standing. */
export function eventsFoundQuery(q: string, narrowing: Narrowing) {
  const { coded: _, ...others } = narrowed(narrowing)
  return infiniteQueryOptions({
    queryKey: ['found events', q, others],
    queryFn: ({ signal, pageParam }) =>
      request(
        'events',
        EventPage,
        {
          q,
          status: EventStatus.options,
          clock: 'publication',
          ...others,
          cursor: cursorOf(pageParam),
        },
        signal,
      ),
    ...paged,
    enabled: q !== '',
  })
}

/** Sentences by their words, with what they have in common. */
export function sentencesFoundQuery(q: string, narrowing: Narrowing) {
  return infiniteQueryOptions({
    queryKey: ['found sentences', q, narrowing],
    queryFn: ({ signal, pageParam }) =>
      request('sentences', SentencePage, { q, ...narrowed(narrowing), cursor: cursorOf(pageParam) }, signal),
    ...paged,
    enabled: q !== '',
  })
}

/** Articles by their words, with what they have in common. */
export function articlesFoundQuery(q: string, narrowing: Narrowing) {
  return infiniteQueryOptions({
    queryKey: ['found articles', q, narrowing],
    queryFn: ({ signal, pageParam }) =>
      request('articles', ArticlePage, { q, ...narrowed(narrowing), cursor: cursorOf(pageParam) }, signal),
    ...paged,
    enabled: q !== '',
  })
}

/** A matrix asks about many events; the server has others to serve too. */
const inTurn = limited(3)

/** Which outlets, or speakers, assert, deny, hedge or leave out an event. */
export function coverageQuery(event: string, by: CoverageBy) {
  return queryOptions({
    queryKey: ['coverage', event, by],
    queryFn: ({ signal }) =>
      inTurn(() => request(`events/${encodeURIComponent(event)}/coverage`, CoverageAnswer, { by }, signal)),
  })
}

/** The claims on an event by some outlets or speakers; without them, all of its claims. */
export function claimsBySourceQuery(event: string, by: CoverageBy, sources: readonly string[]) {
  return infiniteQueryOptions({
    queryKey: ['claims by source', event, by, sources],
    queryFn: ({ signal, pageParam }) =>
      request(
        'claims',
        ClaimPage,
        {
          event,
          ...(by === 'outlet' ? { outlet: sources } : { saidBy: sources }),
          cursor: cursorOf(pageParam),
        },
        signal,
      ),
    ...paged,
  })
}

/** Articles of an outlet within some days in which one of some actors is meant. */
export function articlesInWindowQuery(
  outlet: string,
  actors: readonly string[],
  window: { from: string; to: string },
) {
  return infiniteQueryOptions({
    queryKey: ['articles in window', outlet, actors, window],
    queryFn: ({ signal, pageParam }) =>
      request(
        'articles',
        ArticlePage,
        {
          outlet,
          actors,
          ...window,
          collection: 'all',
          cursor: cursorOf(pageParam),
        },
        signal,
      ),
    ...paged,
  })
}

/** Events in which all of some actors take part, a page of a matrix at a time. */
export function eventsToCompareQuery(actors: readonly string[], filters: Filters) {
  return infiniteQueryOptions({
    queryKey: ['events to compare', actors, filters],
    queryFn: ({ signal, pageParam }) =>
      request('events', EventPage, { actors, limit: 12, cursor: cursorOf(pageParam), ...filters }, signal),
    ...paged,
  })
}

/** The events among the busiest actors. */
export function busiestEventsQuery(filters: Filters) {
  return queryOptions({
    queryKey: ['busiest events', filters],
    queryFn: ({ signal }) =>
      request('graph/overview', GraphAnswer, { view: 'events', limit: 200, ...filters }, signal),
  })
}
