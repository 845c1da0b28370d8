import { z } from 'zod'
import type { ActorType } from '../../model/actor.ts'
import type { ActorSummary, LinkSummary } from '../../model/api/resources.ts'
import type { Reader } from '../connection.ts'
import { fragment, where } from '../filters/fragments.ts'
import { eventConditions, isWholeGraph } from '../filters/selection.ts'
import type { Selection } from '../filters/selection.ts'
import { loadStatement } from '../statement.ts'
import { ActorRow } from './rows/actor-row.ts'
import { LinkRow } from './rows/link-row.ts'
import { compose, runQuery } from './run-query.ts'
import type { Answered } from './run-query.ts'

const linksAmongStatement = loadStatement(new URL('links-among.cypher', import.meta.url))
const linksByEventsStatement = loadStatement(new URL('links-among-by-events.cypher', import.meta.url))
const partnersStatement = loadStatement(new URL('common-partners.cypher', import.meta.url))
const partnersByEventsStatement = loadStatement(new URL('common-partners-by-events.cypher', import.meta.url))

/** The links among a set of actors, strongest first; `source` is the smaller id. */
export function linksAmong(
  reader: Reader,
  actors: readonly string[],
  selection: Selection,
): Promise<Answered<LinkSummary>> {
  if (isWholeGraph(selection))
    return runQuery(reader, compose(linksAmongStatement, {}), { actors: [...actors] }, LinkRow)
  const { conditions, params } = eventConditions(selection)
  return runQuery(
    reader,
    compose(linksByEventsStatement, {
      'event-conditions': where(conditions),
      'link-columns': fragment('link-columns'),
    }),
    { actors: [...actors], ...params },
    LinkRow,
  )
}

const PartnerRow = z.object({ actor: ActorRow, eventCount: z.int() })

/** Actors (of some types) joined to every one of `actors`, ranked by the least number of events that joins them to one. */
export function commonPartners(
  reader: Reader,
  actors: readonly string[],
  {
    types,
    selection,
    limit,
  }: { types: readonly ActorType[] | undefined; selection: Selection; limit: number },
): Promise<Answered<{ actor: ActorSummary; eventCount: number }>> {
  const columns = { 'actor-columns': fragment('actor-columns') }
  const asked = { actors: [...actors], actorTypes: types ?? null, limit }
  if (isWholeGraph(selection)) return runQuery(reader, compose(partnersStatement, columns), asked, PartnerRow)
  const { conditions, params } = eventConditions(selection)
  return runQuery(
    reader,
    compose(partnersByEventsStatement, { ...columns, 'event-conditions': where(conditions) }),
    { ...asked, ...params },
    PartnerRow,
  )
}
