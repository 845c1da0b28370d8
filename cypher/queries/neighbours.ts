import { z } from 'zod'
import { ActorType } from '../../model/actor.ts'
import type { ActorSummary } from '../../model/api/resources.ts'
import type { Reader } from '../connection.ts'
import { and, fragment, where } from '../filters/fragments.ts'
import { actorConditions, eventConditions, isWholeGraph } from '../filters/selection.ts'
import type { Selection } from '../filters/selection.ts'
import { loadStatement } from '../statement.ts'
import { ActorRow } from './rows/actor-row.ts'
import { LinkCounts } from './rows/link-row.ts'
import { compose, pageOf, Rank, runQuery, TotalRow } from './run-query.ts'
import type { Ranked } from './run-query.ts'

const neighboursStatement = loadStatement(new URL('neighbours.cypher', import.meta.url))
const ofHubStatement = loadStatement(new URL('neighbours-of-hub.cypher', import.meta.url))
const countPartnersStatement = loadStatement(new URL('count-partners.cypher', import.meta.url))
const totalsStatement = loadStatement(new URL('neighbour-totals.cypher', import.meta.url))
const byEventsStatement = loadStatement(new URL('neighbours-by-events.cypher', import.meta.url))

const columns = { 'actor-columns': fragment('actor-columns') }
const TypeTotal = z.object({ type: ActorType, count: z.int() })

/** What the cursor of a list of neighbours holds: events that join them, and the neighbour. */
export const NeighbourRank = z.tuple([z.number(), z.string()])

export type Neighbour = { actor: ActorSummary; link: LinkCounts }
/** Totals by type are null where links answer: `partnersByType` counts those, and need not do so for every page. */
export type Neighbours = Ranked<Neighbour> & { totalsByType: PartnersByType | null }
export type PartnersByType = ReadonlyMap<ActorType, number>

/** An actor with more partners is a hub … */
const partnersOfHub = 2_000
/** … whose strongest links are sought among the strongest of the graph, but not those that nearly all links are as strong as. */
const weakestOfHub = 3

export type NeighbourQuery = {
  actor: string
  types: readonly ActorType[] | undefined
  selection: Selection
  limit: number
  after: Rank | null
}

/**
 * Those that events join to an actor, most events first, with totals per actor type. Without filters the derived links
 * answer, which is what makes an actor with tens of thousands of events fast; with filters its events do.
 */
export function findNeighbours(reader: Reader, query: NeighbourQuery): Promise<Neighbours> {
  return isWholeGraph(query.selection) ? byLinks(reader, query) : byEvents(reader, query)
}

async function byLinks(reader: Reader, query: NeighbourQuery): Promise<Neighbours> {
  const { actor, types, limit, after } = query
  const { conditions, params } = actorConditions(types, { kind: 'everything' })
  const fromTop = await isSoughtFromTop(reader, query)
  const answered = await runQuery(
    reader,
    fromTop
      ? compose(ofHubStatement, columns)
      : compose(neighboursStatement, { ...columns, conditions: and(conditions) }),
    {
      actor,
      after,
      limit: limit + 1,
      ...(fromTop ? { strongest: after?.[0] ?? Number.MAX_SAFE_INTEGER } : params),
    },
    z.object({ actor: ActorRow, link: LinkCounts, rank: Rank }),
  )
  const page = pageOf(answered, limit)
  return { ...page, items: page.items.map(withoutRank), totalsByType: null }
}

async function isSoughtFromTop(reader: Reader, { actor, types, after }: NeighbourQuery): Promise<boolean> {
  if (types !== undefined || (after !== null && Number(after[0]) <= weakestOfHub)) return false
  const { rows } = await runQuery(reader, countPartnersStatement, { actor }, TotalRow)
  return (rows[0]?.total ?? 0) > partnersOfHub
}

/** How many actors of each type are linked to an actor. */
export async function partnersByType(
  reader: Reader,
  actor: string,
  types: readonly ActorType[] | undefined,
): Promise<PartnersByType> {
  const { conditions, params } = actorConditions(types, { kind: 'everything' })
  const statement = compose(totalsStatement, { conditions: where(conditions) })
  const { rows } = await runQuery(reader, statement, { actor, ...params }, TypeTotal)
  return byType(rows)
}

async function byEvents(
  reader: Reader,
  { actor, types, selection, limit, after }: NeighbourQuery,
): Promise<Neighbours> {
  const events = eventConditions(selection)
  const actors = actorConditions(types, { kind: 'everything' })
  const answered = await runQuery(
    reader,
    compose(byEventsStatement, {
      ...columns,
      'event-conditions': where(events.conditions),
      conditions: and(actors.conditions),
      'link-columns': fragment('link-columns'),
    }),
    { actor, after, limit: limit + 1, ...events.params, ...actors.params },
    z.object({
      actor: ActorRow.nullable(),
      link: LinkCounts.nullable(),
      rank: Rank.nullable(),
      totals: z.array(TypeTotal),
    }),
  )
  const found = answered.rows.flatMap(({ actor, link, rank }) =>
    actor === null || link === null || rank === null ? [] : [{ actor, link, rank }],
  )
  const page = pageOf({ rows: found, cypher: answered.cypher }, limit)
  return {
    ...page,
    items: page.items.map(withoutRank),
    totalsByType: byType(answered.rows[0]?.totals ?? []),
  }
}

function withoutRank({ actor, link }: Neighbour): Neighbour {
  return { actor, link }
}

function byType(rows: readonly z.infer<typeof TypeTotal>[]): PartnersByType {
  return new Map(rows.map((row) => [row.type, row.count]))
}
