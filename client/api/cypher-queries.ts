import { queryOptions } from '@tanstack/react-query'
import { CypherAnswer, CypherSchemaAnswer } from '../../model/api/console.ts'
import type { CypherRequest } from '../../model/api/console.ts'
import { request, send } from './request.ts'

/** What a statement can name, and whether the console is on. */
export function cypherSchemaQuery() {
  return queryOptions({
    queryKey: ['cypher schema'],
    queryFn: ({ signal }) => request('cypher/schema', CypherSchemaAnswer, {}, signal),
    staleTime: 60_000,
  })
}

/** Runs one statement; ending the signal ends it in the database too. */
export function runCypher(statement: CypherRequest, signal: AbortSignal): Promise<CypherAnswer> {
  return send('POST', 'cypher', CypherAnswer, statement, signal)
}
