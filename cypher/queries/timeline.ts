import { z } from 'zod'
import { DatePrecision } from '../../model/dates.ts'
import type { TimeUnit } from '../../model/time-bins.ts'
import type { Reader } from '../connection.ts'
import { where } from '../filters/fragments.ts'
import { claimConditions, eventClaimCount } from '../filters/selection.ts'
import type { Selection } from '../filters/selection.ts'
import { loadStatement } from '../statement.ts'
import { eventAnchor } from './events.ts'
import { compose, runQuery } from './run-query.ts'
import type { Answered } from './run-query.ts'

const eventsStatement = loadStatement(new URL('timeline-of-events.cypher', import.meta.url))
const reportsStatement = loadStatement(new URL('timeline-of-reports.cypher', import.meta.url))

const counts = { events: z.int().nonnegative(), claims: z.int().nonnegative() }

const Dated = z.object({
  from: z.string().nullable(),
  to: z.string().nullable(),
  precision: DatePrecision.nullable(),
  ...counts,
})
/** How many events, and claims that report them, have one and the same date. */
export type Dated = z.infer<typeof Dated>

const Printed = z.object({ day: z.string().nullable(), ...counts }).transform(({ day, ...rest }): Dated => ({
  from: day,
  to: day,
  precision: day === null ? null : 'day',
  ...rest,
}))

/** The events of a selection by when they happened, or those that are reported by when that was printed. */
export function datedEvents(
  reader: Reader,
  { actors, selection, by }: { actors: readonly string[]; selection: Selection; by: TimeUnit },
): Promise<Answered<Dated>> {
  const { fragments, params } = eventAnchor(actors, selection)
  if (selection.clock === 'event')
    return runQuery(
      reader,
      compose(eventsStatement, { ...fragments, 'event-claim-count': eventClaimCount(selection) }),
      params,
      Dated,
    )
  const { conditions } = claimConditions(selection)
  return runQuery(
    reader,
    compose(reportsStatement, { ...fragments, 'claim-conditions': where(conditions) }),
    { ...params, by },
    Printed,
  )
}
