import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import {
  ActorAnswer,
  ActorPage,
  ArticleAnswer,
  ClaimPage,
  CollectionsAnswer,
  EventAnswer,
  EventPage,
  GraphAnswer,
  LinksAnswer,
  NeighboursAnswer,
  PathsAnswer,
} from '../../model/api/resources.ts'
import { ChangesAnswer } from '../../model/api/revisions.ts'
import type { EventStatus } from '../../model/event.ts'
import { linkingStatuses } from '../../model/event.ts'
import { quads } from '../../model/plover/event-types.ts'
import type { Quad } from '../../model/plover/event-types.ts'
import type { Clock, EventChoice, ViewState } from '../graph/model/view.ts'
import { cursorOf } from './paging.ts'
import { request } from './request.ts'

/** Filters of the view that the server must know to count and rank, as parameters of a question. */
export type Filters = EventChoice & {
  readonly quads?: readonly Quad[]
  readonly status?: readonly EventStatus[]
  readonly clock?: Clock
  readonly from?: string
  readonly to?: string
}

/** How many partners one expansion brings. */
const expansionLimit = 50
const evidenceLimit = 20
/** Addresses have a length limit: more actors than this are not asked about at once. */
export const betweenLimit = 200

/** The filters of a view, its time window among them; what equals the server's default is left out. */
export function filtersOf(view: Pick<ViewState, 'quadsOff' | 'statuses' | 'window' | 'filters'>): Filters {
  const isUsual =
    view.statuses.size === linkingStatuses.length &&
    linkingStatuses.every((status) => view.statuses.has(status))
  return {
    ...view.filters,
    ...(view.quadsOff.size === 0 ? {} : { quads: quads.filter((quad) => !view.quadsOff.has(quad)) }),
    ...(isUsual ? {} : { status: [...view.statuses].toSorted() }),
    ...view.window,
  }
}

/** The filters by which the links drawn are counted: kinds and time are filtered on the page, so all of them are asked for. */
export function countingFiltersOf(view: Pick<ViewState, 'statuses' | 'filters'>): Filters {
  return filtersOf({ ...view, quadsOff: new Set(), window: null })
}

export function overviewQuery(filters: Filters = {}) {
  return queryOptions({
    queryKey: ['overview', filters],
    queryFn: ({ signal }) => request('graph/overview', GraphAnswer, filters, signal),
    staleTime: Infinity,
  })
}

/** Links among some actors and, when asked for, their events; two actors at least. Partners are not asked for. */
export function betweenQuery(actors: readonly string[], view: ViewState['mode'], filters: Filters) {
  return queryOptions({
    queryKey: ['between', actors, view, filters],
    queryFn: ({ signal }) =>
      request('graph/between', GraphAnswer, { actors, view, limit: 0, ...filters }, signal),
  })
}

export function searchQuery(text: string) {
  return queryOptions({
    queryKey: ['search', text],
    queryFn: ({ signal }) => request('actors', ActorPage, { q: text, limit: 8 }, signal),
    enabled: text.trim() !== '',
    placeholderData: (previous) => previous,
  })
}

export function actorQuery(id: string, filters: Filters = {}) {
  return queryOptions({
    queryKey: ['actor', id, filters],
    queryFn: ({ signal }) => request(`actors/${encodeURIComponent(id)}`, ActorAnswer, filters, signal),
  })
}

export function neighboursQuery(id: string, filters: Filters) {
  return infiniteQueryOptions({
    queryKey: ['neighbours', id, filters],
    queryFn: ({ signal, pageParam }) =>
      request(
        `actors/${encodeURIComponent(id)}/neighbours`,
        NeighboursAnswer,
        { limit: 10, cursor: cursorOf(pageParam), ...filters },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

/** One page of an expansion. */
export function expansionQuery(id: string, filters: Filters, cursor: string) {
  return queryOptions({
    queryKey: ['expansion', id, filters, cursor],
    queryFn: ({ signal }) =>
      request(
        `actors/${encodeURIComponent(id)}/neighbours`,
        NeighboursAnswer,
        { limit: expansionLimit, cursor: cursorOf(cursor), ...filters },
        signal,
      ),
  })
}

export function eventQuery(id: string) {
  return queryOptions({
    queryKey: ['event', id],
    queryFn: ({ signal }) => request(`events/${encodeURIComponent(id)}`, EventAnswer, {}, signal),
  })
}

/** The sentences behind an event, or behind the link of some actors, best first. */
export function claimsQuery(of: { event?: string; actors?: readonly string[] }, filters: Filters) {
  return infiniteQueryOptions({
    queryKey: ['claims', of, filters],
    queryFn: ({ signal, pageParam }) =>
      request(
        'claims',
        ClaimPage,
        { ...of, limit: evidenceLimit, cursor: cursorOf(pageParam), ...filters },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

/** The events in which an actor takes part. */
export function eventsQuery(actor: string, filters: Filters) {
  return infiniteQueryOptions({
    queryKey: ['events', actor, filters],
    queryFn: ({ signal, pageParam }) =>
      request(
        'events',
        EventPage,
        { actors: [actor], limit: 10, cursor: cursorOf(pageParam), ...filters },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

export function linksQuery(actors: readonly string[], filters: Filters) {
  return infiniteQueryOptions({
    queryKey: ['links', actors, filters],
    queryFn: ({ signal, pageParam }) =>
      request('links', LinksAnswer, { actors, cursor: cursorOf(pageParam), ...filters }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

export type PathLimits = { hops: number; hubs: boolean }

export function pathsQuery(from: string, to: string, limits: PathLimits, filters: Filters) {
  return queryOptions({
    queryKey: ['paths', from, to, limits, filters],
    // `from` and `to` are actors here, so the days have other names.
    queryFn: ({ signal }) =>
      request(
        'paths',
        PathsAnswer,
        { ...filters, limit: 10, ...limits, from, to, since: filters.from, until: filters.to },
        signal,
      ),
  })
}

/** Which collections there are, and whether they are our samples. */
export function collectionsQuery() {
  return queryOptions({
    queryKey: ['collections'],
    queryFn: ({ signal }) => request('collections', CollectionsAnswer, {}, signal),
  })
}

/** What an article says otherwise than another one. */
export function changesQuery(id: string, from: string) {
  return queryOptions({
    queryKey: ['article', id, 'changes', from],
    queryFn: ({ signal }) =>
      request(`articles/${encodeURIComponent(id)}/changes`, ChangesAnswer, { from }, signal),
  })
}

export function articleQuery(id: string) {
  return queryOptions({
    queryKey: ['article', id],
    queryFn: ({ signal }) => request(`articles/${encodeURIComponent(id)}`, ArticleAnswer, {}, signal),
  })
}
