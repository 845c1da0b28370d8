import { queryOptions } from '@tanstack/react-query'
import { DiffAnswer } from '../../model/api/diff.ts'
import { FilterValuesAnswer } from '../../model/api/filter-values.ts'
import type { FilterName } from '../../model/api/filter-values.ts'
import { EventPage } from '../../model/api/resources.ts'
import { TimelineAnswer } from '../../model/api/timeline.ts'
import type { TimeUnit } from '../../model/time-bins.ts'
import type { Clock, Period } from '../graph/model/view.ts'
import type { Filters } from './queries.ts'
import { request } from './request.ts'

/** How many events lie in each stretch of time. */
export function timelineQuery(by: TimeUnit, clock: Clock, filters: Filters) {
  return queryOptions({
    queryKey: ['timeline', by, clock, filters],
    queryFn: ({ signal }) => request('timeline', TimelineAnswer, { ...filters, by, clock }, signal),
    placeholderData: (previous) => previous,
  })
}

/** How many events the filters leave: the list is not looked at. */
export function matchingQuery(filters: Filters) {
  return queryOptions({
    queryKey: ['matching', filters],
    queryFn: ({ signal }) => request('events', EventPage, { limit: 1, ...filters }, signal),
    placeholderData: (previous) => previous,
  })
}

/** What changed from one period to another; the filters have no dates of their own. */
export function diffQuery(a: Period, b: Period, clock: Clock, limit: number, filters: Filters) {
  return queryOptions({
    queryKey: ['diff', a, b, clock, limit, filters],
    queryFn: ({ signal }) =>
      request(
        'diff',
        DiffAnswer,
        { ...filters, clock, fromA: a.from, toA: a.to, fromB: b.from, toB: b.to, limit },
        signal,
      ),
  })
}

/** The values of a filter, and how many events each would leave. */
export function filterValuesQuery(by: FilterName, limit: number, filters: Filters) {
  return queryOptions({
    queryKey: ['filter values', by, limit, filters],
    queryFn: ({ signal }) => request('filters', FilterValuesAnswer, { ...filters, by, limit }, signal),
    placeholderData: (previous) => previous,
  })
}
