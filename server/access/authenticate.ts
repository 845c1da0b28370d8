import type { Request, RequestHandler } from 'express'
import { ApiProblem } from '../problems/problem.ts'
import type { SessionCookies } from './session-cookie.ts'
import type { TokenBook, User } from './tokens.ts'

/** Lets in who shows a Bearer token or a session cookie; everybody when no tokens are set. */
export function authenticate(tokens: TokenBook, cookies: SessionCookies): RequestHandler {
  return (request, _response, next) => {
    if (tokens.required && userOf(request, tokens, cookies) === null)
      throw new ApiProblem('sign-in-needed', 'Send "Authorization: Bearer …" or sign in at /api/session.')
    next()
  }
}

/** Whose request it is; null for nobody's. */
export function userOf(request: Request, tokens: TokenBook, cookies: SessionCookies): User | null {
  const bearer = request.headers.authorization?.match(/^Bearer (?<token>.+)$/u)?.groups?.['token']
  return bearer === undefined ? cookies.read(request.headers.cookie) : tokens.userOf(bearer)
}
