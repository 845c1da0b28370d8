import { z } from 'zod'
import { mostLinkedParticipants } from '../../model/event.ts'
import { Quad } from '../../model/plover/event-types.ts'
import type { Reader, Row } from '../connection.ts'
import { fragment, where } from '../filters/fragments.ts'
import { claimConditions, eventConditions, isWholeGraph } from '../filters/selection.ts'
import type { Selection } from '../filters/selection.ts'
import { fillStatement, loadStatement } from '../statement.ts'
import { compose, runQuery, TotalRow } from './run-query.ts'
import type { Answered } from './run-query.ts'

const calendarStatement = loadStatement(new URL('calendar.cypher', import.meta.url))
const pageStatement = loadStatement(new URL('joining-events-page.cypher', import.meta.url))
const countStatement = loadStatement(new URL('count-events-among.cypher', import.meta.url))

const EventDays = z.object({
  id: z.string(),
  quad: Quad,
  actors: z.array(z.string()),
  days: z.array(z.tuple([z.string(), z.string()])),
})
/** An event that joins some of the actors asked about, and the stretches of days that it lies in, inclusive, oldest first. */
export type EventDays = z.infer<typeof EventDays>

/**
 * The events that `linksAmong` counts between actors, with the days when they happened or on which they were reported, by the
 * clock of the selection. The latest first; those without a date have no days and stand at the end.
 */
export async function calendarAmong(
  reader: Reader,
  actors: readonly string[],
  selection: Selection,
  limit: number,
): Promise<Answered<EventDays> & { total: number }> {
  const { joining, params } = joiningConditions(selection)
  const asked = { actors: [...actors], ...params }
  const found = await runQuery(
    reader,
    compose(calendarStatement, { 'event-conditions': joining, 'event-days': daysOf(selection) }),
    { ...asked, limit },
    EventDays,
  )
  if (found.rows.length < limit) return { ...found, total: found.rows.length }
  const counted = await runQuery(
    reader,
    compose(countStatement, { 'event-conditions': joining }),
    asked,
    TotalRow,
  )
  return { ...found, total: counted.rows[0]?.total ?? 0 }
}

export type JoiningQuestion = {
  /** Whose events are told, in this order. */
  readonly asked: readonly string[]
  /** With whom they join them, `asked` included. */
  readonly actors: readonly string[]
  /** Of the first of `asked`, only events whose ids come after this. */
  readonly after: string
  readonly limit: number
}

const JoiningEvent = EventDays.extend({ place: z.int().nonnegative() })

/** The events of `calendarAmong`, by the place in `asked` of one who takes part, then by id; one of several of them is told as often. */
export async function joiningEvents(
  reader: Reader,
  { asked, actors, after, limit }: JoiningQuestion,
  selection: Selection,
): Promise<Answered<z.infer<typeof JoiningEvent>>> {
  const { joining, params } = joiningConditions(selection)
  return runQuery(
    reader,
    compose(pageStatement, { 'event-conditions': joining, 'event-days': daysOf(selection) }),
    { asked: [...asked], actors: [...actors], after, ...params, limit },
    JoiningEvent,
  )
}

/** The links of the whole graph leave out events of very many; those counted under filters do not. */
function joiningConditions(selection: Selection): { joining: string; params: Row } {
  const { conditions, params } = eventConditions(selection)
  return isWholeGraph(selection)
    ? {
        joining: where([...conditions, fragment('event-joins')]),
        params: { ...params, mostParticipants: mostLinkedParticipants },
      }
    : { joining: where(conditions), params }
}

function daysOf(selection: Selection): string {
  if (selection.clock === 'event') return fragment('event-days')
  const printed = { name: 'event-days-printed', text: fragment('event-days-printed') }
  return fillStatement(printed, { 'claim-conditions': where(claimConditions(selection).conditions) }).text
}
