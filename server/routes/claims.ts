import { ArticleClaimRank, articleClaims, ClaimListRank, listClaims } from '../../cypher/queries/claims.ts'
import { eventById } from '../../cypher/queries/events.ts'
import { ClaimsQuery, NoQuery } from '../../model/api/queries.ts'
import { ClaimPage } from '../../model/api/resources.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { actorsOf, rarestFirst } from '../graph-access.ts'
import type { GraphAccess } from '../graph-access.ts'
import { samples } from '../openapi/sample-ids.ts'
import { operation } from '../operation.ts'
import type { Operation } from '../operation.ts'
import { ApiProblem } from '../problems/problem.ts'

/** Evidence: the sentences behind an event, behind what joins actors, or of an article. */
export function claimRoutes(access: GraphAccess): Operation[] {
  return [
    operation({
      id: 'listClaims',
      path: '/api/claims',
      summary: 'Claims in their sentences, ranked by corroboration, recency and confidence',
      params: NoQuery,
      query: ClaimsQuery,
      answer: ClaimPage,
      examples: [
        { title: 'The sentences behind an event', query: { event: samples.call } },
        {
          title: 'What Kim Jong-un and Vladimir Putin are said to have done together',
          query: { actors: `${samples.kim},${samples.putin}`, modality: 'asserted', limit: 5 },
        },
        { title: 'All that one article claims', query: { article: samples.article } },
      ],
      handle: async ({ event, actors: keys = [], article, limit, cursor, ...filters }) => {
        if (article !== undefined) {
          const after = decodeCursor(cursor, ArticleClaimRank)
          const scope = await access.scopeOf(filters.collection ?? 'all')
          const found = await access.read((reader) => articleClaims(reader, article, { scope, limit, after }))
          return { ...found, next: encodeCursor(found.next) }
        }
        const after = decodeCursor(cursor, ClaimListRank)
        const named = event === undefined ? filters : { ...filters, collection: filters.collection ?? 'all' }
        const selection = await access.selectionOf(named)
        return access.read(async (reader) => {
          const about =
            event === undefined
              ? { actors: rarestFirst(await actorsOf(reader, keys)) }
              : { event: (await eventById(reader, event, selection.scope)).event?.id ?? unknownEvent(event) }
          const found = await listClaims(reader, { about, selection, limit, after })
          return { ...found, next: encodeCursor(found.next) }
        })
      },
    }),
  ]
}

function unknownEvent(id: string): never {
  throw new ApiProblem('not-found', `No event has the id ${id}.`)
}
