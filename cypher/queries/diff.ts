import { z } from 'zod'
import type { ActorType } from '../../model/actor.ts'
import { daysLater } from '../../model/days.ts'
import { mostLinkedParticipants } from '../../model/event.ts'
import type { Reader, Row } from '../connection.ts'
import { fragment, where } from '../filters/fragments.ts'
import { actorConditions, claimConditions, eventConditions } from '../filters/selection.ts'
import type { Selection } from '../filters/selection.ts'
import { fillStatement, loadStatement } from '../statement.ts'
import { compose, runQuery } from './run-query.ts'
import type { Answered } from './run-query.ts'

const diffLinksStatement = loadStatement(new URL('diff-links.cypher', import.meta.url))
const diffEventsStatement = loadStatement(new URL('diff-events.cypher', import.meta.url))

/** Two stretches of time, days inclusive. `selection` has no dates of its own. */
export type Periods = {
  a: { from: string; to: string }
  b: { from: string; to: string }
  selection: Omit<Selection, 'from' | 'to'>
}

const ChangeRow = z.object({
  change: z.enum(['new', 'gone', 'stronger', 'weaker', 'same']),
  total: z.int(),
  links: z.array(z.object({ source: z.string(), target: z.string(), a: z.int(), b: z.int() })),
})
export type ChangeRow = z.infer<typeof ChangeRow>

/**
 * How the links between named actors differ: for each kind of change how many, and those that changed most. With `actors`
 * only links of these. Unnamed groups and bare roles are left out: each means something in one article only, so that all of
 * their links would be new or gone.
 */
export function diffLinks(
  reader: Reader,
  periods: Periods,
  {
    actors,
    types,
    limit,
  }: { actors: readonly string[] | undefined; types: readonly ActorType[] | undefined; limit: number },
): Promise<Answered<ChangeRow>> {
  const { anchor, conditions, params } = anchorOf(periods)
  const actor = actorConditions(types, { kind: 'everything' })
  return runQuery(
    reader,
    compose(diffLinksStatement, {
      anchor,
      'event-conditions': where([...conditions, fragment('event-joins')]),
      'actor-conditions': where([fragment('actor-across-articles'), ...actor.conditions]),
      ...(actors === undefined ? {} : { 'pair-conditions': where([fragment('pair-actors')]) }),
    }),
    {
      ...params,
      ...actor.params,
      ...(actors === undefined ? {} : { actors: [...actors] }),
      mostParticipants: mostLinkedParticipants,
      limit,
    },
    ChangeRow,
  )
}

/** How many events lie in each period. */
export async function diffEvents(reader: Reader, periods: Periods): Promise<{ a: number; b: number }> {
  const { anchor, conditions, params } = anchorOf(periods)
  const { rows } = await runQuery(
    reader,
    compose(diffEventsStatement, { anchor, 'event-conditions': where(conditions) }),
    params,
    z.object({ a: z.int(), b: z.int() }),
  )
  return rows[0] ?? { a: 0, b: 0 }
}

function anchorOf({ a, b, selection }: Periods): { anchor: string; conditions: string[]; params: Row } {
  const event = eventConditions(selection)
  const starts = { fromA: a.from, fromB: b.from }
  if (selection.clock === 'event')
    return {
      anchor: fragment('from-periods'),
      conditions: event.conditions,
      params: { ...event.params, ...starts, toA: a.to, toB: b.to },
    }
  const printed = { name: 'from-printed-periods', text: fragment('from-printed-periods') }
  const { conditions } = claimConditions(selection)
  return {
    anchor: fillStatement(printed, { 'claim-conditions': where(conditions) }).text,
    conditions: event.conditions,
    params: { ...event.params, ...starts, beforeA: daysLater(a.to, 1), beforeB: daysLater(b.to, 1) },
  }
}
