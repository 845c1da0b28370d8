import { queryOptions, useQuery } from '@tanstack/react-query'
import { SessionAnswer } from '../../../model/api/session.ts'
import { request, send } from '../../api/request.ts'

/** Whether this server knows its readers by tokens, and who is signed in. */
export function sessionQuery() {
  return queryOptions({
    queryKey: ['session'],
    queryFn: ({ signal }) => request('session', SessionAnswer, {}, signal),
    staleTime: Infinity,
  })
}

/** Signs in by a token; the server answers with a cookie that this page cannot read. */
export function signIn(token: string): Promise<SessionAnswer> {
  return send('POST', 'session', SessionAnswer, { token })
}

/** @throws Error when the server cannot be reached. */
export async function signOut(): Promise<void> {
  const { ok, status } = await fetch('/api/session', { method: 'DELETE' })
  if (!ok) throw new Error(`Signing out failed: the server said ${status}.`)
}

/** Why the reader may not change anything, in one sentence; null for who may. */
export function whyNoWriting(session: SessionAnswer | undefined): string | null {
  if (session === undefined || !session.required || session.user?.role === 'write') return null
  return session.user === null
    ? 'This needs the role write: sign in first.'
    : `This needs the role write; ${session.user.name} is signed in to read.`
}

/** Why the reader may not change anything; null for who may, and until the server has told. */
export function useWhyNoWriting(): string | null {
  return whyNoWriting(useQuery(sessionQuery()).data)
}
