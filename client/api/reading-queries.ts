import { queryOptions } from '@tanstack/react-query'
import { MatchAnswer } from '../../model/api/match.ts'
import { send } from './request.ts'

/** Whom each of some names may mean. */
export function matchQuery(names: readonly string[]) {
  return queryOptions({
    queryKey: ['match', names],
    queryFn: ({ signal }) => send('POST', 'match', MatchAnswer, { names }, signal),
    enabled: names.length > 0,
  })
}
