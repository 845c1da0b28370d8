import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { Saved, SavedPage } from '../../model/api/saved.ts'
import type { SavedKind, SaveRequest } from '../../model/api/saved.ts'
import { cursorOf } from './paging.ts'
import { request, send } from './request.ts'

/** What people keep of one kind, latest changed first, without its content. */
export function savedListQuery(kind: SavedKind) {
  return infiniteQueryOptions({
    queryKey: ['saved', kind],
    queryFn: ({ signal, pageParam }) =>
      request('saved', SavedPage, { kind, limit: 20, cursor: cursorOf(pageParam) }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

/** One of them as it is now, with its content. */
export function savedQuery(id: string) {
  return queryOptions({
    queryKey: ['saved-one', id],
    queryFn: ({ signal }) => request(`saved/${encodeURIComponent(id)}`, Saved, {}, signal),
    // Others change it too: what is replaced must be what was seen.
    staleTime: 0,
  })
}

/** A kept query for the Cypher console. */
type SavedQuery = Extract<Saved, { kind: 'query' }>

/**
 * What is kept, as the query that it should be.
 * @throws TypeError when it is something else.
 */
export function asSavedQuery(saved: Saved): SavedQuery {
  if (saved.kind !== 'query') throw new TypeError(`"${saved.name}" is a ${saved.kind}, not a query.`)
  return saved
}

/** Keeps something new. */
export function keep(what: SaveRequest): Promise<Saved> {
  return send('POST', 'saved', Saved, what)
}

/** Puts something in the place of the version that was seen; refused when that is no longer the latest. */
export function replace(id: string, version: number, what: SaveRequest): Promise<Saved> {
  return send('PUT', `saved/${encodeURIComponent(id)}`, Saved, { ...what, version })
}

/** Keeps a version that was seen no longer. */
export async function remove(id: string, version: number): Promise<void> {
  await send('DELETE', `saved/${encodeURIComponent(id)}?version=${version}`, z.null(), undefined)
}
