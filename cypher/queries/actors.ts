import { z } from 'zod'
import type { ActorType } from '../../model/actor.ts'
import { ExternalIds } from '../../model/actor.ts'
import type { CypherTwin, Total } from '../../model/api/answer.ts'
import type { ActorSummary } from '../../model/api/resources.ts'
import { rulesCoder } from '../../model/extraction.ts'
import type { Reader } from '../connection.ts'
import { and, fragment, where } from '../filters/fragments.ts'
import { actorConditions, articleConditions } from '../filters/selection.ts'
import type { Conditions, Scope } from '../filters/selection.ts'
import { loadStatement } from '../statement.ts'
import { exactName, nameQuery } from './lucene.ts'
import { ActorRow } from './rows/actor-row.ts'
import { compose, pageOf, Rank, runQuery, TotalRow } from './run-query.ts'
import type { Ranked } from './run-query.ts'

const searchActorsStatement = loadStatement(new URL('search-actors.cypher', import.meta.url))
const listActorsStatement = loadStatement(new URL('list-actors.cypher', import.meta.url))
const countActorsStatement = loadStatement(new URL('count-actors.cypher', import.meta.url))
const resolveActorsStatement = loadStatement(new URL('resolve-actors.cypher', import.meta.url))
const actorProfileStatement = loadStatement(new URL('actor-profile.cypher', import.meta.url))
const actorProfileWithinStatement = loadStatement(new URL('actor-profile-within.cypher', import.meta.url))

const columns = { 'actor-columns': fragment('actor-columns') }

/** So many of the best full-text hits are ranked by degree; beyond them the total is a lower bound. */
const candidates = 2000
/** The claims and mentions of an actor are counted up to so many; the totals of those that have more are lower bounds. */
const mostCounted = 50_000

export type ActorSearch = {
  text: string
  types: readonly ActorType[] | undefined
  scope: Scope
  limit: number
  after: Rank | null
}

export type ActorList = Ranked<ActorSummary> & { total: Total }

/** What the cursor of an actor list holds. */
export const ActorListRank = z.union([
  z.tuple([z.number(), z.number(), z.string()]),
  z.tuple([z.number(), z.string()]),
])

/** Actors by name, best match first and among equals the busiest; all by degree for an empty text. */
export async function findActors(reader: Reader, search: ActorSearch): Promise<ActorList> {
  const lucene = nameQuery(search.text)
  return lucene === null ? listActors(reader, search) : searchActors(reader, search, lucene)
}

async function searchActors(reader: Reader, search: ActorSearch, lucene: string): Promise<ActorList> {
  const { conditions, params } = actorConditions(search.types, search.scope)
  const answered = await runQuery(
    reader,
    compose(searchActorsStatement, { ...columns, conditions: where(conditions) }),
    {
      lucene,
      candidates,
      ...exactName(search.text),
      after: search.after?.length === 3 ? search.after : null,
      limit: search.limit + 1,
      ...params,
    },
    z.object({ actor: ActorRow.nullable(), rank: Rank.nullable(), total: z.int() }),
  )
  const found = answered.rows.flatMap(({ actor, rank }) =>
    actor === null || rank === null ? [] : [{ actor, rank }],
  )
  const page = pageOf({ rows: found, cypher: answered.cypher }, search.limit)
  const count = answered.rows[0]?.total ?? 0
  return {
    ...page,
    items: page.items.map((row) => row.actor),
    total: { count, exact: count < candidates },
  }
}

async function listActors(reader: Reader, search: ActorSearch): Promise<ActorList> {
  const start = search.text.trim()
  const base = actorConditions(search.types, search.scope)
  const { conditions, params }: Conditions =
    start === ''
      ? base
      : { conditions: [...base.conditions, fragment('actor-name-starts')], params: { ...base.params, start } }
  const answered = await runQuery(
    reader,
    compose(listActorsStatement, { ...columns, conditions: and(conditions) }),
    { ...params, after: search.after?.length === 2 ? search.after : null, limit: search.limit + 1 },
    z.object({ actor: ActorRow, rank: Rank }),
  )
  const page = pageOf(answered, search.limit)
  return {
    ...page,
    items: page.items.map((row) => row.actor),
    total: { count: await countRows(reader, { conditions, params }), exact: true },
  }
}

/** How many actors there are, of these types and named in these articles. */
export function countActors(
  reader: Reader,
  types: readonly ActorType[] | undefined,
  scope: Scope,
): Promise<number> {
  return countRows(reader, actorConditions(types, scope))
}

async function countRows(reader: Reader, { conditions, params }: Conditions): Promise<number> {
  const statement = compose(countActorsStatement, { conditions: and(conditions) })
  const { rows } = await runQuery(reader, statement, params, TotalRow)
  return rows[0]?.total ?? 0
}

/**
 * The actors that keys stand for: an actor's id, or any local key that became part of one. Keys that nobody has are left
 * out of the map.
 */
export async function resolveActors(
  reader: Reader,
  keys: readonly string[],
): Promise<{ actors: Map<string, ActorSummary>; cypher: CypherTwin }> {
  const { rows, cypher } = await runQuery(
    reader,
    compose(resolveActorsStatement, columns),
    { keys: [...keys] },
    z.object({ key: z.string(), actor: ActorRow.nullable() }),
  )
  const found = rows.flatMap(({ key, actor }) => (actor === null ? [] : [[key, actor] as const]))
  return { actors: new Map(found), cypher }
}

const ProfileRow = z
  .object({
    actor: ActorRow,
    externalIds: ExternalIds,
    eventCount: z.int(),
    claimCount: z.int(),
    articleCount: z.int(),
    countsExact: z.boolean(),
  })
  .transform(({ actor, ...rest }) => ({ ...actor, ...rest }))
export type ActorProfile = z.infer<typeof ProfileRow>

/** An actor with its identifiers elsewhere and its totals in the scope; null for an unknown id. */
export async function actorProfile(
  reader: Reader,
  actor: string,
  scope: Scope = { kind: 'everything' },
): Promise<{ profile: ActorProfile | null; cypher: CypherTwin }> {
  const article = articleConditions(scope)
  const statement =
    scope.kind === 'everything'
      ? compose(actorProfileStatement, columns)
      : compose(actorProfileWithinStatement, {
          ...columns,
          'article-conditions': where(article.conditions),
        })
  const { rows, cypher } = await runQuery(
    reader,
    statement,
    { actor, coder: rulesCoder.name, most: mostCounted, ...article.params },
    ProfileRow,
  )
  return { profile: rows[0] ?? null, cypher }
}
