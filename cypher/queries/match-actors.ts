import { z } from 'zod'
import type { ActorType } from '../../model/actor.ts'
import type { CypherTwin } from '../../model/api/answer.ts'
import type { ActorSummary } from '../../model/api/resources.ts'
import type { Reader } from '../connection.ts'
import { fragment, where } from '../filters/fragments.ts'
import { actorConditions } from '../filters/selection.ts'
import type { Scope } from '../filters/selection.ts'
import { loadStatement } from '../statement.ts'
import { anyWordQuery } from './lucene.ts'
import { ActorRow } from './rows/actor-row.ts'
import { compose, runQuery } from './run-query.ts'

const matchActorsStatement = loadStatement(new URL('match-actors.cypher', import.meta.url))

/** The best full-text hits on any word of a name; `whole` where there were no more. */
export type Hits = { actors: ActorSummary[]; whole: boolean }

/** For each name its hits, before the names themselves are compared. */
export async function actorsNamedLike(
  reader: Reader,
  names: readonly string[],
  { types, scope, candidates }: { types: readonly ActorType[] | undefined; scope: Scope; candidates: number },
): Promise<{ hits: Map<string, Hits>; cypher: CypherTwin }> {
  const { conditions, params } = actorConditions(types, scope)
  const asked = [...new Set(names)].flatMap((name) => {
    const lucene = anyWordQuery(name)
    return lucene === null ? [] : [{ name, lucene }]
  })
  const { rows, cypher } = await runQuery(
    reader,
    compose(matchActorsStatement, {
      conditions: where(conditions),
      'actor-columns': fragment('actor-columns'),
    }),
    { queries: asked.map((one) => one.lucene), candidates, ...params },
    z.object({ index: z.int(), hits: z.int(), actors: z.array(ActorRow) }),
  )
  const hits = rows.flatMap(({ index, hits, actors }) => {
    const one = asked[index]
    return one === undefined ? [] : [[one.name, { actors, whole: hits < candidates }] as const]
  })
  return { hits: new Map(hits), cypher }
}
