import { filterValues } from '../../cypher/queries/filter-values.ts'
import { FilterValuesAnswer } from '../../model/api/filter-values.ts'
import { FilterValuesQuery, NoQuery } from '../../model/api/queries.ts'
import type { GraphAccess } from '../graph-access.ts'
import { operation } from '../operation.ts'
import type { Operation } from '../operation.ts'

/** What there is to filter by. */
export function filterRoutes(access: GraphAccess): Operation[] {
  return [
    operation({
      id: 'readFilterValues',
      path: '/api/filters',
      summary: 'The values of a filter, and how many events each would leave under the other filters',
      params: NoQuery,
      query: FilterValuesQuery,
      answer: FilterValuesAnswer,
      examples: [
        { title: 'Which types of events there are', query: { by: 'types' } },
        { title: 'Who reports material conflict', query: { by: 'outlet', quads: '4' } },
      ],
      handle: async ({ by, limit, ...filters }) => {
        const selection = await access.selectionOf(filters)
        return access.read(async (reader) => {
          const { items, total, cypher } = await filterValues(reader, by, selection, limit)
          return { by, items, total: { count: total, exact: true }, cypher }
        })
      },
    }),
  ]
}
