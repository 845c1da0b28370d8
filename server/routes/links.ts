import { EventListRank, listEvents } from '../../cypher/queries/events.ts'
import { commonPartners } from '../../cypher/queries/links.ts'
import { LinksQuery, NoQuery } from '../../model/api/queries.ts'
import { LinksAnswer } from '../../model/api/resources.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { actorsOf, rarestFirst } from '../graph-access.ts'
import type { GraphAccess } from '../graph-access.ts'
import { samples } from '../openapi/sample-ids.ts'
import { operation } from '../operation.ts'
import type { Operation } from '../operation.ts'
import { ApiProblem } from '../problems/problem.ts'

const mostPartners = 20

/** What joins actors: the events in which all of them take part, and the partners they share. */
export function linkRoutes(access: GraphAccess): Operation[] {
  return [
    operation({
      id: 'readLinks',
      path: '/api/links',
      summary: 'Through which events actors are linked, and who is linked to all of them',
      params: NoQuery,
      query: LinksQuery,
      answer: LinksAnswer,
      examples: [
        {
          title: 'Through which events Kim Jong-un and Vladimir Putin are linked',
          query: { actors: `${samples.kim},${samples.putin}` },
        },
        {
          title: 'Consultations of August 2025 alone',
          query: {
            actors: `${samples.kim},${samples.putin}`,
            types: 'CONSULT',
            from: '2025-08-01',
            to: '2025-08-31',
          },
        },
      ],
      handle: async ({ actors: keys, actorTypes: types, limit, cursor, ...filters }) => {
        const after = decodeCursor(cursor, EventListRank)
        const selection = await access.selectionOf(filters)
        return access.read(async (reader) => {
          const actors = await actorsOf(reader, keys)
          if (actors.length < 2)
            throw new ApiProblem('bad-request', `${keys.join(' and ')} are the same actor; give two.`)
          const ids = rarestFirst(actors)
          const found = await listEvents(reader, { actors: ids, selection, limit, after })
          const partners = await commonPartners(reader, ids, { types, selection, limit: mostPartners })
          return {
            actors,
            items: found.items,
            total: found.total,
            next: encodeCursor(found.next),
            commonPartners: partners.rows,
            cypher: found.cypher,
          }
        })
      },
    }),
  ]
}
