import { resolveActors } from '../../cypher/queries/actors.ts'
import { diffEvents, diffLinks } from '../../cypher/queries/diff.ts'
import type { ChangeRow } from '../../cypher/queries/diff.ts'
import { DiffAnswer } from '../../model/api/diff.ts'
import { DiffQuery, NoQuery } from '../../model/api/queries.ts'
import { binNumber } from '../../model/time-bins.ts'
import { actorIdsOf } from '../graph-access.ts'
import type { GraphAccess } from '../graph-access.ts'
import { operation } from '../operation.ts'
import type { Operation } from '../operation.ts'

/** What has changed between two stretches of time. */
export function diffRoutes(access: GraphAccess): Operation[] {
  return [
    operation({
      id: 'readDiff',
      path: '/api/diff',
      summary:
        'Links between actors that are new, gone, stronger or weaker in one period than in another; with `actors` those of any of them',
      params: NoQuery,
      query: DiffQuery,
      answer: DiffAnswer,
      examples: [
        {
          title: 'Whom August 2025 joined that July had not',
          query: { fromA: '2025-07-01', toA: '2025-07-31', fromB: '2025-08-01', toB: '2025-08-31' },
        },
      ],
      handle: async ({ fromA, toA, fromB, toB, actors: keys, actorTypes: types, limit, ...filters }) => {
        const selection = await access.selectionOf(filters)
        const [a, b] = [
          { from: fromA, to: toA },
          { from: fromB, to: toB },
        ]
        return access.read(async (reader) => {
          const actors = await actorIdsOf(reader, keys)
          const periods = { a, b, selection }
          const { rows, cypher } = await diffLinks(reader, periods, { actors, types, limit })
          const events = await diffEvents(reader, periods)
          const named = rows.flatMap((row) => row.links.flatMap(({ source, target }) => [source, target]))
          const everybody = await resolveActors(reader, [...new Set(named)])
          return {
            clock: selection.clock,
            a: { ...a, days: daysOf(a), events: events.a },
            b: { ...b, days: daysOf(b), events: events.b },
            new: changed(rows, 'new'),
            gone: changed(rows, 'gone'),
            stronger: changed(rows, 'stronger'),
            weaker: changed(rows, 'weaker'),
            unchanged: changed(rows, 'same').total,
            actors: [...everybody.actors.values()],
            rankedBy:
              'difference in the number of joining events, then their sum; groups and roles without a name are left out',
            cypher,
          }
        })
      },
    }),
  ]
}

function daysOf({ from, to }: { from: string; to: string }): number {
  return binNumber(to, 'day') - binNumber(from, 'day') + 1
}

function changed(rows: readonly ChangeRow[], change: ChangeRow['change']): DiffAnswer['new'] {
  const row = rows.find((one) => one.change === change)
  return { items: row?.links ?? [], total: { count: row?.total ?? 0, exact: true } }
}
