import { z } from 'zod'
import type { ActorType } from '../../model/actor.ts'
import type { ActorSummary } from '../../model/api/resources.ts'
import type { Reader } from '../connection.ts'
import { and, fragment, where } from '../filters/fragments.ts'
import { actorConditions, eventConditions, isWholeGraph } from '../filters/selection.ts'
import type { Selection } from '../filters/selection.ts'
import { loadStatement } from '../statement.ts'
import { ActorRow } from './rows/actor-row.ts'
import { compose, runQuery } from './run-query.ts'
import type { Answered } from './run-query.ts'

const overviewStatement = loadStatement(new URL('overview.cypher', import.meta.url))
const overviewByEventsStatement = loadStatement(new URL('overview-by-events.cypher', import.meta.url))

/**
 * The actors that take part in most of the selected events. Unnamed groups and bare roles, which mean something in one
 * article only, are left out: there is one "soldiers" for every article, and together they would hide everybody else.
 */
export async function topActors(
  reader: Reader,
  {
    types,
    selection,
    limit,
  }: { types: readonly ActorType[] | undefined; selection: Selection; limit: number },
): Promise<Answered<ActorSummary>> {
  const columns = { 'actor-columns': fragment('actor-columns') }
  const actors = actorConditions(types, { kind: 'everything' })
  const known = [fragment('actor-across-articles'), ...actors.conditions]
  const events = eventConditions(selection)
  const answered = isWholeGraph(selection)
    ? await runQuery(
        reader,
        compose(overviewStatement, { ...columns, conditions: and(known) }),
        { limit, ...actors.params },
        z.object({ actor: ActorRow }),
      )
    : await runQuery(
        reader,
        compose(overviewByEventsStatement, {
          ...columns,
          'event-conditions': where(events.conditions),
          'where-conditions': where(known),
        }),
        { limit, ...events.params, ...actors.params },
        z.object({ actor: ActorRow }),
      )
  return { rows: answered.rows.map((row) => row.actor), cypher: answered.cypher }
}
