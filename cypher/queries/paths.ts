import { z } from 'zod'
import type { ActorType } from '../../model/actor.ts'
import type { EventSummary } from '../../model/api/resources.ts'
import type { Reader } from '../connection.ts'
import { where } from '../filters/fragments.ts'
import { eventColumns, eventConditions, isWholeGraph } from '../filters/selection.ts'
import type { Selection } from '../filters/selection.ts'
import { loadStatement } from '../statement.ts'
import { EventRow } from './rows/event-row.ts'
import { compose, runQuery, TotalRow } from './run-query.ts'
import type { Answered } from './run-query.ts'

const innerPairsStatement = loadStatement(new URL('inner-pairs.cypher', import.meta.url))
const innerPairsByEventsStatement = loadStatement(new URL('inner-pairs-by-events.cypher', import.meta.url))
const countHubsStatement = loadStatement(new URL('count-hubs.cypher', import.meta.url))
const countHubsByEventsStatement = loadStatement(new URL('count-hubs-by-events.cypher', import.meta.url))
const joiningEventsStatement = loadStatement(new URL('joining-events.cypher', import.meta.url))

const PairRow = z.object({
  near: z.string(),
  far: z.string(),
  nearCount: z.int(),
  middleCount: z.int(),
  farCount: z.int(),
})
export type InnerPair = z.infer<typeof PairRow>

/**
 * The two inner actors of paths of three hops, those joined by most events first. Of the partners of either end only the
 * `frontier` strongest are looked at, and none of a degree above `hubDegree`.
 */
export function innerPairs(
  reader: Reader,
  query: {
    from: string
    to: string
    types: readonly ActorType[] | undefined
    selection: Selection
    hubDegree: number
    frontier: number
    limit: number
  },
): Promise<Answered<InnerPair>> {
  const { selection, types, ...limits } = query
  const params = { ...limits, actorTypes: types ?? null }
  if (isWholeGraph(selection)) return runQuery(reader, compose(innerPairsStatement, {}), params, PairRow)
  const events = eventConditions(selection)
  return runQuery(
    reader,
    compose(innerPairsByEventsStatement, { 'event-conditions': where(events.conditions) }),
    { ...params, ...events.params },
    PairRow,
  )
}

/** How many partners (of some types) of these actors have a degree above `hubDegree`. */
export async function countHubs(
  reader: Reader,
  actors: readonly string[],
  {
    types,
    selection,
    hubDegree,
  }: { types: readonly ActorType[] | undefined; selection: Selection; hubDegree: number },
): Promise<number> {
  const params = { actors: [...actors], actorTypes: types ?? null, hubDegree }
  if (isWholeGraph(selection)) {
    const { rows } = await runQuery(reader, countHubsStatement, params, TotalRow)
    return rows[0]?.total ?? 0
  }
  const events = eventConditions(selection)
  const statement = compose(countHubsByEventsStatement, { 'event-conditions': where(events.conditions) })
  const { rows } = await runQuery(reader, statement, { ...params, ...events.params }, TotalRow)
  return rows[0]?.total ?? 0
}

/** The events that join two actors: how many, and the best reported. */
export type Joining = { pair: [string, string]; total: number; event: EventSummary }

/**
 * For each pair the `best` reported events that join its two actors, one row each, and how many there are. The first of a
 * pair should be the one with fewer events: the search starts there.
 */
export function joiningEvents(
  reader: Reader,
  pairs: readonly (readonly [string, string])[],
  selection: Selection,
  best: number,
): Promise<Answered<Joining>> {
  const { conditions, params } = eventConditions(selection)
  return runQuery(
    reader,
    compose(joiningEventsStatement, {
      'event-conditions': where(conditions),
      ...eventColumns(selection.scope),
    }),
    { pairs: pairs.map((pair) => [...pair]), best, ...params },
    z.object({ pair: z.tuple([z.string(), z.string()]), total: z.int(), event: EventRow }),
  )
}
