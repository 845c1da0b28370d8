import { countEvents } from '../../cypher/queries/events.ts'
import { datedEvents } from '../../cypher/queries/timeline.ts'
import { NoQuery, TimelineQuery } from '../../model/api/queries.ts'
import { TimelineAnswer } from '../../model/api/timeline.ts'
import { actorsOf, rarestFirst } from '../graph-access.ts'
import type { GraphAccess } from '../graph-access.ts'
import { samples } from '../openapi/sample-ids.ts'
import { operation } from '../operation.ts'
import type { Operation } from '../operation.ts'
import { histogramOf } from '../timeline/histogram.ts'

/** A timeline has so many bars at most: more than a screen has pixels to draw them. */
const mostBins = 2000

/** When: events over time. */
export function timelineRoutes(access: GraphAccess): Operation[] {
  return [
    operation({
      id: 'readTimeline',
      path: '/api/timeline',
      summary:
        'How many events by day, week, month or year; with `actors` those in which all of them take part',
      params: NoQuery,
      query: TimelineQuery,
      answer: TimelineAnswer,
      examples: [
        { title: 'Events by month', query: { by: 'month' } },
        {
          title: 'Events of Kim Jong-un by day of publication',
          query: { actors: samples.kim, by: 'day', clock: 'publication' },
        },
      ],
      handle: async ({ actors: keys = [], by, ...filters }) => {
        const selection = await access.selectionOf(filters)
        return access.read(async (reader) => {
          const actors = keys.length === 0 ? [] : rarestFirst(await actorsOf(reader, keys))
          const { rows, cypher } = await datedEvents(reader, { actors, selection, by })
          const count =
            selection.clock === 'event'
              ? rows.reduce((sum, row) => sum + row.events, 0)
              : await countEvents(reader, actors, selection)
          return {
            by,
            clock: selection.clock,
            ...histogramOf(rows, by, mostBins),
            mostBins,
            total: { count, exact: true },
            cypher,
          }
        })
      },
    }),
  ]
}
