import { allOutlets, eventStances, sourcesInWindow } from '../../cypher/queries/coverage.ts'
import { eventById } from '../../cypher/queries/events.ts'
import { CoverageAnswer } from '../../model/api/coverage.ts'
import { CoverageQuery, IdParams } from '../../model/api/queries.ts'
import { daysLater } from '../../model/days.ts'
import { coverageRows } from '../coverage/coverage-rows.ts'
import type { GraphAccess } from '../graph-access.ts'
import { samples } from '../openapi/sample-ids.ts'
import { operation } from '../operation.ts'
import type { Operation } from '../operation.ts'
import { ApiProblem } from '../problems/problem.ts'

/** Silence is told within so many days before and after an event. */
const windowDays = 7

/** Who reports an event and how, and who leaves it out. */
export function coverageRoutes(access: GraphAccess): Operation[] {
  return [
    operation({
      id: 'readCoverage',
      path: '/api/events/:id/coverage',
      summary: 'Which outlets, or speakers, assert, deny, hedge or leave out an event',
      params: IdParams,
      query: CoverageQuery,
      answer: CoverageAnswer,
      examples: [
        { title: 'Which outlets report the call, and which are silent', params: { id: samples.call } },
        { title: 'Who is said to say so', params: { id: samples.call }, query: { by: 'speaker' } },
      ],
      handle: async ({ id, by, collection, limit }) => {
        const scope = await access.scopeOf(collection ?? 'all')
        return access.read(async (reader) => {
          const { event } = await eventById(reader, id, scope)
          if (event === null) throw new ApiProblem('not-found', `No event has the id ${id}.`)
          const { rows: stances, cypher } = await eventStances(reader, event.id, by, scope)
          const { date } = event
          const window =
            date === null
              ? null
              : { from: daysLater(date.from, -windowDays), to: daysLater(date.to, windowDays) }
          const inWindow =
            window === null
              ? null
              : await sourcesInWindow(reader, by, scope, {
                  participants: event.participants.map((participant) => participant.id),
                  from: window.from,
                  before: daysLater(window.to, 1),
                })
          const rows = coverageRows({
            stances,
            inWindow: inWindow?.rows ?? null,
            others: by === 'outlet' ? await allOutlets(reader, scope) : [],
          })
          return {
            event,
            by,
            window,
            items: rows.slice(0, limit),
            total: { count: rows.length, exact: true },
            rankedBy: 'number of claims on the event, then of articles within the window',
            cypher,
          }
        })
      },
    }),
  ]
}
