import { linksAmong } from '../../cypher/queries/links.ts'
import { actorsNamedLike } from '../../cypher/queries/match-actors.ts'
import type { Hits } from '../../cypher/queries/match-actors.ts'
import { MatchAnswer, MatchRequest } from '../../model/api/match.ts'
import type { GraphAccess } from '../graph-access.ts'
import { candidatesFor, leastScore } from '../match/candidates.ts'
import { question } from '../operation.ts'
import type { Operation } from '../operation.ts'

/** So many full-text hits of each name are compared. */
const mostCompared = 40
const mostLinks = 2000
/** A name without a letter has none. */
const noHits: Hits = { actors: [], whole: true }

/** Lists of names from elsewhere. */
export function matchRoutes(access: GraphAccess): Operation[] {
  return [
    question({
      id: 'matchNames',
      path: '/api/match',
      summary: 'Whom each of a list of names may mean, with scores and reasons, and the links among the best',
      body: MatchRequest,
      answer: MatchAnswer,
      examples: [
        {
          title: 'Whom a list of names means',
          body: { names: ['Kim Jongun', 'V. Putin', 'President Trump'] },
        },
      ],
      handle: async ({ names, actorTypes: types, collection, limit }) => {
        const scope = await access.scopeOf(collection)
        return access.read(async (reader) => {
          const { hits, cypher } = await actorsNamedLike(reader, names, {
            types,
            scope,
            candidates: mostCompared,
          })
          const items = names.map((name) => candidatesFor(name, hits.get(name) ?? noHits, limit))
          const best = [...new Set(items.flatMap((item) => item.best ?? []))]
          const links = await linksAmong(reader, best, { clock: 'event', scope })
          return {
            items,
            links: links.rows.slice(0, mostLinks),
            totalLinks: { count: links.rows.length, exact: true },
            leastScore,
            cypher,
          }
        })
      },
    }),
  ]
}
