import { NoQuery, PathsQuery } from '../../model/api/queries.ts'
import { PathsAnswer } from '../../model/api/resources.ts'
import { actorsOf } from '../graph-access.ts'
import type { GraphAccess } from '../graph-access.ts'
import { samples } from '../openapi/sample-ids.ts'
import { operation } from '../operation.ts'
import type { Operation } from '../operation.ts'
import { findPaths } from '../paths/find-paths.ts'
import { ApiProblem } from '../problems/problem.ts'

/** Paths between two actors through events. */
export function pathRoutes(access: GraphAccess): Operation[] {
  return [
    operation({
      id: 'findPaths',
      path: '/api/paths',
      summary: 'The best paths between two actors through events, each hop with its event and one sentence',
      params: NoQuery,
      query: PathsQuery,
      answer: PathsAnswer,
      problems: ['not-found'],
      examples: [
        {
          title: 'How Lee Jae-myung and Vladimir Putin are linked',
          query: { from: samples.lee, to: samples.putin },
        },
      ],
      handle: async ({ from, to, since, until, hops, limit, hubs, actorTypes: types, ...filters }) => {
        const selection = await access.selectionOf({ ...filters, from: since, to: until })
        const ends = await access.read((reader) => actorsOf(reader, [from, to]))
        const [start, end] = ends
        if (start === undefined || end === undefined)
          throw new ApiProblem('bad-request', `${from} and ${to} are the same actor; give two.`)
        return findPaths(access.graph, {
          from: start,
          to: end,
          hops,
          limit,
          hubs: hubs === 'true',
          types,
          selection,
        })
      },
    }),
  ]
}
