import { z } from 'zod'
import type { Total } from '../../model/api/answer.ts'
import type { ClaimEvidence } from '../../model/api/resources.ts'
import { eventStatuses } from '../../model/event.ts'
import type { Reader } from '../connection.ts'
import { and, fragment, where } from '../filters/fragments.ts'
import { articleConditions, claimConditions } from '../filters/selection.ts'
import type { Scope, Selection } from '../filters/selection.ts'
import { loadStatement } from '../statement.ts'
import { eventAnchor } from './events.ts'
import { ClaimRow } from './rows/claim-row.ts'
import { compose, pageOf, Rank, runQuery, TotalRow } from './run-query.ts'
import type { Answered, Ranked } from './run-query.ts'

const listClaimsStatement = loadStatement(new URL('list-claims.cypher', import.meta.url))
const countClaimsStatement = loadStatement(new URL('count-claims.cypher', import.meta.url))
const articleClaimsStatement = loadStatement(new URL('article-claims.cypher', import.meta.url))
const countArticleClaimsStatement = loadStatement(new URL('count-article-claims.cypher', import.meta.url))
const bestClaimsStatement = loadStatement(new URL('best-claims.cypher', import.meta.url))

const columns = {
  'claim-columns': fragment('claim-columns'),
  'article-columns': fragment('article-columns'),
}
const RankedClaim = z.intersection(ClaimRow, z.object({ rank: Rank }))

/** What the cursor of evidence holds: the event's reports, day and id, then the claim's own rank. */
export const ClaimListRank = z.tuple([
  z.number(),
  z.string(),
  z.string(),
  z.number(),
  z.number(),
  z.string(),
  z.string(),
])

/** What the cursor of an article's claims holds: where the trigger stands, and the claim. */
export const ArticleClaimRank = z.tuple([z.number(), z.string()])

export type ClaimList = Ranked<ClaimEvidence> & { total: Total }

export type ClaimQuery = {
  /** The claims of one event, or of the events that join all these actors, rarest actor first. */
  about: { event: string } | { actors: readonly string[] }
  selection: Selection
  limit: number
  after: Rank | null
}

/**
 * Evidence: the best reported and latest events first; within an event the claims that name most of the actors asked for,
 * then the surest, then the latest.
 */
export async function listClaims(
  reader: Reader,
  { about, selection, limit, after }: ClaimQuery,
): Promise<ClaimList> {
  const actors = 'actors' in about ? [...about.actors] : []
  const { fragments, params: anchored } = eventAnchor(
    actors,
    'event' in about ? { ...selection, status: selection.status ?? [...eventStatuses] } : selection,
  )
  const claim = claimConditions(selection)
  const anchor = 'event' in about ? fragment('from-event') : fragments.anchor
  const params = { ...('event' in about ? { event: about.event } : {}), ...anchored }
  const conditions = {
    'event-conditions': fragments['event-conditions'],
    'claim-conditions': where(claim.conditions),
  }
  const answered = await runQuery(
    reader,
    compose(listClaimsStatement, { anchor, ...conditions, ...columns }),
    { ...params, actors, after, limit: limit + 1 },
    RankedClaim,
  )
  const path = claim.conditions.length === 0 ? '' : fragment('claim-path')
  const total = await runQuery(
    reader,
    compose(countClaimsStatement, { anchor, ...conditions, 'claim-path': path }),
    params,
    TotalRow,
  )
  return withTotal(pageOf(answered, limit), total.rows[0]?.total ?? 0)
}

/** The claims of one article in reading order, those that report no event included; none outside the scope. */
export async function articleClaims(
  reader: Reader,
  article: string,
  { scope, limit, after }: { scope: Scope; limit: number; after: Rank | null },
): Promise<ClaimList> {
  const { conditions, params } = articleConditions(scope)
  const answered = await runQuery(
    reader,
    compose(articleClaimsStatement, { ...columns, 'article-conditions': and(conditions) }),
    { article, after, limit: limit + 1, ...params },
    RankedClaim,
  )
  const total = await runQuery(
    reader,
    compose(countArticleClaimsStatement, { 'article-conditions': where(conditions) }),
    { article, ...params },
    TotalRow,
  )
  return withTotal(pageOf(answered, limit), total.rows[0]?.total ?? 0)
}

/** For each event with the actors that it joins, the one claim that shows it best. */
export async function bestClaims(
  reader: Reader,
  hops: readonly { event: string; actors: readonly string[] }[],
  selection: Selection,
): Promise<Answered<{ event: string; actors: string[]; claim: ClaimEvidence }>> {
  const { conditions, params } = claimConditions(selection)
  const { rows, cypher } = await runQuery(
    reader,
    compose(bestClaimsStatement, { ...columns, 'claim-conditions': where(conditions) }),
    { hops: hops.map((hop) => [hop.event, ...hop.actors]), ...params },
    z.intersection(ClaimRow, z.object({ hop: z.tuple([z.string()], z.string()) })),
  )
  return {
    rows: rows.map(({ hop: [event, ...actors], ...claim }) => ({ event, actors, claim })),
    cypher,
  }
}

function withTotal(page: Ranked<ClaimEvidence & { rank: Rank }>, count: number): ClaimList {
  return {
    ...page,
    items: page.items.map(({ rank: _rank, ...claim }) => claim),
    total: { count, exact: true },
  }
}
