import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { CypherAnswer, CypherSchemaAnswer } from '../../model/api/console.ts'
import type { CypherRequest } from '../../model/api/console.ts'
import { Saved, SavedPage } from '../../model/api/saved.ts'
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

const savedPageSize = 50

/** The queries that people keep, latest changed first. */
export function savedQueriesQuery() {
  return infiniteQueryOptions({
    queryKey: ['saved', 'query'],
    queryFn: ({ signal, pageParam }) =>
      request(
        'saved',
        SavedPage,
        { kind: 'query', limit: savedPageSize, cursor: pageParam === '' ? undefined : pageParam },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

/** One kept query with its statement and its version. */
export async function readSavedQuery(id: string): Promise<SavedQuery> {
  return asQuery(await request(`saved/${encodeURIComponent(id)}`, Saved, {}))
}

export type SavedQuery = Extract<Saved, { kind: 'query' }>

/** Keeps a query under a name. */
export async function saveQuery(name: string, content: CypherRequest): Promise<SavedQuery> {
  return asQuery(await send('POST', 'saved', Saved, { kind: 'query', name, content }))
}

/** Puts another name or statement in the place of the version that was seen. */
export async function replaceQuery(
  { id, version }: Pick<SavedQuery, 'id' | 'version'>,
  name: string,
  content: CypherRequest,
): Promise<SavedQuery> {
  const body = { kind: 'query', version, name, content }
  return asQuery(await send('PUT', `saved/${encodeURIComponent(id)}`, Saved, body))
}

/** Removes the version that was seen. */
export async function removeQuery({ id, version }: Pick<SavedQuery, 'id' | 'version'>): Promise<void> {
  await send('DELETE', `saved/${encodeURIComponent(id)}?version=${version}`, z.unknown(), undefined)
}

function asQuery(saved: Saved): SavedQuery {
  if (saved.kind !== 'query') throw new TypeError(`${saved.id} is not a query`)
  return saved
}
